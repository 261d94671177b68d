import type { LastRevision, Lineage, StoredDraft } from "../types";
import { canFollow, revising } from "./lineage";

/**
 * What a text from the history is put into: the draft that is there, whatever it is to become. Where there is none, a
 * draft of the text's own take if that can still follow, and else one that revises the last revision.
 */
export function whereRestored(
  entry: Lineage,
  { draft, lastRevision }: { draft: StoredDraft | null; lastRevision: LastRevision | null },
): Lineage & { version: number } {
  const from = draft ?? (canFollow(entry, lastRevision) ? entry : revising(lastRevision));
  const { take, basedOnRevisionId } = from;
  return { take, basedOnRevisionId, version: draft?.version ?? 0 };
}
