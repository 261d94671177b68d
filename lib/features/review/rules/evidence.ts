import type { Parts } from "@/lib/features/practice/types";
import { PART_NAMES, type PartName, storableText } from "@/lib/features/stories/rules/parts";

/** A text as it is stored, without white space around it: what was copied by hand often brings some. */
export function asStored(text: string): string {
  return storableText(text).trim();
}

export interface Place {
  part: PartName;
  start: number;
  end: number;
}

/**
 * Where a quote stands in an answer, letter for letter after the normalisation that the answer went through when it was
 * stored; the first place where there are several.
 * @param within the one part to look at; all in their order where it is left out
 */
export function findQuote(parts: Parts, quote: string, within?: PartName): Place | null {
  const words = asStored(quote);
  if (words === "") return null;
  for (const part of within ? [within] : PART_NAMES) {
    const start = parts[part].indexOf(words);
    if (start >= 0) return { part, start, end: start + words.length };
  }
  return null;
}

/** Whether a mark has the words that it rests on: they occur in one part of the very revision. */
export function isEvidence(parts: Parts, quote: string): boolean {
  return findQuote(parts, quote) !== null;
}
