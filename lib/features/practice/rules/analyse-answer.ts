import { STAR_PARTS } from "@/lib/features/stories/rules/parts";
import { endingOf } from "./breaks-off";
import type { AnalysisContext, Insight, Reading } from "./insight";
import { insightsOf } from "./insights";
import { judgeSigns } from "./judge-signs";
import { observeAnswer } from "./observe-answer";
import { placeClauses } from "./place-clauses";
import { fieldStarts, type StarTexts } from "./place-in-fields";
import { type PartReadings, readParts } from "./read-parts";
import { type Clause, splitAnswer } from "./split-answer";
import { readStory } from "./story";

export interface Analysis {
  parts: PartReadings;
  /** Whether it tells of one event that happened, and not what is done in general or would be done. */
  isStory: boolean;
  /** Whether a figure measures what came of it. */
  quantifiedResult: boolean;
  insights: Insight[];
}

/**
 * Reads one free answer, spoken or written, its parts in any order and with or without headings. The same text gives
 * the same reading, and nothing leaves the machine. Every quote stands in the text as it is.
 */
export function analyseAnswer(answer: string, context: AnalysisContext = {}): Analysis {
  return analyse(splitAnswer(answer), { text: answer, inFields: false }, context);
}

/** Reads an answer that was written in its four fields: what stands in a field counts with that part. */
export function analyseParts(parts: StarTexts, context: AnalysisContext = {}): Analysis {
  const clauses: Clause[] = [];
  const starts = fieldStarts(parts);
  for (const part of STAR_PARTS) {
    const before = clauses.at(-1)?.sentence ?? 0;
    for (const clause of splitAnswer(parts[part])) {
      clauses.push({
        ...clause,
        from: starts[part] + clause.from,
        sentence: before + clause.sentence,
        section: part,
      });
    }
  }
  const text = STAR_PARTS.map((part) => parts[part]).join("\n");
  return analyse(clauses, { text, inFields: true }, context);
}

function analyse(
  clauses: readonly Clause[],
  source: Pick<Reading, "text" | "inFields">,
  context: AnalysisContext,
): Analysis {
  const ending = endingOf(source.text);
  const placed = placeClauses(clauses, ending);
  const story = readStory(placed);
  const observed = observeAnswer(placed, story, ending);
  const { heard, outcomes } = judgeSigns(observed, placed, story);
  const parts = readParts(placed, story, heard);
  return {
    parts,
    isStory: story.kind === "story",
    quantifiedResult: outcomes.length > 0,
    insights: insightsOf({
      ...source,
      placed,
      story,
      parts,
      heard,
      outcomes,
      ending,
      context,
    }),
  };
}
