import type { AssignedState } from "../types";

/** What a reader may know of one answer. Drafts are known by their moment alone. */
export interface KnownWork {
  answerId: string;
  lastHandedInAt: Date | null;
  draftSavedAt: Date | null;
}

export interface Outcome {
  state: AssignedState;
  /** The last hand-in, before the assignment or after. */
  lastHandedInAt: Date | null;
  answerId: string | null;
}

/**
 * What became of an assigned question. Counts what was done since it was assigned: an answer from before says nothing of
 * the work that was asked for.
 *
 * @param isCovered whether the reader would see an answer if there were one
 *
 * Invariant: where only picked answers are shared, one that is not among them and one that does not exist look the same.
 */
export function questionState(
  work: KnownWork | undefined,
  isCovered: boolean,
  assignedAt: Date,
): Outcome {
  if (!work) {
    return { state: isCovered ? "not-begun" : "not-shared", lastHandedInAt: null, answerId: null };
  }
  const handedIn = work.lastHandedInAt;
  const isSince = (moment: Date | null) => moment !== null && moment >= assignedAt;
  return {
    state: isSince(handedIn) ? "handed-in" : isSince(work.draftSavedAt) ? "draft" : "not-begun",
    lastHandedInAt: handedIn,
    answerId: handedIn ? work.answerId : null,
  };
}

/** What became of a story that was asked for: the furthest of the answers about the competency. */
export function gapState(
  works: readonly KnownWork[],
  isCovered: boolean,
  assignedAt: Date,
): Outcome {
  const outcomes = works.map((work) => questionState(work, isCovered, assignedAt));
  return (
    outcomes.find((one) => one.state === "handed-in") ??
    outcomes.find((one) => one.state === "draft") ??
    questionState(undefined, isCovered, assignedAt)
  );
}

/** @param today YYYY-MM-DD */
export function isOverdue(dueOn: string | null, today: string): boolean {
  return dueOn !== null && dueOn < today;
}

/** A day in words: "3 December 2026". */
export function dueWords(dueOn: string): string {
  return new Intl.DateTimeFormat("en-GB", {
    day: "numeric",
    month: "long",
    year: "numeric",
    timeZone: "UTC",
  }).format(new Date(`${dueOn}T00:00:00Z`));
}
