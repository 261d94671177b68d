import type { GuideFact } from "@/lib/features/catalog/types/roles";
import { SourceMark } from "./source-mark";
import type { SourceNotes } from "./source-notes";
import { keyOf } from "./words";

/** Facts of a guide, each with its note. */
export function FactList({ facts, notes }: { facts: GuideFact[]; notes: SourceNotes }) {
  return (
    <ul className="guide-facts measure">
      {facts.map((fact) => (
        <li key={keyOf(fact.text)}>
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
    <div className="guide-answers gap-x-12 md:columns-2">
      {entries.map(({ question, answer, source }) => (
        <div key={keyOf(question)}>
          <h3>{question}</h3>
          <p>
            {answer}
            <SourceMark source={source} notes={notes} />
          </p>
        </div>
      ))}
    </div>
  );
}
