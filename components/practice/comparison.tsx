import Link from "next/link";
import type { StarParts } from "@/lib/features/catalog/types/questions";
import { compareParts } from "@/lib/features/practice/rules/compare-words";
import type { RevisionLine, RevisionView } from "@/lib/features/practice/types";
import { LocalTime } from "./local-time";
import { HowToRead, PartChanges, summary } from "./part-changes";
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
        <HowToRead />
        <div className="mt-8 grid gap-9">
          {parts.map((part) => (
            <PartChanges key={part.part} comparison={part} structure={answer.structure} />
          ))}
        </div>
      </section>
    </article>
  );
}
