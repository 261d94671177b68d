import { STAR_PARTS } from "@/lib/features/stories/rules/parts";
import { type AnswerShape, type Observed, placeOf } from "./answer-shape";
import { type Cue, weigh } from "./cue";
import { BEFOREHAND, LESSON } from "./no-result";
import type { PlacedClause } from "./place-clauses";
import { CLOSING_CUES, NOT_YET, RESULT_CUES } from "./result-cues";
import { SITUATION_CUES } from "./situation-cues";
import { TASK_CUES } from "./task-cues";

const CUES: readonly Cue[] = [...SITUATION_CUES, ...TASK_CUES, ...RESULT_CUES, ...CLOSING_CUES];

export const LESS =
  /\b(?:fell|fall|fallen|dropped|drop|down|cut|reduced|shrank|lower|less|fewer|under|below|halved?|off|saved|saving|gone|lost)\b/iu;
export const MORE =
  /\b(?:rose|grew|up|climbed|increased|gained|more|higher|doubled|over|above|reached|hit|ended|finished|came|got|left)\b/iu;
const PASSIVE = /\b(?:was|were|got|been|be) (?:\w+ly )?\w+(?:ed|en|wn|pt|ld)\b/iu;
const NONE = /\b(?:nobody|no one|not one|none|never|no longer|without)\b/iu;
const DROPPED = /^\w+ed\b/iu;

/** What stands before a subject. */
const LEAD =
  /^(?:(?:and|but|so|then|also|well|um|uh|okay|yeah|anyway|finally|in the end|by then|after that|afterwards|the next \w+)[, ]+)*/iu;
