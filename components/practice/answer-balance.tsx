"use client";

import { Icon, type IconName } from "@/components/ui/icon";
import { spokenTime } from "@/lib/features/practice/rules/count-words";
import type { Measures } from "@/lib/features/practice/rules/measure-answer";
import { SECONDS, WORDS_A_MINUTE } from "@/lib/features/practice/rules/targets";
import { PART_LABELS, STAR_PARTS } from "@/lib/features/stories/rules/parts";
import {
  CHECK_LABELS,
  checkInWords,
  lengthInWords,
  percent,
  type Said,
  TONE_CLASS,
  type Tone,
} from "./balance-words";
import type { DraftKeeper } from "./draft-keeper";
import { SHARE_FILL, ShareBar } from "./share-bar";
import { useMeasures } from "./use-measures";

/** What can be seen in the text so far, each with its target. */
export function AnswerBalance({ keeper }: { keeper: DraftKeeper }) {
  const measures = useMeasures(keeper);
  return (
    <section aria-labelledby="balance" className="mt-14">
      <h2 id="balance" className="text-2xl">
        How it stands
      </h2>
      <p className="measure mt-2 text-muted">
        Observations to edit by, not a score. Shares are counted in words; time is estimated at{" "}
        {WORDS_A_MINUTE} words a minute.
      </p>
      <ShareBar shares={measures.shares} className="mt-6 h-3" />
      <ul className="mt-3 flex flex-wrap gap-x-6 gap-y-1 text-sm">
        {STAR_PARTS.map((part) => (
          <li key={part} className="flex items-center gap-2">
            <svg aria-hidden="true" viewBox="0 0 10 10" className="size-2.5">
              <rect width="10" height="10" rx="2" className={SHARE_FILL[part]} />
            </svg>
            {PART_LABELS[part]}{" "}
            <span className="text-muted tabular-nums">{percent(measures.shares[part])}</span>
          </li>
        ))}
      </ul>
      <Observations measures={measures} />
    </section>
  );
}

function Observations({ measures }: { measures: Measures }) {
  const target = `${spokenTime(SECONDS.targetFrom)} to ${spokenTime(SECONDS.targetTo)}`;
  const length = lengthInWords(measures.length);
  return (
    <dl className="mt-6 border-t border-line">
      <Observation
        label="Length"
        target={target.replaceAll("about ", "")}
        said={{
          ...length,
          words:
            measures.total === 0
              ? length.words
              : `${spokenTime(measures.seconds)}, ${length.words}`,
        }}
      />
      {measures.checks.map((check) => (
        <Observation key={check.id} {...CHECK_LABELS[check.id]} said={checkInWords(check)} />
      ))}
    </dl>
  );
}

const TONE_ICON: Partial<Record<Tone, IconName>> = {
  good: "check",
  warn: "alert",
  danger: "alert",
};

function Observation({ label, target, said }: { label: string; target: string; said: Said }) {
  const icon = TONE_ICON[said.tone];
  return (
    <div className="grid gap-x-6 gap-y-0.5 border-b border-line py-3 sm:grid-cols-[13rem_minmax(0,1fr)_13rem] sm:items-baseline">
      <dt className="font-semibold">{label}</dt>
      <dd className={`relative pl-6 ${TONE_CLASS[said.tone]}`}>
        {icon && <Icon name={icon} className="absolute top-1 left-0 size-4" />}
        {said.words}
      </dd>
      <dd className="text-sm text-muted sm:text-right">Target: {target}</dd>
    </div>
  );
}
