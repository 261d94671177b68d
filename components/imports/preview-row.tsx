import type { ReactNode } from "react";
import { Difficulty } from "@/components/catalog/difficulty";
import { Badge } from "@/components/ui/badge";
import { classes } from "@/components/ui/classes";
import { Cell, Row } from "@/components/ui/data-table";
import { CATEGORY_NAMES } from "@/lib/features/catalog/rules/names";
import { ownQuestionPath } from "@/lib/features/catalog/rules/own-question-paths";
import { rowWord } from "@/lib/features/imports/rules/row-word";
import type { ImportKind, PreviewRow, RoleChoices, Twin } from "@/lib/features/imports/types";
import { COLUMN_LABELS } from "./import-words";
import { RowCompetency, RowPrompt, RowTick } from "./row-inputs";

export interface PreviewRowProps {
  row: PreviewRow;
  kind: ImportKind;
  choices: RoleChoices | undefined;
  /** After the import nothing can be ticked any more. */
  isDone: boolean;
}

/** One question as it was understood, with what to look at before it is added. */
export function PreviewTableRow(props: PreviewRowProps) {
  const { row, kind, isDone } = props;
  const name = `${rowWord(kind)} ${row.row}`;
  return (
    <Row>
      {!isDone && (
        <Cell className="pb-0 sm:w-12 sm:pb-3.5">
          <RowTick index={row.index} label={`Add ${name.toLowerCase()}`} isTicked={row.isTicked} />
        </Cell>
      )}
      <Cell className={classes("text-muted sm:w-16", !isDone && "max-sm:hidden sm:leading-11")}>
        <span className={isDone ? "sm:sr-only" : "sr-only"}>{rowWord(kind)} </span>
        {row.row}
      </Cell>
      <Cell>
        {isDone ? (
          <p className="font-semibold">{row.prompt}</p>
        ) : (
          <RowPrompt
            index={row.index}
            label={`Question of ${name.toLowerCase()}`}
            prompt={row.prompt}
          />
        )}
        <Facts row={row} />
      </Cell>
      <Cell className="sm:w-68">
        <Competency {...props} name={name.toLowerCase()} />
      </Cell>
      <Cell className="sm:w-72">
        <Remarks row={row} kind={kind} isDone={isDone} />
      </Cell>
    </Row>
  );
}

function Facts({ row }: { row: PreviewRow }) {
  return (
    <>
      <p className="mt-1.5 flex flex-wrap gap-x-4 gap-y-0.5 text-sm text-muted">
        <span>{row.role.name}</span>
        <span>
          {CATEGORY_NAMES[row.category]}
          {row.isCategoryGuessed && " (by its wording)"}
        </span>
        <Difficulty value={row.difficulty} />
        {row.rounds.length > 0 && <span>{row.rounds.join(", ")}</span>}
      </p>
      {row.source === "" && row.note !== "" && (
        <p className="mt-1 text-sm whitespace-pre-line text-muted">Note: {row.note}</p>
      )}
      {row.source !== "" && (
        <p className="mt-1 text-sm text-muted">From the advert: “{row.source}”</p>
      )}
    </>
  );
}

function Competency({ row, choices, isDone, name }: PreviewRowProps & { name: string }) {
  const [main, ...further] = row.competencies;
  return (
    <>
      {isDone ? (
        <p>{main?.name}</p>
      ) : (
        <RowCompetency
          index={row.index}
          label={`Main competency of ${name}`}
          chosen={main?.slug ?? ""}
          competencies={choices?.competencies ?? []}
        />
      )}
      {further.length > 0 && (
        <p className="mt-1.5 text-sm text-muted">
          Also {further.map((one) => one.name).join(", ")}
        </p>
      )}
      {!isDone && row.isCompetencyGuessed && row.matched.length > 0 && (
        <p className="mt-1.5 text-sm text-muted">Matched: {row.matched.join(", ")}</p>
      )}
    </>
  );
}

const OUTCOMES = {
  added: { tone: "good", words: "Added" },
  "there-already": { tone: "neutral", words: "There already" },
  none: { tone: "neutral", words: "Not added" },
} as const;

function Remarks({ row, kind, isDone }: { row: PreviewRow; kind: ImportKind; isDone: boolean }) {
  if (isDone) {
    const { tone, words } = OUTCOMES[row.outcome ?? "none"];
    return <Badge tone={tone}>{words}</Badge>;
  }
  const hasFault =
    row.fault !== null && row.problems.every(({ column }) => column !== row.fault?.column);
  return (
    <ul className="grid gap-2 text-sm">
      {row.fault && hasFault && <Remark badge="Cannot be added yet">{row.fault.message}</Remark>}
      {row.problems.map(({ column, message, holds }) => (
        <Remark
          key={message}
          badge={column === null ? rowWord(kind) : COLUMN_LABELS[column]}
          isHolding={holds && (row.fault !== null || !row.isTicked)}
        >
          {message}
        </Remark>
      ))}
      {row.twin && (
        <Remark badge={row.twin.kind === "bank" ? "In the bank" : "Twice"}>
          {twinInWords(row.twin, kind)}
        </Remark>
      )}
      {row.alike.map(({ slug, prompt, shared }) => (
        <Remark key={slug} badge="The bank asks" isHolding={false}>
          <a
            href={`/questions/${slug}`}
            target="_blank"
            rel="noopener"
            className="text-link line-clamp-2"
          >
            {prompt}
            <span className="sr-only"> (in a new tab)</span>
          </a>{" "}
          <span className="text-muted">Both have: {shared.join(", ")}</span>
        </Remark>
      ))}
    </ul>
  );
}

function Remark({
  badge,
  isHolding = true,
  children,
}: {
  badge: string;
  /** It is why the row is not ticked. */
  isHolding?: boolean;
  children: ReactNode;
}) {
  return (
    <li>
      <Badge tone={isHolding ? "warn" : "neutral"} className="mr-2">
        {badge}
      </Badge>
      {children}
    </li>
  );
}

function twinInWords(twin: Twin, kind: ImportKind): ReactNode {
  if (twin.kind === "list") {
    return `The same words stand in ${rowWord(kind).toLowerCase()} ${twin.row}.`;
  }
  const isOwn = twin.kind === "own";
  return (
    <>
      {isOwn ? "You have this question already. " : "The role’s bank has this question. "}
      <a
        href={isOwn ? ownQuestionPath(twin.slug) : `/questions/${twin.slug}`}
        target="_blank"
        rel="noopener"
        className="text-link"
      >
        See it<span className="sr-only"> (in a new tab)</span>
      </a>
    </>
  );
}