const SUBJECTS: readonly (readonly [string, RegExp])[] = [
  ["I", /^i\b/iu],
  ["we", /^we\b/iu],
  ["they", /^(?:they|he|she)\b/iu],
  ["it", /^(?:it|that|this)\b/iu],
  ["nobody", /^(?:nobody|no|none|not|nothing)\b/iu],
  [
    "a link",
    /^(?:which|who|because|if|when|while|as|since|where|what|how|why|until|before|after|to|with)\b/iu,
  ],
  [
    "a noun",
    /^(?:the|our|my|his|her|their|an?|all|both|every|each|some|most|one|two|three|\d.*)\b/iu,
  ],
  ["there", /^there\b/iu],
  ["left out", /^\w+(?:ed|t)\b/iu],
];
const VERBS: readonly (readonly [string, RegExp])[] = [
  [
    "had been",
    /\b(?:had|'d) (?:\w+ly |not |never |just |already )?(?:been|\w+(?:ed|en|wn|ne|lt|pt|ft))\b/iu,
  ],
  ["was doing", /\b(?:was|were) \w+ing\b/iu],
  ["was", /\b(?:was|were|wasn't|weren't)\b/iu],
  ["is", /\b(?:is|are|has|have|isn't|'ve)\b/iu],
  ["did", /\b\w+ed\b/iu],
];

const firstOf = (kinds: readonly (readonly [string, RegExp])[], text: string) =>
  kinds.find(([, pattern]) => pattern.test(text))?.[0] ?? "other";

/** Notes down what can be said of one clause and its place. */
export function observeClause(at: number, shape: AnswerShape): Observed {
  const clause = shape.placed[at];
  const observed: Observed = new Map(shape.whole);
  if (!clause) return observed;
  const note = (name: string) => observed.set(name, 1);
  notePlacing(clause, note, observed);
  noteWords(clause, note);
  notePlace(at, clause, shape, note);
  noteNumbers(at, clause, shape, note);
  return observed;
}

/** A score of this much is one plain word. */
const PLAIN = 3;
const bounded = (score: number) => Math.max(-2, Math.min(2, score / PLAIN));

function notePlacing(
  { part, belongs, scores }: PlacedClause,
  note: (name: string) => void,
  observed: Observed,
): void {
  note(part ? `placed as ${part}` : "placed nowhere");
  if (belongs) note(`counted with ${belongs}`);
  for (const one of STAR_PARTS) {
    observed.set(`weight as ${one}`, bounded(scores[one]));
    if (scores[one] >= 1) note(`hint of ${one}`);
    if (scores[one] >= PLAIN) note(`plain ${one}`);
  }
}

function noteWords({ plain, deeds, words, mode }: PlacedClause, note: (name: string) => void) {
  for (const { says, pattern } of CUES) if (pattern.test(plain)) note(says);
  if (NOT_YET.test(plain)) note("not yet so");
  if (BEFOREHAND.test(plain)) note("so beforehand");
  if (LESSON.test(plain)) note("a lesson");
  note(`told as ${mode ?? "nothing"}`);
  for (const { person, kind } of deeds) note(`${person}: ${kind}`);
  if (deeds.length === 0) note("nobody of us does it");
  if (words < 4) note("very short");
  else if (words > 15) note("long");
  if (PASSIVE.test(plain)) note("passive");
  if (NONE.test(plain)) note("says none");
  if (LESS.test(plain)) note("words of less");
  if (MORE.test(plain)) note("words of more");
  note(`verb ${firstOf(VERBS, plain)}`);
  note(`subject ${firstOf(SUBJECTS, plain.replace(LEAD, ""))}`);
}

function notePlace(
  at: number,
  clause: PlacedClause,
  shape: AnswerShape,
  note: (name: string) => void,
): void {
  const { placed, lastSentence, lastOwn } = shape;
  const { sentence, section, opensSentence, mode, plain } = clause;
  const place = placeOf(at, shape);
  note(place);
  if (sentence === lastSentence) {
    note("in the last sentence");
    note(`last sentence, ${place}`);
  }
  if (sentence >= lastSentence - 1) note("in the last two sentences");
  if (sentence === 1) note("in the first sentence");
  note(`fifth ${Math.floor((5 * at) / placed.length) + 1} of the answer`);
  if (opensSentence) note("opens a sentence");
  if (section) note(`under the heading ${section}`);
  const isEnd = at === placed.length - 1;
  note(`before it ${at === 0 ? "the start" : (placed[at - 1]?.part ?? "nothing placed")}`);
  note(`after it ${isEnd ? "the end" : (placed[at + 1]?.part ?? "nothing placed")}`);
  note(at > lastOwn ? "after one's last deed" : "before one's last deed");
  const isOwn = placed.some(
    (one) =>
      one.sentence === sentence &&
      one.deeds.some(({ person, kind }) => person === "I" && kind === "step"),
  );
  if (isOwn) note("in a sentence with my step");
  note(`told as ${mode ?? "nothing"}, ${place}`);
  note(`subject ${firstOf(SUBJECTS, plain.replace(LEAD, ""))}, ${place}`);
  note(`verb ${firstOf(VERBS, plain)}, ${place}`);
}

function noteNumbers(
  at: number,
  { plain, section, sentence }: PlacedClause,
  shape: AnswerShape,
  note: (name: string) => void,
): void {
  const place = placeOf(at, shape);
  const hasFigure = shape.figures[at]?.some(({ measures }) => measures) ?? false;
  if (section === null) {
    const words = weigh(RESULT_CUES, plain, PLAIN);
    note(`result words ${words}, ${place}`);
    if (shape.whole.has("nothing done by oneself")) note(`result words ${words}, nothing done`);
    if (weigh(CLOSING_CUES, plain) > 0) note(`closing words, ${place}`);
  }
  const signs: [string, boolean][] = [
    ["a figure", hasFigure],
    ["words of less", LESS.test(plain)],
    ["words of more", MORE.test(plain)],
    ["subject left out", DROPPED.test(plain)],
  ];
  if (hasFigure) note("a figure");
  for (const [name, holds] of signs) {
    if (!holds) continue;
    note(`${name}, ${place}`);
    if (sentence === 1) note(`${name}, in the first sentence`);
  }
}

const WORD = /\p{Nd}[\p{Nd}.,]*|\p{L}+(?:'\p{L}+)?/gu;
const NUMERAL =
  /^(?:\p{Nd}.*|zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million|grand)$/u;

/** Its words and pairs of words; each number is "#". */
export function observeWords(plain: string): Observed {
  const words = (plain.toLowerCase().match(WORD) ?? []).map((word) =>
    NUMERAL.test(word) ? "#" : word,
  );
  return new Map(
    words.flatMap((word, at) => {
      const next = words[at + 1];
      return [[`“${word}”`, 1] as const, ...(next ? [[`“${word} ${next}”`, 1] as const] : [])];
    }),
  );
}
