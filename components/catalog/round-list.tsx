import type { RoleSlug, RoundView } from "@/lib/features/catalog/types";
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
    <ol className="[&_dt]:text-muted [&_dl]:mt-3 [&_dl]:grid [&_dl]:grid-cols-[4.5rem_1fr] [&_dl]:gap-y-1 [&_dl]:text-sm">
      {rounds.map((round, index) => (
        <li
          key={round.slug}
          id={`round-${round.slug}`}
          className="relative grid grid-cols-[2.25rem_1fr] gap-x-4 pb-9 last:pb-0 before:absolute before:top-9 before:bottom-0 before:left-[1.125rem] before:w-px before:bg-line last:before:hidden sm:gap-x-6"
        >
          <span
            aria-hidden="true"
            className="grid size-9 place-items-center rounded-full border border-line-strong text-sm font-semibold tabular-nums"
          >
            {index + 1}
          </span>
          <div className="measure pt-1.5">
            <h3 className="text-lg leading-snug">
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
          </div>
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
