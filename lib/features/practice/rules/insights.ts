import { STAR_PARTS, type StarPart } from "@/lib/features/stories/rules/parts";
import type { Insight, Reading } from "./insight";
import { answerFirstInsight, anyFigureInsight, stepsInsight } from "./insights-of-steps";
import {
  endingInsight,
  headlineInsight,
  headlineWords,
  partsInsight,
  storyInsight,
} from "./insights-of-story";
import {
  figureInsight,
  hesitationInsights,
  lengthInsight,
  probesInsight,
  reasonInsight,
  shareInsight,
  voicesInsight,
} from "./insights-of-words";
import { type Counts, measureCounts, type ShareCheck } from "./measure-answer";

/** In the order in which they help: first whether it is a story, then its parts, then its words. */
export function insightsOf(reading: Reading): Insight[] {
  const { placed, parts } = reading;
  if (placed.length === 0) return [];
  const total = placed.reduce((sum, { words }) => sum + words, 0);
  const words = Object.fromEntries(
    STAR_PARTS.map((part) => [part, Math.round(parts[part].share * total)]),
  ) as Record<StarPart, number>;
  const counts = measureCounts(words, total);
  const background = words.situation - headlineWords(reading);
  const { shareChecks } = measureCounts({ ...words, situation: background }, total);
  const { steps } = reading.context;
  return [
    ...(steps ? stepInsights(reading, steps, counts) : storyInsights(reading, shareChecks)),
    reasonInsight(reading),
    ...hesitationInsights(reading, total),
    voicesInsight(reading),
    lengthInsight(counts, steps ? `“${steps.action}”` : "the action"),
    ...endingInsight(reading),
    ...probesInsight(reading),
    ...(steps ? answerFirstInsight(reading) : headlineInsight(reading)),
  ];
}

function storyInsights(reading: Reading, shareChecks: readonly ShareCheck[]): Insight[] {
  return [
    storyInsight(reading),
    partsInsight(reading),
    ...(reading.story.kind === "story"
      ? shareChecks.flatMap((check) => shareInsight(check, reading))
      : []),
    figureInsight(reading),
  ];
}

function stepInsights(
  reading: Reading,
  steps: Record<StarPart, string>,
  { shares }: Counts,
): Insight[] {
  return [stepsInsight(reading, steps, shares), anyFigureInsight(reading)];
}
