import type { LastRevision, Lineage } from "../types";

type Last = Pick<LastRevision, "id" | "take"> | null;

/** A new take starts blank: producing an answer teaches more than reading the old one again. */
export function newTake(last: Last): Lineage {
  return { take: (last?.take ?? 0) + 1, basedOnRevisionId: null };
}

/** Revising starts from the last revision; before the first there is nothing to revise, so it is a new take. */
export function revising(last: Last): Lineage {
  return last ? { take: last.take, basedOnRevisionId: last.id } : newTake(null);
}

export function sameLineage(a: Lineage, b: Lineage): boolean {
  return a.take === b.take && a.basedOnRevisionId === b.basedOnRevisionId;
}

/**
 * Whether a draft of this lineage can follow the last revision. Handing in changes the last revision, so no lineage ever
 * returns: a tab that was left open cannot take a later draft for its own.
 */
export function canFollow(lineage: Lineage, last: Last): boolean {
  return (
    sameLineage(lineage, newTake(last)) || (last !== null && sameLineage(lineage, revising(last)))
  );
}
