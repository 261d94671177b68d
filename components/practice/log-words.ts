/** How an answer's log is said. */
import { countOf, numberWord, sentenceCase } from "@/components/catalog/words";
import type { AnswerFilter, AnswerLine } from "@/lib/features/practice/types";

export const STATE_NAMES = {
  draft: "Being written",
  "handed-in": "Handed in",
  rated: "Rated",
} as const;

/** "Three revisions in two takes", "One revision" */
export function revisionsInWords({
  revisionCount,
  takes,
}: Pick<AnswerLine, "revisionCount" | "takes">): string {
  const revisions = sentenceCase(countOf(revisionCount, "revision"));
  return takes > 1 ? `${revisions} in ${numberWord(takes)} takes` : revisions;
}

/** The address of the log under a filter. */
export function logAddress(filter: AnswerFilter): string {
  const query = new URLSearchParams();
  for (const key of ["role", "category", "competency", "state", "after"] as const) {
    const value = filter[key];
    if (value !== undefined) query.set(key, value);
  }
  const search = query.toString();
  return `/answers${search && `?${search}`}`;
}
