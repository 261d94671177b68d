/** The labelled answers as each sign sees them. */
import { readFileSync } from "node:fs";
import type { Observed } from "@/lib/features/practice/rules/answer-shape";
import { endingOf } from "@/lib/features/practice/rules/breaks-off";
import { BY_WORDS, type Sign } from "@/lib/features/practice/rules/judge-signs";
import { observeAnswer } from "@/lib/features/practice/rules/observe-answer";
import { placeClauses } from "@/lib/features/practice/rules/place-clauses";
import { type Clause, splitAnswer } from "@/lib/features/practice/rules/split-answer";
import { readStory } from "@/lib/features/practice/rules/story";
import type { StarPart } from "@/lib/features/stories/rules/parts";
import type { Bag } from "./train";

export const SIGNS = ["task", "action", "result", "figure"] as const satisfies readonly Sign[];

const FILE = "tests/bench/analysis/tuning.jsonl";
/** The lists of forms were made on this many answers, which come first. */
const KNOWN = 268;
const KNOWN_COUNTS = 0.3;
/** A quote may begin or end within a clause: this many characters of it are enough. */
const OVERLAP = 12;

type Labels = Record<StarPart, { present: boolean; quote: string | null }> & {
  quantifiedResult: boolean;
};

interface LabelledAnswer {
  id: string;
  answer: string;
  labels: Labels;
  second: Labels;
}

export interface SeenAnswer {
  id: string;
  author: string;
  /** Whether the lists of forms had not seen it: only those say how well it works. */
  isFresh: boolean;
  /** Nothing is looked for in what is general or imagined. */
  isStory: boolean;
  bags: Record<Sign, Bag>;
}

export function readAnswers(): SeenAnswer[] {
  const lines = readFileSync(FILE, "utf8").trim().split("\n");
  return lines.map((line, at) => see(JSON.parse(line), at >= KNOWN));
}

function see(labelled: LabelledAnswer, isFresh: boolean): SeenAnswer {
  const { id, answer, labels } = labelled;
  const author = id.slice(0, 1);
  const ending = endingOf(answer);
  const placed = placeClauses(splitAnswer(answer), ending);
  const story = readStory(placed);
  const observed = observeAnswer(placed, story, ending);
  const counts = isFresh ? 1 : KNOWN_COUNTS;
  const bag = (sign: Sign): Bag => {
    if (sign === "figure") {
      const { figures } = observed;
      const quoted = figures.map(({ figure }) => isQuoted(figure.clause, "result", labelled));
      const clauses = figures.map(({ signs }) => signs);
      return { author, counts, has: labels.quantifiedResult, clauses, quoted };
    }
    const clauses = observed.clauses.map(({ signs, words }) =>
      BY_WORDS.includes(sign) ? joined(signs, words) : signs,
    );
    const quoted = placed.map((clause) => isQuoted(clause, sign, labelled));
    return { author, counts, has: labels[sign].present, clauses, quoted };
  };
  const bags = Object.fromEntries(SIGNS.map((sign) => [sign, bag(sign)])) as Record<Sign, Bag>;
  return { id, author, isFresh, isStory: story.kind === "story", bags };
}

const joined = (one: Observed, other: Observed): Observed => new Map([...one, ...other]);

function isQuoted(
  { from, text }: Clause,
  part: StarPart,
  { answer, labels, second }: LabelledAnswer,
): boolean {
  return [labels[part], second[part]].some(({ present, quote }) => {
    const starts = present && quote ? answer.indexOf(quote) : -1;
    if (starts < 0) return false;
    const ends = Math.min(starts + (quote?.length ?? 0), from + text.length);
    return ends - Math.max(starts, from) > Math.min(OVERLAP, text.length / 2);
  });
}
