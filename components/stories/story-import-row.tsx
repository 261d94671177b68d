import Link from "next/link";
import { sentenceCase } from "@/components/catalog/words";
import { Badge } from "@/components/ui/badge";
import { periodInWords } from "@/lib/features/stories/rules/months";
import { PART_LABELS, PART_NAMES } from "@/lib/features/stories/rules/parts";
import { storiesPath, storyPath } from "@/lib/features/stories/rules/story-paths";
import { tickField } from "@/lib/features/stories/schema/new-story-import";
import type { StoryImportKind, StoryPreviewRow } from "@/lib/features/stories/types";
import { ROW_WORDS } from "./story-import-words";
import { CompetencyTags } from "./story-line-facts";

/** One story as it was understood, with what to know before it is added. */
export function StoryImportRow({
  row,
  kind,
  isDone,
}: {
  row: StoryPreviewRow;
  kind: StoryImportKind;
  /** After the import nothing can be ticked any more. */
  isDone: boolean;
}) {
  const canAdd = !isDone && row.twin === null;
  return (
    <li className="grid grid-cols-[2.25rem_minmax(0,1fr)] border-b border-line py-5">
      <div className="pt-0.5">
        {canAdd && (
          <input
            type="checkbox"
            name={tickField(row.index)}
            defaultChecked
            aria-label={`Add ${ROW_WORDS[kind].toLowerCase()} ${row.row}: ${row.text.headline}`}
            className="size-5 accent-accent"
          />
        )}
      </div>
      <div className="min-w-0">
        <h2 className="text-lg leading-snug wrap-anywhere">{row.text.headline}</h2>
        <p className="mt-1 text-sm text-muted wrap-anywhere">
          {row.origin || `${ROW_WORDS[kind]} ${row.row}`}
          {(row.from || row.to) && ` · ${sentenceCase(periodInWords(row.from, row.to))}`}
          {row.isFailure && " · Failure story"}
        </p>
        <Texts row={row} />
        {row.competencies.length > 0 && <CompetencyTags competencies={row.competencies} />}
        <Remarks row={row} isDone={isDone} />
      </div>
    </li>
  );
}

/** Each text under the part that it goes to. */
function Texts({ row: { text } }: { row: StoryPreviewRow }) {
  const texts = [
    ["In 30 seconds", text.short] as const,
    ...PART_NAMES.map((part) => [PART_LABELS[part], text.parts[part]] as const),
  ].filter(([, words]) => words !== "");
  return (
    <dl className="my-3 grid gap-2">
      {texts.map(([label, words]) => (
        <div key={label} className="sm:grid sm:grid-cols-[7rem_minmax(0,1fr)]">
          <dt className="text-sm leading-6 text-muted">{label}</dt>
          <dd className="line-clamp-4 wrap-anywhere whitespace-pre-line">{words}</dd>
        </div>
      ))}
    </dl>
  );
}

function Remarks({ row, isDone }: { row: StoryPreviewRow; isDone: boolean }) {
  const { outcome, remarks } = row;
  return (
    <div className="mt-3 grid gap-1.5 text-sm empty:hidden">
      {remarks.map((remark) => (
        <p key={remark} className="text-warn">
          {remark}
        </p>
      ))}
      {isDone ? (
        <p>
          <Badge tone={outcome === "added" ? "good" : "neutral"}>
            {outcome === "added"
              ? "Added"
              : outcome === "there-already"
                ? "Already there"
                : "Not added"}
          </Badge>
        </p>
      ) : (
        <TwinLine row={row} />
      )}
    </div>
  );
}

function TwinLine({ row: { twin } }: { row: StoryPreviewRow }) {
  if (twin === null) return null;
  return (
    <p className="flex flex-wrap items-center gap-x-3">
      <Badge>Already there</Badge>
      {twin.kind === "row" && `The same as number ${twin.row}.`}
      {twin.kind === "story" && (
        <Link href={storyPath(twin.id)} className="text-link inline-flex min-h-6 items-center">
          See the story
        </Link>
      )}
      {twin.kind === "bin" && (
        <Link
          href={storiesPath({ state: "deleted" })}
          className="text-link inline-flex min-h-6 items-center"
        >
          You deleted it; bring it back
        </Link>
      )}
    </p>
  );
}
