import type { RoleSlug } from "@/lib/features/catalog/types/basics";
import type { RoundView } from "@/lib/features/catalog/types/roles";
import { bankAddress } from "./bank-address";
import { SourceMark } from "./source-mark";
import type { SourceNotes } from "./source-notes";
import { countOf, sentenceCase } from "./words";

/** The rounds in the order in which a candidate meets them. What the article leaves open is left out. */
export function RoundList({
  role,
  rounds,
  notes,
}: {
  role: RoleSlug;
  rounds: RoundView[];
  notes: SourceNotes;
}) {
  return (
    <ol className="guide-rounds measure">
      {rounds.map((round, index) => (
        <li key={round.slug} id={`round-${round.slug}`}>
          <b aria-hidden="true">{index + 1}</b>
          <h3>
            {round.name}
            <SourceMark source={round.source} notes={notes} />
          </h3>
          <p className="mt-1">{round.focus}</p>
          <dl>
            <Detail term="Who" text={round.interviewers} />
            <Detail term="Format" text={round.format} />
            <Detail term="Length" text={round.duration} />
          </dl>
          <a
            href={bankAddress(role, { round: round.slug })}
            className="text-link mt-1 inline-flex min-h-8 items-center text-sm"
          >
            {sentenceCase(countOf(round.questionCount, "question"))}
            <span className="sr-only"> for {round.name}</span>
          </a>
        </li>
      ))}
    </ol>
  );
}

function Detail({ term, text }: { term: string; text: string | null }) {
  if (text === null) return null;
  return (
    <>
      <dt>{term}</dt>
      <dd>{text}</dd>
    </>
  );
}
