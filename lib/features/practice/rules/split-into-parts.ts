/** One pasted answer, divided among the editor's fields. */

import { BLANK, PART_NAMES, type PartName } from "@/lib/features/stories/rules/parts";
import type { Parts } from "../types";
import { endingOf } from "./breaks-off";
import { stretchesOf } from "./headings";
import { type PlacedClause, placeClauses } from "./place-clauses";
import { splitAnswer } from "./split-answer";

/** A sentence, with a heading that stands before it. */
export interface Piece {
  part: PartName;
  text: string;
}

export interface SplitText {
  pieces: Piece[];
  parts: Parts;
}

/** A cut is made only where no word is: after white space or a mark that ends a sentence without any. */
const MAY_FOLLOW = /(?:\s|[。！？])$/u;

/**
 * Divides a text by its sentences: each goes whole to the part that most of its words tell, and one that tells nothing by
 * itself stays with the one before it.
 * Invariant: every word of the text, headings too, stands in exactly one part, and each part keeps their order.
 * @returns null where fewer than two parts would have text
 */
export function splitIntoParts(text: string): SplitText | null {
  const sentences = sentencesOf(text);
  const known = sentences.map(({ clauses }) => partOf(clauses));
  const first = known.find((part) => part !== null) ?? "situation";
  const pieces: Piece[] = [];
  sentences.forEach(({ from }, at) => {
    const part = known[at] ?? pieces.at(-1)?.part ?? first;
    pieces.push({ part, text: text.slice(at === 0 ? 0 : from, sentences[at + 1]?.from) });
  });
  const parts = joined(pieces);
  const filled = PART_NAMES.filter((part) => parts[part] !== "");
  return filled.length < 2 ? null : { pieces, parts };
}

interface Sentence {
  /** Where it begins, its heading included. */
  from: number;
  clauses: PlacedClause[];
}

function sentencesOf(text: string): Sentence[] {
  const headings = headingRanges(text);
  const sentences: Sentence[] = [];
  let read = 0;
  for (const clause of placeClauses(splitAnswer(text), endingOf(text))) {
    // A heading goes with what stands under it.
    const heading = headings.find(([from, to]) => from >= read && to <= clause.from);
    const from = heading?.[0] ?? clause.from;
    const open = sentences.at(-1);
    const goesOn = open?.clauses[0]?.sentence === clause.sentence;
    if (open && (goesOn || !MAY_FOLLOW.test(text.slice(0, from)))) open.clauses.push(clause);
    else sentences.push({ from, clauses: [clause] });
    read = clause.from + clause.text.length;
  }
  return sentences;
}

function headingRanges(text: string): [from: number, to: number][] {
  const stretches = stretchesOf(text);
  return stretches.flatMap(({ to }, at) => {
    const next = stretches[at + 1];
    return next && next.from > to ? [[to, next.from] as [number, number]] : [];
  });
}

/** The part that most of the words tell; null where none of them tells any. */
function partOf(clauses: readonly PlacedClause[]): PartName | null {
  const words = new Map<PartName, number>();
  for (const { section, belongs, words: count } of clauses) {
    // What one says first stands first in the telling too.
    const part = section === "headline" ? "situation" : (section ?? belongs);
    if (part) words.set(part, (words.get(part) ?? 0) + count);
  }
  return (
    [...words].reduce<[PartName, number] | null>(
      (most, one) => (most === null || one[1] > most[1] ? one : most),
      null,
    )?.[0] ?? null
  );
}

function joined(pieces: readonly Piece[]): Parts {
  const parts = { ...BLANK };
  pieces.forEach(({ part, text }, at) => {
    // Sentences that were apart must not grow together.
    const isApart = pieces[at - 1]?.part !== part && parts[part] !== "";
    parts[part] += isApart && !/\s$/u.test(parts[part]) ? ` ${text}` : text;
  });
  for (const part of PART_NAMES) parts[part] = parts[part].trim();
  return parts;
}
