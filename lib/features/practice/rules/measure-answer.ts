import {
  PART_NAMES,
  type PartName,
  STAR_PARTS,
  type StarPart,
} from "@/lib/features/stories/rules/parts";
import type { Parts } from "../types";
import { countWords, spokenSeconds } from "./count-words";
import { findFigure } from "./figures";
import { findReason } from "./find-reason";
import { SECONDS, SHARES, WORDS_FOR_SHARES } from "./targets";

export type LengthBand = "empty" | "too-short" | "short" | "on-target" | "long" | "too-long";

/** How one observation stands: "waiting" until there is enough text to say anything. */
export type CheckState = "waiting" | "met" | "over" | "under" | "missing";

export interface Check {
  id: "opening" | "action" | "result" | "figure" | "reason";
  state: CheckState;
  /** The share of the words, 0 to 1; null for checks that look for a sign. */
  share: number | null;
  /** The words of the answer that it rests on, where there are any. */
  quote: string | null;
}

export interface Measures {
  words: Record<PartName, number>;
  /** Of the four parts; the reflection is not spoken. */
  total: number;
  seconds: number;
  length: LengthBand;
  /** Of the four parts' words, 0 to 1; all 0 while there are none. */
  shares: Record<StarPart, number>;
  checks: Check[];
}

/** Word counts of the parts, as the page keeps them while one part changes. */
export type WordCounts = Record<PartName, number>;

export function countParts(parts: Parts): WordCounts {
  return Object.fromEntries(
    PART_NAMES.map((part) => [part, countWords(parts[part])]),
  ) as WordCounts;
}

export function lengthBand(seconds: number): LengthBand {
  if (seconds === 0) return "empty";
  if (seconds < SECONDS.tooShort) return "too-short";
  if (seconds < SECONDS.targetFrom) return "short";
  if (seconds <= SECONDS.targetTo) return "on-target";
  if (seconds <= SECONDS.tooLong) return "long";
  return "too-long";
}

/** What can be said of an answer by counting alone. */
export type Counts = Pick<Measures, "total" | "seconds" | "length" | "shares"> & {
  /** The opening, the action and the result against their targets. */
  shareChecks: Check[];
};

/**
 * Length and shares.
 * Invariant: shares are each between 0 and 1 and add up to 1, or are all 0; to less than 1 where `total` is given and
 * holds words that belong to no part.
 */
export function measureCounts(
  words: Record<StarPart, number>,
  total: number = STAR_PARTS.reduce((sum, part) => sum + words[part], 0),
): Counts {
  const seconds = spokenSeconds(total);
  const share = (part: StarPart) => (total === 0 ? 0 : words[part] / total);
  const shares = {
    situation: share("situation"),
    task: share("task"),
    action: share("action"),
    result: share("result"),
  };
  const check = (id: Check["id"], value: number, from: number, to: number): Check => ({
    id,
    share: value,
    quote: null,
    state:
      total < WORDS_FOR_SHARES ? "waiting" : value < from ? "under" : value > to ? "over" : "met",
  });
  return {
    total,
    seconds,
    length: lengthBand(seconds),
    shares,
    shareChecks: [
      check("opening", shares.situation + shares.task, 0, SHARES.openingAtMost),
      check("action", shares.action, SHARES.actionAtLeast, 1),
      check("result", shares.result, SHARES.resultAtLeast, SHARES.resultAtMost),
    ],
  };
}

/**
 * Length, shares and signs of an answer in its four fields. Observations, never a score.
 * @param words counted beforehand where only one part has changed
 */
export function measureAnswer(parts: Parts, words: WordCounts = countParts(parts)): Measures {
  const { shareChecks, ...counts } = measureCounts(words);
  const bySign = (
    id: Check["id"],
    part: StarPart,
    find: (text: string) => string | null,
  ): Check => {
    const quote = find(parts[part]);
    return {
      id,
      share: null,
      quote,
      state: quote !== null ? "met" : words[part] === 0 ? "waiting" : "missing",
    };
  };
  return {
    words,
    ...counts,
    checks: [
      ...shareChecks,
      bySign("reason", "action", findReason),
      bySign("figure", "result", findFigure),
    ],
  };
}
