import { findLandmarks, type Landmarks } from "./landmarks";
import type { StarPart } from "./parts";
import { HEARD, type ScoredClause, scoreClauses } from "./score-clauses";
import type { Clause } from "./split-answer";
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
 * the first task, the first step and the last.
 */
export function placeClauses(clauses: readonly Clause[], isBrokenOff: boolean): PlacedClause[] {
  const byWords = scoreClauses(clauses);
  const marks = findLandmarks(byWords, isBrokenOff);
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
  { words, deeds, scores }: ScoredClause,
  at: number,
  { headlineEnds, opens, firstStep, count }: Landmarks,
): boolean {
  if (at < headlineEnds || deeds.some(({ kind }) => kind === "would")) return false;
  if (at < opens) return words >= 5;
  const isBeforeSteps = at < firstStep && firstStep < count;
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
  const opensSentence = scored[at - 1]?.sentence !== clause.sentence;
  if (before === undefined) return parts[next] ?? null;
  const leadsOn = opensSentence || scored[next]?.sentence === clause.sentence;
  if (at > lastStep && parts[next] === "result" && leadsOn) return "result";
  if (at < lastStep && before === "result" && opensSentence) return "action";
  return before;
}
