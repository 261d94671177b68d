/** Insights where the question is not about a past event: its steps stand in the four fields, and no story is looked for. */

import { STAR_PARTS, type StarPart } from "@/lib/features/stories/rules/parts";
import { anyOf, one, weigh } from "./cue";
import type { Insight, Reading } from "./insight";
import { measuredIn, percent } from "./insights-of-words";
import { markOf, quoting } from "./quote-of";
import { RESULT_CUES } from "./result-cues";
import { HEADLINE_WORDS } from "./targets";

type Steps = Record<StarPart, string>;

export function stepsInsight(
  { placed }: Reading,
  steps: Steps,
  shares: Record<StarPart, number>,
): Insight {
  const written = STAR_PARTS.filter((part) => placed.some(({ section }) => section === part));
  const [missing, ...more] = STAR_PARTS.filter((part) => !written.includes(part));
  const list = written.map((part) => `${steps[part]} ${percent(shares[part])}`).join(", ");
  return {
    id: "steps",
    state: missing ? "open" : "met",
    says: missing
      ? `Nothing stands under ${[missing, ...more].map((part) => `“${steps[part]}”`).join(", ")} yet. Written: ${list} of the words.`
      : `All four steps are written: ${list} of the words.`,
    ...quoting(
      written.flatMap((part) => placed.find(({ section }) => section === part) ?? []).map(markOf),
    ),
    how: "Words are counted by the field that they stand in, and the first words of each are quoted. This question is not about a past event, so no story is looked for and no share is asked for.",
    next: missing
      ? `Write one sentence under “${steps[missing]}”.`
      : "Read the quotes: does each step follow from the one before it?",
  };
}

export function anyFigureInsight({ placed }: Reading): Insight {
  const figures = measuredIn(placed);
  return {
    id: "figure",
    state: figures.length > 0 ? "met" : "open",
    says: figures.length > 0 ? "Figures are given." : "No figure is given.",
    ...quoting(figures.slice(0, 8)),
    how: "Numbers in digits and in words; dates, years, names with a number and “the two of them” are left out.",
    next:
      figures.length > 0
        ? "Be ready to say where each comes from."
        : "Put one number on it: how many, how much, by when.",
  };
}

/** How an answer that says what it comes to begins. */
const ANSWERS = anyOf([
  `(?:i|we)(?:'d| would| will|'ll| recommend| propose| suggest| choose| decide| keep| stop| am going to|'m going to)`,
  `(?:my|our|the short|the) ${one("answer recommendation advice decision proposal choice")}`,
  "in short",
  "in one sentence",
]);

/** Executive rounds: the answer before the way to it. */
export function answerFirstInsight({ placed, context }: Reading): Insight[] {
  const [first] = placed;
  if (!context.headlineFirst || !first) return [];
  const told = placed
    .filter(({ sentence }) => sentence <= first.sentence + 1)
    .find(
      ({ plain, section }) =>
        section === "headline" || ANSWERS.test(plain) || weigh(RESULT_CUES, plain) >= 3,
    );
  return [
    {
      id: "headline",
      state: told ? "met" : "open",
      says: told ? "The answer comes first." : "The answer does not come first.",
      ...quoting([markOf(told ?? first)]),
      how: `What you would do or what it comes to (I would, my recommendation, in short …) in the first two sentences; an executive round gives them half a minute, about ${HEADLINE_WORDS} words.`,
      next: told
        ? "Stop after it once and see whether the listener asks."
        : "Put what it comes to into one sentence and begin with it.",
    },
  ];
}
