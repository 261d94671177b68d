import { STAR_PARTS, type StarPart } from "@/lib/features/stories/rules/parts";
import { heaviest } from "./cue";
import { type Figure, findFigures } from "./figures";
import type { PlacedClause } from "./place-clauses";
import { quoteOf } from "./quote-of";
import { HEARD } from "./score-clauses";
import { SITUATION_CUES, SPECIFIC_TIME } from "./situation-cues";
import type { StoryReading } from "./story";

export interface PartReading {
  present: boolean;
  /** Its words among all that are spoken, 0 to 1. */
  share: number;
  /** Its plainest words as they stand in the answer; null where it is not heard. */
  quote: string | null;
}

export type PartReadings = Record<StarPart, PartReading>;

/** Parts are looked for in a story alone: a claim or a plan has no situation, task, action and result that happened. */
export function readParts(placed: readonly PlacedClause[], story: StoryReading): PartReadings {
  const total = placed.reduce((sum, { words }) => sum + words, 0);
  const read = (part: StarPart): PartReading => {
    const plainest = plainestClause(placed, part, story);
    const words = placed.reduce(
      (sum, clause) => sum + (countsFor(clause, part, story) ? clause.words : 0),
      0,
    );
    return {
      present: plainest !== null,
      share: total === 0 ? 0 : words / total,
      quote: plainest && quoteOf(plainest),
    };
  };
  return {
    situation: read("situation"),
    task: read("task"),
    action: read("action"),
    result: read("result"),
  };
}

/** The clause by which a part is heard most plainly; null where it is not heard. */
export function plainestClause(
  placed: readonly PlacedClause[],
  part: StarPart,
  story: StoryReading,
): PlacedClause | null {
  let plainest: PlacedClause | null = null;
  for (const clause of placed) {
    if (!isHeard(clause, part, story)) continue;
    if (plainest === null || clause.scores[part] > plainest.scores[part]) plainest = clause;
  }
  return plainest;
}

function isHeard(clause: PlacedClause, part: StarPart, story: StoryReading): boolean {
  const { scores, plain, mode } = clause;
  if (story.kind === "general") return false;
  // What one would do may be told of something that did happen, to others.
  if (story.kind === "hypothetical") {
    return (
      part === "situation" &&
      clause.part === part &&
      mode === "happened" &&
      SPECIFIC_TIME.test(plain) &&
      story.counts.happened >= 2
    );
  }
  if (clause.part === part) return true;
  if (part === "task") return clause.part !== "action" && scores.task >= HEARD;
  // "When I joined in 2019 the board asked me to …" tells both in one breath.
  return (
    part === "situation" &&
    clause.part === "task" &&
    ((scores.situation >= 3 && (heaviest(SITUATION_CUES, plain)?.weight ?? 0) >= 2) ||
      (scores.situation >= 2 && SPECIFIC_TIME.test(plain)))
  );
}

/** Under a heading, or in its field, a clause counts with that part whatever it tells. */
function countsFor(clause: PlacedClause, part: StarPart, story: StoryReading): boolean {
  const { section } = clause;
  if (STAR_PARTS.some((one) => one === section)) return section === part;
  return story.kind === "story" && clause.belongs === part;
}

/** What I did beside an outcome is how I got there; what we did may be the outcome itself. */
function isShared(deeds: PlacedClause["deeds"]): boolean {
  return deeds.every(({ person }) => person === "we");
}

/** "I live forty kilometres away": how the speaker is, beside the outcome. */
function isAboutOneself({ deeds, mode }: PlacedClause): boolean {
  return (
    mode !== "happened" && deeds.some(({ kind, person }) => kind === "state" && person === "I")
  );
}

export interface OutcomeFigure extends Figure {
  clause: PlacedClause;
}

/** Figures that measure what came of it: those told with a result, in its clause or its sentence. */
export function outcomeFigures(
  placed: readonly PlacedClause[],
  story: StoryReading,
): OutcomeFigure[] {
  if (story.kind !== "story") return [];
  const results = new Set(
    placed.flatMap(({ part, sentence, scores, isAfterSteps }) =>
      part === "result" && (isAfterSteps || scores.result >= 3) ? [sentence] : [],
    ),
  );
  return placed
    .filter((clause) => {
      const { belongs, part, sentence, scores, isAfterSteps, deeds } = clause;
      if (belongs === "result" && scores.result >= (isAfterSteps ? 1 : 3)) {
        return part === "result" || !isAboutOneself(clause);
      }
      const isStep = part === "action" && scores.result < 1 && !isShared(deeds);
      return results.has(sentence) && part !== "situation" && part !== "task" && !isStep;
    })
    .flatMap((clause) =>
      findFigures(clause.text)
        .filter(({ measures }) => measures)
        .map((figure) => ({ ...figure, clause })),
    );
}
