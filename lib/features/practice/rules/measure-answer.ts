import type { Parts } from "../types";
import { countWords, spokenSeconds } from "./count-words";
import { findFigure, findReason } from "./find-signs";
import { PART_NAMES, type PartName, STAR_PARTS, type StarPart } from "./parts";
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

/**
 * Length, shares and signs of an answer. Observations, never a score.
 * Invariant: shares are each between 0 and 1 and add up to 1, or are all 0.
 * @param words counted beforehand where only one part has changed
 */
export function measureAnswer(parts: Parts, words: WordCounts = countParts(parts)): Measures {
  const total = STAR_PARTS.reduce((sum, part) => sum + words[part], 0);
  const seconds = spokenSeconds(total);
  const share = (part: StarPart) => (total === 0 ? 0 : words[part] / total);
  const shares = {
    situation: share("situation"),
    task: share("task"),
    action: share("action"),
    result: share("result"),
  };
  return {
    words,
    total,
    seconds,
    length: lengthBand(seconds),
    shares,
    checks: checksOf(parts, words, shares, total),
  };
}

function checksOf(
  parts: Parts,
  words: WordCounts,
  shares: Record<StarPart, number>,
  total: number,
): Check[] {
  const isEarly = total < WORDS_FOR_SHARES;
  const opening = shares.situation + shares.task;
  const byShare = (id: Check["id"], share: number, from: number, to: number): Check => ({
    id,
    share,
    quote: null,
    state: isEarly ? "waiting" : share < from ? "under" : share > to ? "over" : "met",
  });
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
  return [
    byShare("opening", opening, 0, SHARES.openingAtMost),
    byShare("action", shares.action, SHARES.actionAtLeast, 1),
    byShare("result", shares.result, SHARES.resultAtLeast, SHARES.resultAtMost),
    bySign("reason", "action", findReason),
    bySign("figure", "result", findFigure),
  ];
}
