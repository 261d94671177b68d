import { STAR_PARTS, type StarPart } from "@/lib/features/stories/rules/parts";
import type { Insight, Reading } from "./insight";
import { endingInsight, headlineInsight, partsInsight, storyInsight } from "./insights-of-story";
import {
  figureInsight,
  hesitationInsights,
  lengthInsight,
  probesInsight,
  reasonInsight,
  shareInsight,
  voicesInsight,
} from "./insights-of-words";
import { measureCounts } from "./measure-answer";

/** In the order in which they help: first whether it is a story, then its parts, then its words. */
export function insightsOf(reading: Reading): Insight[] {
  const { placed, parts } = reading;
  if (placed.length === 0) return [];
  const total = placed.reduce((sum, { words }) => sum + words, 0);
  const words = Object.fromEntries(
    STAR_PARTS.map((part) => [part, Math.round(parts[part].share * total)]),
  ) as Record<StarPart, number>;
  const counts = measureCounts(words, total);
  return [
    storyInsight(reading),
    partsInsight(reading),
    ...(reading.story.kind === "story"
      ? counts.shareChecks.flatMap((check) => shareInsight(check, parts))
      : []),
    figureInsight(reading),
    reasonInsight(reading),
    ...hesitationInsights(reading, total),
    voicesInsight(reading),
    lengthInsight(counts),
    ...endingInsight(reading),
    ...probesInsight(reading),
    ...headlineInsight(reading),
  ];
}
