import { STAR_PARTS, type StarPart } from "@/lib/features/stories/rules/parts";
import { heaviest } from "./cue";
import type { HeardPart } from "./judge-signs";
import type { PlacedClause } from "./place-clauses";
import { quoteOf } from "./quote-of";
import { HEARD } from "./score-clauses";
import { SITUATION_CUES, SPECIFIC_TIME } from "./situation-cues";
import type { StoryReading } from "./story";
import { isStarPart } from "./weigh-place";

export interface PartReading {
  present: boolean;
  /** Its words among all that are spoken, 0 to 1. */
  share: number;
  /** Its plainest words as they stand in the answer; null where it is not heard. */
  quote: string | null;
}

export type PartReadings = Record<StarPart, PartReading>;

/** @param heard by which clause each part is heard, if it is */
export function readParts(
  placed: readonly PlacedClause[],
  story: StoryReading,
  heard: Record<StarPart, HeardPart | null>,
): PartReadings {
  const total = placed.reduce((sum, { words }) => sum + words, 0);
  const only = new Map(STAR_PARTS.map((part) => [heard[part]?.clause, part]));
  const countsAs = (clause: PlacedClause): StarPart | null => {
    const part = placedWith(clause, story);
    // What is heard by a single clause that was placed elsewhere has at least its words.
    const found = only.get(clause);
    if (found && clause.section === null && !placed.some((one) => one.belongs === found))
      return found;
    return part;
  };
  const read = (part: StarPart): PartReading => {
    const words = placed.reduce(
      (sum, clause) => sum + (countsAs(clause) === part ? clause.words : 0),
      0,
    );
    return {
      present: heard[part] !== null,
      share: total === 0 ? 0 : words / total,
      quote: heard[part] && quoteOf(heard[part].clause),
    };
  };
  return {
    situation: read("situation"),
    task: read("task"),
    action: read("action"),
    result: read("result"),
  };
}

/** The clause by which a part is heard most plainly, by its place; null where it is not heard. */
export function heardByPlacing(
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
function placedWith({ section, belongs }: PlacedClause, story: StoryReading): StarPart | null {
  if (section !== null && isStarPart(section)) return section;
  return story.kind === "story" ? belongs : null;
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

/** The clauses whose figures measure what came of it, by their place: those told with a result, in its clause or sentence. */
export function outcomesByPlacing(
  placed: readonly PlacedClause[],
  story: StoryReading,
): Set<PlacedClause> {
  if (story.kind !== "story") return new Set();
  const results = new Set(
    placed.flatMap(({ part, sentence, scores, isAfterSteps }) =>
      part === "result" && (isAfterSteps || scores.result >= 3) ? [sentence] : [],
    ),
  );
  return new Set(
    placed.filter((clause) => {
      const { belongs, part, sentence, scores, isAfterSteps, deeds } = clause;
      if (belongs === "result" && scores.result >= (isAfterSteps ? 1 : 3)) {
        return part === "result" || !isAboutOneself(clause);
      }
      const isStep = part === "action" && scores.result < 1 && !isShared(deeds);
      return results.has(sentence) && part !== "situation" && part !== "task" && !isStep;
    }),
  );
}
