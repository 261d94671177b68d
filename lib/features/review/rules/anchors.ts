import { diffArrays } from "diff";
import type { Parts } from "@/lib/features/practice/types";
import type { PartName } from "@/lib/features/stories/rules/parts";
import { asStored, findQuote } from "./evidence";

/** What a comment is about: words of a part, a whole part, or (no part) the whole answer. */
export interface Anchor {
  part: PartName | null;
  start: number | null;
  end: number | null;
  /** The words at that place; empty where it is about more than some words. */
  quote: string;
}

export const WHOLE_ANSWER: Anchor = { part: null, start: null, end: null, quote: "" };

/**
 * The anchor that somebody asked for, checked against the revision's text.
 * @param start where the words begin, for those that stand there more than once; the first place without it
 * @returns null where the words do not stand in that part
 */
export function placeAnchor(
  parts: Parts,
  asked: { part: PartName | null; quote: string; start: number | null },
): Anchor | null {
  const { part, start } = asked;
  if (part === null) return asStored(asked.quote) === "" ? WHOLE_ANSWER : null;
  if (asStored(asked.quote) === "") return { ...WHOLE_ANSWER, part };
  if (start !== null && asked.quote !== "" && parts[part].startsWith(asked.quote, start)) {
    return { part, start, end: start + asked.quote.length, quote: asked.quote };
  }
  const place = findQuote(parts, asked.quote, part);
  return place && { ...place, quote: asStored(asked.quote) };
}

export type Followed =
  | { at: "text"; part: PartName; start: number; end: number }
  | { at: "part"; part: PartName }
  | { at: "answer" }
  | { at: "outdated" };

/**
 * Where an anchor is in another revision of the answer.
 * Invariant: it lands on the same words, letter for letter, or is outdated; it is never moved to words that merely look
 * alike.
 */
export function followAnchor(from: Parts, to: Parts, anchor: Anchor): Followed {
  const { part, start, end, quote } = anchor;
  if (part === null) return { at: "answer" };
  if (start === null || end === null) return { at: "part", part };
  const landed = followRange(from[part], to[part], start, end);
  return landed && to[part].slice(landed.start, landed.end) === quote
    ? { at: "text", part, ...landed }
    : { at: "outdated" };
}

/** A rewrite beyond this many changed words is another text: nothing in it is followed, and nobody waits for the answer. */
const MOST_CHANGES = 4000;

interface Run {
  from: number;
  to: number;
  length: number;
}

/**
 * A range of one text in another, through the words that both have. It is followed where it lies whole in one unchanged
 * run. Words that stand in either text more than once are followed only with an unchanged word (or the text's end) on
 * both sides: alone they do not tell which of them was meant.
 */
export function followRange(
  from: string,
  to: string,
  start: number,
  end: number,
): { start: number; end: number } | null {
  if (from === to) return { start, end };
  const runs = unchangedRuns(from, to);
  const run = runs?.find((one) => one.from <= start && end <= one.from + one.length);
  if (!run) return null;
  const words = from.slice(start, end);
  const isUnique = occursOnce(from, words) && occursOnce(to, words);
  if (!isUnique && !hasNeighbours(from, to, run, start, end)) return null;
  const moved = run.to - run.from;
  return { start: start + moved, end: end + moved };
}

function occursOnce(text: string, words: string): boolean {
  return text.indexOf(words) === text.lastIndexOf(words);
}

/** Whether the run goes on by a word on both sides of the range, or to the end of both texts. */
function hasNeighbours(from: string, to: string, run: Run, start: number, end: number): boolean {
  const before = from.slice(run.from, start);
  const after = from.slice(end, run.from + run.length);
  const opensBoth = run.from === 0 && run.to === 0;
  const closesBoth = run.from + run.length === from.length && run.to + run.length === to.length;
  return (opensBoth || /[\p{L}\p{N}]/u.test(before)) && (closesBoth || /[\p{L}\p{N}]/u.test(after));
}

const segmenter = new Intl.Segmenter("en", { granularity: "word" });

/** Each word, space and mark, so that put together they are the text again: places are exact. */
function tokens(text: string): string[] {
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}

function unchangedRuns(from: string, to: string): Run[] | null {
  const changes = diffArrays(tokens(from), tokens(to), { maxEditLength: MOST_CHANGES });
  if (!changes) return null;
  const runs: Run[] = [];
  let [atFrom, atTo] = [0, 0];
  for (const { added, removed, value } of changes) {
    const length = value.reduce((sum, token) => sum + token.length, 0);
    if (!added && !removed) runs.push({ from: atFrom, to: atTo, length });
    if (!added) atFrom += length;
    if (!removed) atTo += length;
  }
  return runs;
}
