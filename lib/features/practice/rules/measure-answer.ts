import {
  PART_NAMES,
  type PartName,
  STAR_PARTS,
  type StarPart,
} from "@/lib/features/stories/rules/parts";
import type { Parts } from "../types";
import { countWords, spokenSeconds } from "./count-words";
import { SECONDS, SHARES, WORDS_FOR_SHARES } from "./targets";

export type LengthBand = "empty" | "too-short" | "short" | "on-target" | "long" | "too-long";

/** How a share stands to its target: "waiting" until there is enough text to say anything. */
export interface ShareCheck {
  id: "opening" | "action" | "result";
  state: "waiting" | "met" | "over" | "under";
  /** Of the words, 0 to 1. */
  share: number;
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

/** What can be said of an answer by counting alone. Observations, never a score. */
export interface Counts {
  /** Words of the four parts; the reflection is not spoken. */
  total: number;
  seconds: number;
  length: LengthBand;
  /** Of the words, 0 to 1; all 0 while there are none. */
  shares: Record<StarPart, number>;
  /** The opening, the action and the result against their targets. */
  shareChecks: ShareCheck[];
}

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
  const check = (id: ShareCheck["id"], value: number, from: number, to: number): ShareCheck => ({
    id,
    share: value,
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
