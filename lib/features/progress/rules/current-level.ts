import type { Level } from "@/lib/features/catalog/types/basics";
import type { CellState, CurrentLevel } from "../types";

/**
 * A mark that stands: not superseded, on the newest rated revision of an answer. `answeredAt` is when that revision was
 * handed in; a coach who works through old answers today does not make them new.
 */
export interface StandingRating {
  answerId: string;
  level: Level;
  rater: "self" | "coach";
  answeredAt: Date;
}

/** How many answers a level is taken from. */
export const ANSWERS_COUNTED = 3;

/**
 * Version 1 of the current level, for one competency of one role (docs/decisions/board-current-level.md).
 *
 * 1. Where a coach has marked any answer, only coaches' marks count; else the candidate's own.
 * 2. An answer's level is the mean of its marks of that kind.
 * 3. The current level is the mean of the three most recent answers' levels, rounded down.
 * 4. The gap is what is missing to the requirement; without any mark, all of it.
 *
 * Invariants: never "ready" on the candidate's own marks; a higher mark never lowers the level; the order of the
 * input does not matter.
 */
export function currentLevel(ratings: readonly StandingRating[], required: Level): CurrentLevel {
  const basis = ratings.some((rating) => rating.rater === "coach") ? "coach" : "self";
  const answers = newestFirst(ratings.filter((rating) => rating.rater === basis));
  const counted = answers.slice(0, ANSWERS_COUNTED);
  if (counted.length === 0) {
    return {
      level: null,
      basis: "none",
      counted: [],
      rated: 0,
      gap: required,
      state: "no-answers",
    };
  }
  const level = floorOfMean(counted.map((answer) => answer.level));
  return {
    level,
    basis,
    counted: counted.map((answer) => answer.answerId),
    rated: answers.length,
    gap: Math.max(0, required - level),
    state: stateOf(basis, level, required),
  };
}

function stateOf(basis: "self" | "coach", level: Level, required: Level): CellState {
  if (basis === "self") return "unconfirmed";
  return level >= required ? "ready" : "below";
}

interface RatedAnswer {
  answerId: string;
  answeredAt: Date;
  level: number;
}

function newestFirst(ratings: StandingRating[]): RatedAnswer[] {
  const marks = Map.groupBy(ratings, (rating) => rating.answerId);
  return (
    [...marks]
      .map(([answerId, of]) => ({
        answerId,
        answeredAt: new Date(Math.max(...of.map((rating) => rating.answeredAt.getTime()))),
        level: of.reduce((sum, rating) => sum + rating.level, 0) / of.length,
      }))
      // Answers of the same moment are told apart by id, so that the same marks always give the same level.
      .sort(
        (a, b) =>
          b.answeredAt.getTime() - a.answeredAt.getTime() || (a.answerId < b.answerId ? -1 : 1),
      )
  );
}

/** Rounded down, because a level that is nearly reached is not reached. */
function floorOfMean(levels: number[]): Level {
  const mean = levels.reduce((sum, level) => sum + level, 0) / levels.length;
  // Thirds of marks do not add up exactly in binary: 2.9999999999999996 is 3.
  return Math.floor(mean + 1e-9) as Level;
}
