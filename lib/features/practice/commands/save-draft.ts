import "server-only";
import type { Person } from "@/lib/auth/actor";
import { db } from "@/lib/db/client";
import { binReaches } from "@/lib/features/stories/rules/bin";
import { AppError, notFound } from "@/lib/shared/app-error";
import { ok, type Result, refuse } from "@/lib/shared/result";
import { readWorkToSave, type WorkToSave } from "../queries/work-to-save";
import { fingerprint } from "../rules/fingerprint";
import { type HistoryStep, historyStep } from "../rules/history-step";
import { type DraftSave, judgeSave } from "../rules/judge-save";
import type { DraftSaveInput } from "../schema/draft-save";
import type { SavedDraft, ServerText } from "../types";
import { rememberSave, trySave } from "./save-statements";
import { clearHistory, thinEntries } from "./tidy-history";

/** A save meets at most: an answer in the bin, then a text that it replaces, then races with other saves. */
const MOST_TRIES = 6;

export type SaveRefusal = "retired" | "other_account";
export type SaveConflict = { ok: false; reason: "conflict"; message: string; theirs: ServerText };

/**
 * Stores the text of a draft if it is based on the version that is stored; else hands back what is. The text that it
 * replaces goes into the draft's history wherever the new one does not hold all of it.
 * The same `saveId` again is answered as the first time, whatever came since, and changes nothing. Without one, the same
 * text on the same version twice is one save: an acknowledgement can get lost.
 * @param restores the text is an older one that was brought back
 */
export async function saveDraft(
  actor: Person,
  questionSlug: string,
  input: DraftSaveInput,
  { restores = false } = {},
): Promise<Result<SavedDraft, SaveRefusal> | SaveConflict> {
  if (input.accountId !== undefined && input.accountId !== actor.accountId) return otherAccount();
  const saveId = input.saveId ?? null;
  let save: DraftSave = input;
  let step: HistoryStep | null = null;
  let broughtBack = false;
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const isTyped = step !== null || !restores;
    const name = { saveId, broughtBack };
    const saved = isTyped && (await trySave(actor, questionSlug, save, name, step));
    if (saved) {
      await tidyAfter(actor, saved, save.baseVersion === 0 ? "first" : step);
      return ok(saved);
    }
    const work = await readWorkToSave(actor, questionSlug, saveId);
    if (work.acknowledged) return ok(work.acknowledged);
    const verdict = judgeSave(work, save);
    if (verdict.kind === "unknown") throw notFound("question");
    if (verdict.kind === "retired") return retired();
    if (verdict.kind === "conflict") return conflict(verdict.theirs);
    if (verdict.kind === "saved-before") {
      const { answerId, draft } = verdict;
      const { take, basedOnRevisionId, version, savedAt } = draft;
      const stored = fingerprint(draft.parts);
      const before = { answerId, take, basedOnRevisionId, version, savedAt, stored, broughtBack };
      if (saveId === null || (await rememberSave(before, saveId))) return ok(before);
    }
    if (verdict.kind === "again") {
      save = verdict.save;
      step = stepOver(work, { ...save, restores });
    }
    if (verdict.kind === "bring-back") {
      await bringBack(actor, questionSlug);
      broughtBack = true;
    }
    if (verdict.kind === "purge") await purge(actor, questionSlug);
  }
  throw new AppError(
    "unavailable",
    "Several saves came at once. Nothing was changed; try again.",
    1,
  );
}

function stepOver(
  { answer, newestEntry, now }: WorkToSave,
  save: DraftSave & { restores: boolean },
): HistoryStep {
  const draft = answer?.draft;
  if (!draft) return { kind: "none" };
  const stored = { ...draft, savedAt: new Date(draft.savedAt) };
  return historyStep(stored, newestEntry, save, now);
}

/** Not after each deletion of a word: whoever writes for days makes a pause, too. */
async function tidyAfter(
  actor: Person,
  { answerId }: SavedDraft,
  step: HistoryStep | "first" | null,
): Promise<void> {
  if (step === "first") return clearHistory(actor);
  if (step?.kind !== "new") return;
  if (step.reason !== "changed") await clearHistory(actor);
  await thinEntries(answerId, step.number);
}

async function bringBack(actor: Person, questionSlug: string): Promise<void> {
  await db().answer.updateMany({
    where: { accountId: actor.accountId, questionSlug, deletedAt: { gt: binReaches(new Date()) } },
    data: { deletedAt: null },
  });
}

async function purge(actor: Person, questionSlug: string): Promise<void> {
  await db().answer.deleteMany({
    where: { accountId: actor.accountId, questionSlug, deletedAt: { lte: binReaches(new Date()) } },
  });
}

function otherAccount() {
  return refuse(
    "other_account",
    "Somebody else is signed in in this browser now, so nothing was saved to their account. Your text is kept on this page: sign in as yourself in another tab, and it is saved.",
  );
}

function retired() {
  return refuse(
    "retired",
    "This question is no longer asked, so no new take can be begun. Your text is kept on this page; copy what you want to keep.",
  );
}

function conflict(theirs: ServerText): SaveConflict {
  return {
    ok: false,
    reason: "conflict",
    message: theirs.draft
      ? "This draft was changed somewhere else meanwhile. Both texts are kept: choose which one to go on with."
      : "This draft was handed in somewhere else meanwhile. Your text is kept on this page: choose what to do with it.",
    theirs,
  };
}
