import Link from "next/link";
import type { StarParts } from "@/lib/features/catalog/types/questions";
import {
  type Change,
  compareParts,
  type PartComparison,
} from "@/lib/features/practice/rules/compare-words";
import type { RevisionLine, RevisionView } from "@/lib/features/practice/types";
import { partLabel } from "./answer-text";
import { LocalTime } from "./local-time";
import { CompareForm } from "./revision-list";

/** Two revisions of an answer, word by word. */
export function Comparison({
  answer,
  pair: [from, to],
}: {
  answer: { id: string; structure: StarParts | null; revisions: readonly RevisionLine[] };
  pair: [RevisionView, RevisionView];
}) {
  const parts = compareParts(from.parts, to.parts);
  const added = parts.reduce((sum, part) => sum + part.added, 0);
  const removed = parts.reduce((sum, part) => sum + part.removed, 0);
  return (
    <article>
      <header className="pt-8 pb-8 sm:pt-12">
        <p className="eyebrow mb-3 flex flex-wrap items-center gap-x-2">
          <Link
            href={`/answers/${answer.id}?revision=${to.number}`}
            className="text-link inline-flex min-h-6 items-center"
          >
            Back to the answer
          </Link>
        </p>
        <h1 className="text-2xl font-semibold tracking-[-0.022em] sm:text-[2.125rem]">
          Revision {from.number} and revision {to.number}
        </h1>
        <p className="measure mt-3 text-lg text-muted">{to.prompt}</p>
      </header>
      <CompareForm
        answerId={answer.id}
        revisions={answer.revisions}
        from={from.number}
        to={to.number}
        layout="row"
      />
      {from.prompt !== to.prompt && (
        <p className="measure mt-6 text-sm text-muted">
          The question was worded differently for revision {from.number}: “{from.prompt}”
        </p>
      )}
      <section aria-labelledby="changes" className="mt-8 border-t border-line-strong pt-8">
        <h2 id="changes" className="sr-only">
          Changes
        </h2>
        <p className="flex flex-wrap gap-x-6 gap-y-1">
          <span>
            <LocalTime at={from.handedInAt} as="moment" /> to{" "}
            <LocalTime at={to.handedInAt} as="moment" />
          </span>
          <span>
            <span className="font-semibold">{summary(added, removed)}</span>
          </span>
        </p>
        <p className="mt-2 text-sm text-muted">
          What came is <ins className={INS}>underlined</ins>, what went is{" "}
          <del className={DEL}>struck through</del>.
        </p>
        <div className="mt-8 grid gap-9">
          {parts.map((part) => (
            <PartChanges key={part.part} comparison={part} structure={answer.structure} />
          ))}
        </div>
      </section>
    </article>
  );
}

/** A word that takes the place of another stands a hair away from it. */
const INS =
  "rounded-xs [del+&]:ml-1 bg-good-soft decoration-good decoration-2 underline underline-offset-4";
const DEL = "rounded-xs bg-danger-soft text-muted line-through decoration-danger";

function summary(added: number, removed: number): string {
  if (added === 0 && removed === 0) return "No word differs";
  const words = (count: number) => `${count} ${count === 1 ? "word" : "words"}`;
  return `${words(added)} added, ${words(removed)} removed`;
}

/** One part of two revisions, word by word. */
export function PartChanges({
  comparison: { part, changes, added, removed },
  structure,
}: {
  comparison: PartComparison;
  structure: StarParts | null;
}) {
  const { label, also } = partLabel(part, structure);
  return (
    <section>
      <h3 className="flex flex-wrap items-baseline gap-x-3 text-lg">
        {label}
        {also && <span className="text-sm font-normal text-muted">{also}</span>}
        <span className="text-sm font-normal text-muted">
          {summary(added, removed).toLowerCase()}
        </span>
      </h3>
      <p className="measure mt-2 text-[1.0625rem] leading-[1.75] whitespace-pre-wrap">
        {changes.map((change, index) => (
          <ChangedText key={index} change={change} />
        ))}
      </p>
    </section>
  );
}

/** The words "added" and "removed" are there for whoever does not see the drawing: many voices skip ins and del. */
function ChangedText({ change: { kind, text } }: { change: Change }) {
  if (kind === "same") return text;
  const Element = kind === "added" ? "ins" : "del";
  return (
    <Element className={kind === "added" ? INS : DEL}>
      <span className="sr-only">[{kind}: </span>
      {text}
      <span className="sr-only">]</span>
    </Element>
  );
}
