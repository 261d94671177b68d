import { countWords } from "./count-words";
import type { StarPart } from "./parts";

/** What a heading can announce: a part, or what stands beside the four parts. */
export type Section = StarPart | "reflection" | "headline";

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

const SECTION_WORDS: Record<string, Section> = {
  situation: "situation",
  context: "situation",
  background: "situation",
  setting: "situation",
  problem: "situation",
  s: "situation",
  task: "task",
  goal: "task",
  objective: "task",
  target: "task",
  "my role": "task",
  role: "task",
  "my task": "task",
  responsibility: "task",
  assignment: "task",
  challenge: "task",
  t: "task",
  action: "action",
  actions: "action",
  approach: "action",
  "what i did": "action",
  "what we did": "action",
  steps: "action",
  a: "action",
  result: "result",
  results: "result",
  outcome: "result",
  outcomes: "result",
  "the outcome": "result",
  "what came of it": "result",
  impact: "result",
  r: "result",
  reflection: "reflection",
  lesson: "reflection",
  lessons: "reflection",
  "lessons learned": "reflection",
  "lessons learnt": "reflection",
  headline: "headline",
  summary: "headline",
};

const NAMES = Object.keys(SECTION_WORDS)
  .filter((name) => name.length > 1)
  .sort((a, b) => b.length - a.length)
  .join("|");

/**
 * A heading: its word, with a mark of Markdown or a number before it, and a colon, a dash, a full stop or the end of
 * the line after it. Within a line it must follow the end of a sentence. One letter counts with a colon alone.
 */
const HEADING = new RegExp(
  `(?:^|\\n|(?<=[.!?…]["'”’)]?\\s))[ \\t]*(?:[#>*_\\-•\\d.)(]{1,8}[ \\t]*)?(?:the )?(?:(${NAMES})(?:[*_ \\t]{0,4}(?:[:.–—]|-(?=\\s))[*_]{0,3}|[*_ \\t]{0,4}(?=\\n|$))|([star])[*_ \\t]{0,4}:[*_]{0,3})`,
  "giu",
);

interface Stretch {
  from: number;
  to: number;
  section: Section | null;
}

interface Heading {
  from: number;
  to: number;
  section: Section | null;
}

/** Within a line a lone "Task:" may be part of a sentence; two different ones are headings. */
function headingsOf(text: string): Heading[] {
  const found = [...text.matchAll(HEADING)].map((match) => ({
    from: match.index,
    to: match.index + match[0].length,
    section: SECTION_WORDS[(match[1] ?? match[2] ?? "").toLowerCase()] ?? null,
    startsLine: match.index === 0 || match[0].startsWith("\n"),
  }));
  const inLine = new Set(found.map(({ section }) => section));
  return found.filter(({ startsLine }) => startsLine || inLine.size > 1);
}

/** Headings are taken out; what stands under one carries its name. */
function stretchesOf(text: string): Stretch[] {
  const headings = headingsOf(text);
  const stretches: Stretch[] = [{ from: 0, to: headings[0]?.from ?? text.length, section: null }];
  headings.forEach(({ to, section }, place) => {
    const next = headings[place + 1]?.from ?? text.length;
    // A heading that stands alone names its paragraph, not all that follows; so does a headline.
    const paragraph = text.indexOf("\n", text.slice(to).search(/\S/) + to);
    const ends =
      (headings.length === 1 || section === "headline") && paragraph > to && paragraph < next
        ? paragraph
        : next;
    stretches.push({ from: to, to: ends, section });
    if (ends < next) stretches.push({ from: ends, to: next, section: null });
  });
  return stretches;
}

const sentences = new Intl.Segmenter("en", { granularity: "sentence" });

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
      sentence += 1;
      for (const [a, b] of clauseRanges(answer, start, end)) {
        const text = answer.slice(a, b);
        const lead = text.length - text.trimStart().length;
        const trimmed = text.trim();
        const words = countWords(trimmed);
        if (words > 0) {
          const plain = trimmed.replaceAll("’", "'");
          clauses.push({ text: trimmed, plain, from: a + lead, words, sentence, section });
        }
      }
    }
  }
  return clauses;
}

type Range = readonly [from: number, to: number];

function sentenceRanges(answer: string, from: number, to: number): Range[] {
  const ranges: Range[] = [];
  for (const { segment, index } of sentences.segment(answer.slice(from, to))) {
    let at = 0;
    for (const end of segment.matchAll(SMALL_LETTER_ENDS)) {
      const cut = end.index + end[0].length;
      ranges.push([from + index + at, from + index + cut]);
      at = cut;
    }
    if (at < segment.length) ranges.push([from + index + at, from + index + segment.length]);
  }
  return ranges;
}

function clauseRanges(answer: string, from: number, to: number): Range[] {
  const text = answer.slice(from, to);
  const cuts = [HARD_MARKS, SOFT_MARKS, SPOKEN_LINKS]
    .flatMap((marks) => [...text.matchAll(marks)].map((match) => match.index + match[0].length))
    .sort((a, b) => a - b);
  const ranges: Range[] = [];
  let at = 0;
  for (const cut of [...cuts, text.length]) {
    if (cut <= at) continue;
    // A short rest at the end joins the clause before it.
    const rest = countWords(text.slice(cut));
    const isLong = countWords(text.slice(at, cut)) >= LEAST_WORDS;
    if (cut < text.length && (!isLong || rest < LEAST_WORDS)) continue;
    for (; cut - at > MOST_CHARACTERS; at += MOST_CHARACTERS) {
      ranges.push([from + at, from + at + MOST_CHARACTERS]);
    }
    ranges.push([from + at, from + cut]);
    at = cut;
  }
  return ranges;
}

/** Words that no sentence ends with: the answer stops in the middle. */
const BREAKS_OFF =
  /(?:^|\s)(?:I|we|he|she|they|the|an?|and|but|or|so|then|to|of|for|with|from|by|my|our|his|her|their|its|that|which|who|because|when|while|if|is|was|were|are|had|has|have|at|into|i['’]d|we['’]d|until|than|as|i['’]m|where|what|how)[\s,–—-]*(?:\.{3}|…)?$/iu;

/** Whether the answer stops in the middle of a sentence. */
export function breaksOff(answer: string): boolean {
  return BREAKS_OFF.test(answer.slice(-80).trimEnd());
}
