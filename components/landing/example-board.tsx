import { LevelMeter } from "@/components/ui/level-meter";
import type { CompetencyView } from "@/lib/features/catalog/types/roles";
import { countOf } from "../catalog/words";

/** What the candidate of the example has shown so far, area by area; an area beyond the list has no answer yet. */
const SHOWN: readonly { current: number; answers: number }[] = [
  { current: 4.2, answers: 5 },
  { current: 3.5, answers: 4 },
  { current: 2.8, answers: 2 },
  { current: 3.2, answers: 3 },
];

/** The area that the example has opened, and what lies behind it. */
const OPENED = 2;
const BEHIND: readonly { when: string; prompt: string; quote: string; rating: number }[] = [
  {
    when: "14 March",
    prompt: "A roadmap after a hundred days",
    quote:
      "I left six of the nine projects out, and said which one each of them would have cost us",
    rating: 3,
  },
  {
    when: "2 March",
    prompt: "A transformation that stalled",
    quote: "we lost two quarters before I asked the sales head what she would give up for it",
    rating: 2,
  },
];

/** A board as it stands halfway through a preparation: the matrix is the role's own, the candidate is made up. */
export function ExampleBoard({
  role,
  competencies,
}: {
  role: string;
  competencies: CompetencyView[];
}) {
  return (
    <figure className="rounded-card border border-line-strong bg-surface">
      <div className="flex items-baseline justify-between gap-4 border-b border-line px-5 py-3.5 sm:px-6">
        <p className="font-semibold">{role}</p>
        <p className="text-sm text-muted">Example</p>
      </div>
      <ul>
        {competencies.map((area, index) => (
          <li key={area.slug} className="border-b border-line px-5 py-3.5 sm:px-6">
            <AreaLine area={area} shown={SHOWN[index]} />
            {index === OPENED && <Behind />}
          </li>
        ))}
      </ul>
      <figcaption className="flex flex-wrap gap-x-6 gap-y-1.5 px-5 py-3.5 text-sm text-muted sm:px-6">
        <span className="inline-flex items-center gap-2">
          <svg
            aria-hidden="true"
            viewBox="0 0 8 14"
            className="h-3.5 w-2 stroke-ink"
            strokeWidth="2"
          >
            <path d="M4 0V14" />
          </svg>
          required
        </span>
        <span className="inline-flex items-center gap-2">
          <svg aria-hidden="true" viewBox="0 0 18 10" className="h-2.5 w-4.5">
            <rect
              x="0.75"
              y="0.75"
              width="16.500"
              height="8.500"
              rx="1.500"
              className="fill-accent-soft stroke-accent"
            />
            <path d="M4 9 10 1M9 9 15 1" className="stroke-accent" />
          </svg>
          shown, by your own rating
        </span>
      </figcaption>
    </figure>
  );
}

function AreaLine({
  area,
  shown,
}: {
  area: CompetencyView;
  shown: { current: number; answers: number } | undefined;
}) {
  return (
    <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
      <div className="min-w-44 flex-1">
        <p className="leading-snug font-medium">{area.name}</p>
        <p className="text-sm text-muted">
          {shown
            ? `${shown.current.toFixed(1)} of ${area.requiredLevel}`
            : `– of ${area.requiredLevel}`}
          {", "}
          {countOf(shown?.answers ?? 0, "answer")}
          {shown ? "" : " yet"}
        </p>
      </div>
      <LevelMeter
        label={area.name}
        required={area.requiredLevel}
        current={shown?.current}
        basis="self"
      />
    </div>
  );
}

function Behind() {
  return (
    <ul className="mt-3 border-l-2 border-accent pl-4 text-sm">
      {BEHIND.map(({ when, prompt, quote, rating }) => (
        <li key={when} className="not-first:mt-3">
          <p className="text-muted">
            {prompt}, {when}. You rated it {rating}.
          </p>
          <p>“{quote}”</p>
        </li>
      ))}
    </ul>
  );
}
