import { isBlank } from "@/lib/features/stories/rules/parts";
import type { Parts, StoredDraft } from "../types";
import { newTake } from "./lineage";

interface Last {
  id: string;
  number: number;
  take: number;
}

export type HandInVerdict =
  | { kind: "empty" }
  /** Saved again since the page last heard of it. */
  | { kind: "changed" }
  /** Another press, or another tab, was first: the revision that it made is the answer. */
  | { kind: "handed-in-before"; revision: Last }
  | { kind: "hand-in"; take: number; parts: Parts };

/**
 * Decides about handing in, under a lock on the answer. Missing parts are a hint on the page, never a bar; an answer
 * without a word is.
 * @param version the draft's version that the page shows
 */
export function judgeHandIn(
  draft: StoredDraft | null,
  last: Last | null,
  version: number,
): HandInVerdict {
  if (!draft) return last ? { kind: "handed-in-before", revision: last } : { kind: "empty" };
  if (draft.version !== version) return { kind: "changed" };
  if (isBlank(draft.parts)) return { kind: "empty" };
  const revises = draft.basedOnRevisionId !== null && last !== null;
  return {
    kind: "hand-in",
    take: revises ? draft.take : newTake(last).take,
    parts: draft.parts,
  };
}
