import type { GuideFact } from "@/lib/features/catalog/types";
import { SourceMark } from "./source-mark";
import type { SourceNotes } from "./source-notes";

/** Facts of a guide, each with its note. */
export function FactList({ facts, notes }: { facts: GuideFact[]; notes: SourceNotes }) {
  return (
    <ul className="measure [&>li]:relative [&>li]:pl-6 [&>li]:before:absolute [&>li]:before:top-[0.75em] [&>li]:before:left-0 [&>li]:before:h-px [&>li]:before:w-3 [&>li]:before:bg-line-strong [&>li+li]:mt-3">
      {facts.map((fact) => (
        <li key={fact.text}>
          {fact.text}
          <SourceMark source={fact.source} notes={notes} />
        </li>
      ))}
    </ul>
  );
}

/** Questions that people ask about a role, with short answers: nothing is folded away, because all of it is brief. */
export function QuestionAndAnswerList({
  entries,
  notes,
}: {
  entries: { question: string; answer: string; source: GuideFact["source"] }[];
  notes: SourceNotes;
}) {
  return (
    <div className="gap-x-12 md:columns-2">
      {entries.map(({ question, answer, source }) => (
        <div key={question} className="mb-7 break-inside-avoid">
          <h3 className="text-base leading-snug tracking-normal">{question}</h3>
          <p className="mt-1 text-muted">
            {answer}
            <SourceMark source={source} notes={notes} />
          </p>
        </div>
      ))}
    </div>
  );
}
