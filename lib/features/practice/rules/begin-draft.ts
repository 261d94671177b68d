import { BLANK, isBlank } from "@/lib/features/stories/rules/parts";
import type { LastRevision, Lineage, Parts, PracticeState, StoredDraft } from "../types";
import { newTake, revising, sameLineage } from "./lineage";

/** What the person asked to begin; without it a draft goes on, and else a new take starts. */
export type Start = "new" | "revise";

/** What the editor opens with. */
export interface Opening extends Lineage {
  answerId: string | null;
  /** The stored draft's version; 0 where there is none. */
  version: number;
  savedAt: string | null;
  /** What the editor shows. */
  parts: Parts;
  /** What the server holds: differs from `parts` where a revision starts from text that is no draft yet. */
  stored: Parts;
  lastRevision: LastRevision | null;
  /** What was asked for while another draft has text: the draft goes on, and the page offers this beside it. */
  waiting: Lineage | null;
}

/**
 * Decides what the editor opens with.
 * Invariant: a draft that has text is always what opens; nothing that was asked for replaces it.
 */
export function beginDraft(state: PracticeState | null, start: Start | undefined): Opening {
  const last = state?.lastRevision ?? null;
  const draft: StoredDraft | null = state?.draft ?? null;
  const asked = start && (start === "revise" ? revising(last) : newTake(last));
  const base = {
    answerId: state?.answerId ?? null,
    version: draft?.version ?? 0,
    lastRevision: last,
  };
  if (draft && !isBlank(draft.parts)) {
    const { take, basedOnRevisionId, parts, savedAt } = draft;
    const waiting = asked && !sameLineage(asked, draft) ? asked : null;
    return { ...base, take, basedOnRevisionId, savedAt, parts, stored: parts, waiting };
  }
  const lineage = asked ?? newTake(last);
  const parts = lineage.basedOnRevisionId !== null && last ? last.parts : BLANK;
  return { ...base, ...lineage, savedAt: null, parts, stored: BLANK, waiting: null };
}
