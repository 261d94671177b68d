import Link from "next/link";
import { Button } from "@/components/ui/button";
import { classes } from "@/components/ui/classes";
import { Field, Select } from "@/components/ui/field";
import type { AnswerView, RevisionLine } from "@/lib/features/practice/types";
import { LocalTime } from "./local-time";

/** The revisions of an answer by take, newest first, and any two of them to compare. */
export function RevisionList({ answer, shown }: { answer: AnswerView; shown: number }) {
  const { revisions } = answer;
  const takes = Map.groupBy(revisions, (revision) => revision.take);
  const hasTakes = takes.size > 1;
  return (
    <section aria-labelledby="revisions">
      <h2 id="revisions" className="text-lg">
        Revisions
      </h2>
      {[...takes].map(([take, of]) => (
        <div key={take} className="mt-3">
          {hasTakes && (
            <h3 className="mb-1 text-sm font-medium tracking-normal text-muted">Take {take}</h3>
          )}
          <ol className="border-t border-line">
            {of.map((revision) => (
              <RevisionLink
                key={revision.id}
                answer={answer}
                revision={revision}
                isShown={revision.number === shown}
              />
            ))}
          </ol>
        </div>
      ))}
      {revisions.length > 1 && <CompareForm answerId={answer.id} revisions={revisions} />}
    </section>
  );
}

function RevisionLink({
  answer,
  revision,
  isShown,
}: {
  answer: AnswerView;
  revision: RevisionLine;
  isShown: boolean;
}) {
  return (
    <li className="border-b border-line">
      <Link
        href={`/answers/${answer.id}?revision=${revision.number}`}
        aria-current={isShown ? "true" : undefined}
        className={classes(
          "flex min-h-11 items-center justify-between gap-3 py-2 hover:text-accent",
          isShown && "font-semibold text-accent",
        )}
      >
        <span>
          Revision {revision.number}
          {isShown && <span className="font-normal text-muted"> · shown</span>}
        </span>
        <span className="text-sm font-normal text-muted">
          <LocalTime at={revision.handedInAt} as="day" />
        </span>
      </Link>
    </li>
  );
}

/** Any two revisions, word by word. A plain form: the comparison has an address. */
export function CompareForm({
  answerId,
  revisions,
  from = revisions[1]?.number,
  to = revisions[0]?.number,
  layout = "stacked",
}: {
  answerId: string;
  /** Newest first. */
  revisions: readonly RevisionLine[];
  from?: number | undefined;
  to?: number | undefined;
  layout?: "stacked" | "row";
}) {
  const options = revisions.map((revision) => (
    <option key={revision.id} value={revision.number}>
      Revision {revision.number}, take {revision.take}
    </option>
  ));
  return (
    <form
      method="get"
      action={`/answers/${answerId}/compare`}
      key={`${from}-${to}`}
      data-no-print=""
      className={classes(
        "grid gap-3",
        layout === "stacked" ? "mt-5" : "max-w-2xl sm:grid-cols-[1fr_1fr_auto] sm:items-end",
      )}
    >
      <Field name="from" label={<span className="text-sm">Compare</span>}>
        <Select defaultValue={from}>{options}</Select>
      </Field>
      <Field name="to" label={<span className="text-sm">with</span>}>
        <Select defaultValue={to}>{options}</Select>
      </Field>
      <div>
        <Button type="submit" variant="secondary">
          Compare
        </Button>
      </div>
    </form>
  );
}
