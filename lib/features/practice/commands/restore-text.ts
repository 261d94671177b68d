import "server-only";
import type { Person } from "@/lib/auth/actor";
import { notFound } from "@/lib/shared/app-error";
import { ok, type Result, refuse } from "@/lib/shared/result";
import { readEntryText } from "../queries/draft-history";
import { RESTORE_PROBLEMS } from "../rules/restore-problems";
import type { RestoreTextInput } from "../schema/draft-history";
import type { SavedDraft } from "../types";
import { type SaveRefusal, saveDraft } from "./save-draft";

export interface RestoredText extends SavedDraft {
  questionSlug: string;
}

/**
 * Puts a text from the history into the draft, as a new version on the one that the page shows. Guarded as every save is,
 * and what it replaces is in the history itself.
 */
export async function restoreText(
  actor: Person,
  answerId: string,
  number: number,
  { version: baseVersion, take, basedOnRevisionId }: RestoreTextInput,
): Promise<Result<RestoredText, SaveRefusal | "conflict">> {
  const entry = await readEntryText(actor, answerId, number, new Date());
  if (!entry) throw notFound("text in this history");
  const { questionSlug, parts } = entry;
  const saved = await saveDraft(
    actor,
    questionSlug,
    { baseVersion, take, basedOnRevisionId, parts },
    { restores: true },
  );
  if (saved.ok) return ok({ ...saved.value, questionSlug });
  const { reason } = saved;
  // It is saved as whoever asked, so it cannot be another account's.
  return reason === "other_account" ? saved : refuse(reason, RESTORE_PROBLEMS[reason]);
}
