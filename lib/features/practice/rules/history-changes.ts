import { PART_NAMES } from "@/lib/features/stories/rules/parts";
import type { Parts } from "../types";

/** How often each word stands in a text; in small letters, because a word that opens a sentence is the same word. */
export type WordBag = ReadonlyMap<string, number>;

const segmenter = new Intl.Segmenter("en", { granularity: "word" });

export function bagOf(parts: Parts): WordBag {
  const bag = new Map<string, number>();
  for (const part of PART_NAMES) {
    for (const { segment, isWordLike } of segmenter.segment(parts[part])) {
      if (!isWordLike) continue;
      const word = segment.toLowerCase();
      bag.set(word, (bag.get(word) ?? 0) + 1);
    }
  }
  return bag;
}

export function sizeOf(bag: WordBag): number {
  let size = 0;
  for (const times of bag.values()) size += times;
  return size;
}

/** The words that `from` has and `to` has not, as often as they are missing. */
export function missing(from: WordBag, to: WordBag): string[] {
  const words: string[] = [];
  for (const [word, times] of from) {
    const more = times - (to.get(word) ?? 0);
    for (let count = 0; count < more; count += 1) words.push(word);
  }
  return words;
}

export interface WordChange {
  added: number;
  removed: number;
}

/** How many words came and went, wherever they stand: what was only moved is no change. */
export function changeOf(from: WordBag, to: WordBag): WordChange {
  return { added: missing(to, from).length, removed: missing(from, to).length };
}

/** Whether a good deal went: some sentences, or a third of a short text. */
export function isGoodDeal(removed: number, words: number): boolean {
  return removed >= 15 || (removed >= 5 && removed * 3 >= words);
}
