import { countWords } from "./count-words";
import { MONTHS, one } from "./cue";
import { type Section, stretchesOf } from "./headings";

/** The smallest piece that is placed in a part: a sentence, or a piece of one that could stand alone. */
export interface Clause {
  /** As it stands in the answer, without white space around it. */
  text: string;
  /** The same, as rules read it: apostrophes are straight, and each character keeps its place. */
  plain: string;
  /** Where it begins in the answer, in UTF-16 units. */
  from: number;
  words: number;
  /** Clauses of one sentence share this number. */
  sentence: number;
  /** What a heading above it says that it is; null without one. */
  section: Section | null;
}

const sentences = new Intl.Segmenter("en", { granularity: "sentence" });
const words = new Intl.Segmenter("en", { granularity: "word" });

/** Ends of sentences that the Unicode rules pass over because a small letter or a figure follows, as in most transcripts. */
const SMALL_LETTER_ENDS =
  /(?<!\b(?:e\.g|i\.e|etc|approx|vs|mr|mrs|ms|dr|no|st|inc|ltd|\p{L}))[.!?…]["'”’)]?\s+(?=[\p{Ll}\p{Nd}\p{Sc}])/giu;

/** Marks that part clauses whatever follows. */
const HARD_MARKS = /(?:[;:](?=\s)|\s[–—-]+(?=\s)|—|\n)\s*/gu;

/** Commas before something that has a subject or a link of its own. */
const SOFT_MARKS =
  /,\s+(?=(?:(?:and|but|so|then|or|yet|because|which|while|whereas|although|until|when|where|since|after|before|for)\b|(?:I|we|he|she|they|it)(?:['’]\w+)?\s))/giu;
const PRONOUN =
  "(?:I|we|he|she|it|they|there|this|that|you|nobody|everyone|everybody|no one)(?:['’]\\w+)?\\s";
/** Spoken links that open a clause without any comma: a transcript has few of them. */
const SPOKEN_LINKS = new RegExp(
  `(?<!\\b(?:he|she|they|him|her))\\s(?=(?:and|but|so|because|cause)\\s+(?:(?:then|so|yeah|um|uh|also|now|actually|basically)\\s+)?${PRONOUN}|(?:so|but)\\s+(?:the|my|our|his|her|their|what)\\s|and (?:then|what|when|after)\\s|so then\\b|anyway\\b)`,
  "giu",
);

/** "When the payroll failed I rang the bank": no comma, and yet two clauses. */
const UNMARKED_MAIN =
  /(?<=^(?:(?:so|and|but|then),? )?(?:when|after|as soon as|once|before|while|during|in|on|at|upon)\b[^,;:]{12,90})(?<!\b(?:that|which|who|whom|what|how|where|when|and|or|but|than|as|of|with|for|to|by|from|company|team|firm|job|place|one|day|time))\s(?=(?:I|we)\s(?!was\b|were\b|had\b)\w+\s)/giu;

/** A transcript without any mark: what opens a clause there is a subject, or a word that leads on. */
const NO_OPENING_AFTER =
  "(?<!\\b(?:that|which|what|who|whom|what|when|if|because|as|than|while|before|after|since|where|how|until|whether|and|but|so|or|then|to|with|for|of|by|in|on|at|from|about|into|over|under|within|without|the|a|an|my|our|his|her|their|its|not|is|was|were|are|company|firm|thing|team|time|one|all|every|some|both|everything|just|only|like|than))";
const TOLD = one(
  "was were is are has had went came took takes fell rose dropped sold got ran runs stayed left signed closed passed doubled halved opened asked said stopped worked works accepted agreed started began could lasted complained",
);
const UNMARKED_OPENINGS = new RegExp(
  `${NO_OPENING_AFTER}\\s(?=${one("I we he she they there")}(?:['’]\\w+)?\\s\\w|it(?:['’]s)? (?:was|is|took|takes|went|fell|turned|worked|had|came)\\b|${one("so but then because when while my our now today finally eventually")}\\s|(?:since then|after that|in the end|as a result)\\s|and (?:the|my|our|his|her|their|so|now)\\s|(?:since|after|within|by|until|in) (?:the |that |${MONTHS}|\\w+ (?:days|weeks|months|years))|the (?:next|following|same) \\w+ |the ${one("day week month year morning evening")} (?:after|before) |(?:that|this|last|one) ${one("day week month year summer winter spring autumn night morning")} |(?:the|no|all|every|each|most|some|both|none|nobody|everyone|everybody|\\d+|${one("two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty")}) (?:(?!${one("I we and but so that which who the a an my our his her their no all")}\\b)\\w+ ){0,3}?${TOLD}\\b)`,
  "giu",
);
/** A sentence of more words than this with hardly a mark in it is one that nobody marked. */
const UNMARKED_FROM = 30;
const MARK_EVERY = 25;

/** Fewer words than this make no clause of their own: they stay with what goes before. */
const LEAST_WORDS = 4;
/** A text without any mark is cut here, so that no clause runs on for ever. */
const MOST_CHARACTERS = 600;

/**
 * The clauses of an answer, in order. Invariant: each is found in the answer at its place, they do not overlap, and
 * headings are in none.
 */
export function splitAnswer(answer: string): Clause[] {
  const clauses: Clause[] = [];
  let sentence = 0;
  for (const { from, to, section } of stretchesOf(answer)) {
    for (const [start, end] of sentenceRanges(answer, from, to)) {
      if (!/[\p{L}\p{N}]/u.test(answer.slice(start, end))) continue;
      sentence += 1;
      const { ranges, isUnmarked } = clauseRanges(answer.slice(start, end));
      for (const [a, b] of ranges) {
        const text = answer.slice(start + a, start + b);
        const trimmed = text.trim();
        const count = countWords(trimmed);
        if (count === 0) continue;
        // Where nobody marked sentences, each clause is as good as one.
        if (isUnmarked && a > 0) sentence += 1;
        clauses.push({
          text: trimmed,
          plain: trimmed.replaceAll("’", "'"),
          from: start + a + text.indexOf(trimmed),
          words: count,
          sentence,
          section,
        });
      }
    }
  }
  return clauses;
}

type Range = readonly [from: number, to: number];

/** A full stop after one of these ends no sentence, although a capital letter follows. */
const TITLES = /\b(?:dr|mr|mrs|ms|prof|st|no|approx|vs|e\.g|i\.e)\.\s*$/iu;

function sentenceRanges(answer: string, from: number, to: number): Range[] {
  const ranges: Range[] = [];
  let start = from;
  for (const { segment, index } of sentences.segment(answer.slice(from, to))) {
    const end = from + index + segment.length;
    if (TITLES.test(segment) && end < to) continue;
    const text = answer.slice(start, end);
    let at = 0;
    for (const mark of text.matchAll(SMALL_LETTER_ENDS)) {
      const cut = mark.index + mark[0].length;
      ranges.push([start + at, start + cut]);
      at = cut;
    }
    if (at < text.length) ranges.push([start + at, end]);
    start = end;
  }
  return ranges;
}

function clauseRanges(text: string): { ranges: Range[]; isUnmarked: boolean } {
  const starts = wordStarts(text);
  const marks = text.match(/[,;:–—]/gu)?.length ?? 0;
  const isUnmarked = starts.length > UNMARKED_FROM && marks * MARK_EVERY < starts.length;
  const patterns = [
    HARD_MARKS,
    SOFT_MARKS,
    SPOKEN_LINKS,
    UNMARKED_MAIN,
    ...(isUnmarked ? [UNMARKED_OPENINGS] : []),
  ];
  const cuts = patterns
    .flatMap((pattern) => [...text.matchAll(pattern)].map((found) => found.index + found[0].length))
    .sort((a, b) => a - b);
  const ranges: Range[] = [];
  let at = 0;
  for (const cut of [...cuts, text.length]) {
    if (cut <= at) continue;
    // A short rest at the end joins the clause before it.
    const isLong = wordsBetween(starts, at, cut) >= LEAST_WORDS;
    const leavesRest = wordsBetween(starts, cut, text.length) >= LEAST_WORDS;
    if (cut < text.length && !(isLong && leavesRest)) continue;
    for (; cut - at > MOST_CHARACTERS; at += MOST_CHARACTERS)
      ranges.push([at, at + MOST_CHARACTERS]);
    ranges.push([at, cut]);
    at = cut;
  }
  return { ranges, isUnmarked };
}

/** Where each word begins: counted once, so that a sentence of any length is cut in one go. */
function wordStarts(text: string): number[] {
  const starts: number[] = [];
  for (const { index, isWordLike } of words.segment(text)) if (isWordLike) starts.push(index);
  return starts;
}

function wordsBetween(starts: readonly number[], from: number, to: number): number {
  return firstAtOrAfter(starts, to) - firstAtOrAfter(starts, from);
}

function firstAtOrAfter(starts: readonly number[], place: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}
