import { WORDS_A_MINUTE } from "./targets";

/** By the Unicode rules for word boundaries, so that Vietnamese, Thai and Japanese are counted too. */
const segmenter = new Intl.Segmenter("en", { granularity: "word" });

/** Numbers count as words, punctuation and emoji do not. */
export function countWords(text: string): number {
  let words = 0;
  for (const segment of segmenter.segment(text)) if (segment.isWordLike) words += 1;
  return words;
}

/** Whole seconds that the words take to say. */
export function spokenSeconds(words: number): number {
  return Math.round((words * 60) / WORDS_A_MINUTE);
}

/** "about 1 min 25 s", "about 40 s"; to five seconds, because it is an estimate. */
export function spokenTime(seconds: number): string {
  const rounded = Math.round(seconds / 5) * 5;
  if (rounded === 0) return seconds === 0 ? "0 s" : "under 5 s";
  const minutes = Math.floor(rounded / 60);
  const rest = rounded % 60;
  if (minutes === 0) return `about ${rest} s`;
  return rest === 0 ? `about ${minutes} min` : `about ${minutes} min ${rest} s`;
}
