import { sameParts } from "@/lib/features/stories/rules/parts";
import type { Lineage, Parts, ServerText, StoredDraft } from "../types";
import { canFollow, newTake, sameLineage } from "./lineage";

export interface DraftSave extends Lineage {
  /** The version that the text is based on; 0 where the page knew of no draft. */
  baseVersion: number;
  parts: Parts;
}

/** What is stored where a save's one statement changed nothing. */
export interface StoredWork {
  question: { isRetired: boolean } | null;
  answer: (ServerText & { id: string; bin: "out" | "in" | "expired" }) | null;
}

export type SaveVerdict =
  /** There is no such question. */
  | { kind: "unknown" }
  /** No longer asked: what is being written can be finished, nothing new is begun. */
  | { kind: "retired" }
  /** Deleted, but somebody is writing on it: bring it back, then save. */
  | { kind: "bring-back" }
  /** Deleted long ago: clear it away, then save as the first. */
  | { kind: "purge" }
  /** Save again, as this. */
  | { kind: "again"; save: DraftSave }
  /** The very text is stored already: the acknowledgement of an earlier try was lost. */
  | { kind: "saved-before"; answerId: string; draft: StoredDraft }
  | { kind: "conflict"; theirs: ServerText };

/**
 * Decides what became of a save that did not find its version.
 * Invariant: text is never thrown away; each verdict stores it, or hands back what stands in its way.
 */
export function judgeSave(work: StoredWork, save: DraftSave): SaveVerdict {
  if (!work.question) return { kind: "unknown" };
  const { answer } = work;
  const { isRetired } = work.question;
  if (!answer) return isRetired ? { kind: "retired" } : { kind: "again", save: asFirst(save) };
  if (answer.bin === "expired") return { kind: "purge" };
  if (answer.bin === "in") return { kind: "bring-back" };
  const theirs = { draft: answer.draft, lastRevision: answer.lastRevision };
  if (answer.draft) {
    const follows = sameLineage(answer.draft, save) || canFollow(save, answer.lastRevision);
    // It does more than type on, or nothing stands in its way any more, such as the bin that the answer was in.
    if (answer.draft.version === save.baseVersion && follows) return { kind: "again", save };
    if (sameParts(answer.draft.parts, save.parts)) {
      return { kind: "saved-before", answerId: answer.id, draft: answer.draft };
    }
    return { kind: "conflict", theirs };
  }
  // Handed in from elsewhere, or never begun here: a first draft may follow, a late save of the old one may not.
  if (answer.lastRevision && !canFollow(save, answer.lastRevision)) {
    return { kind: "conflict", theirs };
  }
  if (isRetired) return { kind: "retired" };
  return { kind: "again", save: answer.lastRevision ? { ...save, baseVersion: 0 } : asFirst(save) };
}

function asFirst(save: DraftSave): DraftSave {
  return { ...save, ...newTake(null), baseVersion: 0 };
}
