import type { StarPart } from "@/lib/features/stories/rules/parts";
import type { Ending } from "./breaks-off";
import { findFigure } from "./figures";
import { findLandmarks, type Landmarks } from "./landmarks";
import { HEARD, type ScoredClause, scoreClauses } from "./score-clauses";
import type { Clause } from "./split-answer";
import { IMPERATIVE } from "./task-cues";
import { weighPlace } from "./weigh-place";

export interface PlacedClause extends ScoredClause {
  /** Null: an aside, a reflection, or nothing to tell by. */
  part: StarPart | null;
  /** The part that its words are counted with: its own, or that of what is told around it. */
  belongs: StarPart | null;
  /** Whether it stands after the last step. */
  isAfterSteps: boolean;
}

/**
 * Finds for each clause the part of a story that it tells: by the cues in its words first, then by its place between
 * the first task, the first step and the last. What is then missing is looked for out of its usual place.
 */
export function placeClauses(clauses: readonly Clause[], ending: Ending): PlacedClause[] {
  const byWords = scoreClauses(clauses);
  const marks = findLandmarks(byWords, ending);
  const placed = placeBy(byWords, marks);
  const headlineEnds = lastingHeadline(placed, byWords);
  const background = withLateBackground(
    headlineEnds > 0 ? placeBy(byWords, { ...marks, headlineEnds }) : placed,
    byWords,
  );
  return withOutcomeAmongSteps(background, byWords, marks);
}

function placeBy(byWords: readonly ScoredClause[], marks: Landmarks): PlacedClause[] {
  const scored = byWords.map((clause, at) => ({
    ...clause,
    scores: weighPlace(clause, at, marks),
  }));
  const parts = scored.map((clause, at) => partOf(clause, at, marks));
  return scored.map((clause, at) => ({
    ...clause,
    part: parts[at] ?? null,
    belongs: belongsTo(scored, parts, at, marks),
    isAfterSteps: at > marks.lastStep,
  }));
}

/** Where no result is told at the end, an outcome with a figure in the first sentence was the headline. */
function lastingHeadline(
  placed: readonly PlacedClause[],
  byWords: readonly ScoredClause[],
): number {
  if (placed.some(({ part }) => part === "result")) return 0;
  const isOutcome = ({ sentence, section, scores, plain }: ScoredClause) =>
    sentence === 1 &&
    section === null &&
    scores.result >= 3 &&
    scores.situation < 3 &&
    findFigure(plain) !== null;
  if (!byWords.some(isOutcome)) return 0;
  return Math.max(
    0,
    byWords.findIndex(({ sentence }) => sentence > 1),
  );
}

/** Late in the telling, as a share of its clauses. */
const LATE = 0.5;

/** Where no result is told after the last step, others' outcome before it is the result: "It went through. I sent her a card." */
function withOutcomeAmongSteps(
  placed: PlacedClause[],
  byWords: readonly ScoredClause[],
  { firstStep, count }: Landmarks,
): PlacedClause[] {
  if (placed.some(({ part }) => part === "result")) return placed;
  const outcome = placed.findLastIndex(
    ({ section, scores, deeds, mode }, at) =>
      section === null &&
      at > firstStep &&
      at > count * LATE &&
      mode === "happened" &&
      deeds.length === 0 &&
      scores.task < HEARD &&
      scores.result >= 1 &&
      (byWords[at]?.scores.result ?? 0) >= HEARD,
  );
  return placed.map((clause, at) =>
    at === outcome
      ? {
          ...clause,
          part: "result",
          belongs: "result",
          scores: { ...clause.scores, result: HEARD },
        }
      : clause,
  );
}

/** Where no situation opens the story, a time, a place and trouble told later are the situation. */
function withLateBackground(
  placed: PlacedClause[],
  byWords: readonly ScoredClause[],
): PlacedClause[] {
  if (
    placed.some(
      ({ part, scores }) => part === "situation" || (part === "task" && scores.situation >= 3),
    )
  ) {
    return placed;
  }
  const background = byWords.findIndex(
    ({ scores, section }) =>
      section === null &&
      scores.situation >= 4 &&
      scores.action < 1 &&
      scores.result < HEARD &&
      scores.task < HEARD,
  );
  return placed.map((clause, at) =>
    at === background ? { ...clause, part: "situation", belongs: "situation" } : clause,
  );
}

/** The first of equals wins: a request says more than the outcome that it names. */
const BY_RANK: readonly StarPart[] = ["task", "result", "action", "situation"];

function partOf(clause: ScoredClause, at: number, marks: Landmarks): StarPart | null {
  const { scores, section } = clause;
  if (section === "reflection") return null;
  const best = BY_RANK.reduce((top, part) => (scores[part] > scores[top] ? part : top), "task");
  if (scores[best] >= HEARD) return best;
  return section === null && isBackground(clause, at, marks) ? "situation" : null;
}

/** What opens a story tells how things were, unless it tells something else. */
function isBackground(
  { words, deeds, scores, plain }: ScoredClause,
  at: number,
  { headlineStarts, headlineEnds, opens, firstStep, count }: Landmarks,
): boolean {
  if ((at < headlineEnds && at >= headlineStarts) || deeds.some(({ kind }) => kind === "would"))
    return false;
  if (at < opens) return words >= 5 || (words >= 3 && findFigure(plain) !== null);
  const isBeforeSteps = at < firstStep && firstStep < count;
  // "And get the old two switched off" goes on with the task.
  if (isBeforeSteps && new RegExp(`^(?:and|or|to|then) ${IMPERATIVE}\\b`, "iu").test(plain))
    return false;
  return isBeforeSteps && words >= 4 && deeds.length === 0 && scores.situation > 0;
}

/** A clause that tells nothing by itself goes with what is told around it. */
function belongsTo(
  scored: readonly ScoredClause[],
  parts: readonly (StarPart | null)[],
  at: number,
  { lastStep }: Landmarks,
): StarPart | null {
  const clause = scored[at];
  const own = parts[at] ?? null;
  if (!clause || own !== null || clause.section !== null) return own;
  if (clause.deeds.some(({ kind }) => kind === "would")) return null;
  const before = parts.slice(0, at).findLast((part) => part !== null);
  const next = parts.findIndex((part, place) => place > at && part !== null);
  const { opensSentence } = clause;
  if (before === undefined) return parts[next] ?? null;
  const leadsOn = opensSentence || scored[next]?.sentence === clause.sentence;
  if (at > lastStep && parts[next] === "result" && leadsOn) return "result";
  if (at < lastStep && before === "result" && opensSentence) return "action";
  return before;
}
