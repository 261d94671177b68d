import "server-only";
import type { Person } from "@/lib/auth/actor";
import { db } from "@/lib/db/client";
import { pool } from "@/lib/db/pool";
import { readableBy } from "@/lib/features/catalog/queries/offered";
import { binReaches, binState } from "@/lib/features/stories/rules/bin";
import { AppError, notFound } from "@/lib/shared/app-error";
import { ok, type Result, refuse } from "@/lib/shared/result";
import { readStoredAnswer } from "../queries/stored-work";
import { type DraftSave, judgeSave } from "../rules/judge-save";
import type { DraftSaveInput } from "../schema/draft-save";
import type { SavedDraft, ServerText } from "../types";

/**
 * The statements speak to the pool directly: a save comes twice a second while somebody types, and each is one statement
 * that holds the person's scope, the version that it is based on, and the change.
 *
 * Parameters: account, question, base version, take, based-on revision, the five parts.
 */
const LINEAGE_FOLLOWS = `EXISTS (
    SELECT FROM (SELECT 1) one
    LEFT JOIN (
      SELECT r.id, r.take FROM revisions r WHERE r.answer_id = a.id ORDER BY r.number DESC LIMIT 1
    ) last ON true
    WHERE ($5::uuid IS NULL AND $4::int = coalesce(last.take, 0) + 1)
      OR ($5::uuid = last.id AND $4::int = last.take)
  )`;

/** Only the version that the page based its text on is changed. Looks at revisions only where the lineage changes. */
const SAVE_AGAIN = `
  UPDATE drafts d
  SET take = $4::int, based_on_revision_id = $5::uuid, situation = $6, task = $7, action = $8, result = $9,
      reflection = $10, version = d.version + 1, saved_at = now()
  FROM answers a
  WHERE a.account_id = $1::uuid AND a.question_slug = $2 AND a.deleted_at IS NULL
    AND d.answer_id = a.id AND d.version = $3::int
    AND ((d.take = $4::int AND d.based_on_revision_id IS NOT DISTINCT FROM $5::uuid) OR ${LINEAGE_FOLLOWS})
  RETURNING d.answer_id, d.version, d.saved_at`;

/**
 * The first save makes the answer too. Of two first saves at once the second finds the answer made and the draft taken.
 * The idle update of the slug is what makes Postgres hand back an answer that is there already.
 */
const SAVE_FIRST = `
  WITH a AS (
    INSERT INTO answers (id, account_id, question_slug)
    SELECT gen_random_uuid(), $1::uuid, q.slug FROM questions q
    WHERE q.slug = $2 AND q.retired_at IS NULL AND (q.owner_id IS NULL OR q.owner_id = $1::uuid)
    ON CONFLICT (account_id, question_slug) DO UPDATE SET question_slug = excluded.question_slug
      WHERE answers.deleted_at IS NULL
    RETURNING id
  )
  INSERT INTO drafts (answer_id, version, take, based_on_revision_id, situation, task, action, result, reflection)
  SELECT a.id, $3::int + 1, $4::int, $5::uuid, $6, $7, $8, $9, $10 FROM a WHERE ${LINEAGE_FOLLOWS}
  ON CONFLICT (answer_id) DO NOTHING
  RETURNING answer_id, version, saved_at`;

/** A save meets at most: an answer in the bin, then a race with another first save. */
const MOST_TRIES = 4;

export type SaveRefusal = "retired" | "other_account";
export type SaveConflict = { ok: false; reason: "conflict"; message: string; theirs: ServerText };

/**
 * Stores the text of a draft if it is based on the version that is stored; else hands back what is.
 * Saving the same text on the same version twice is one save: an acknowledgement can get lost.
 */
export async function saveDraft(
  actor: Person,
  questionSlug: string,
  input: DraftSaveInput,
): Promise<Result<SavedDraft, SaveRefusal> | SaveConflict> {
  if (input.accountId !== undefined && input.accountId !== actor.accountId) return otherAccount();
  let save: DraftSave = input;
  let broughtBack = false;
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const saved = await trySave(actor, questionSlug, save);
    if (saved) return ok({ ...saved, broughtBack });
    const verdict = judgeSave(await readWork(actor, questionSlug), save);
    if (verdict.kind === "unknown") throw notFound("question");
    if (verdict.kind === "retired") return retired();
    if (verdict.kind === "conflict") return conflict(verdict.theirs);
    if (verdict.kind === "saved-before") {
      const { answerId, draft } = verdict;
      const { take, basedOnRevisionId, version, savedAt } = draft;
      return ok({ answerId, take, basedOnRevisionId, version, savedAt, broughtBack });
    }
    if (verdict.kind === "again") save = verdict.save;
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

async function trySave(
  actor: Person,
  questionSlug: string,
  save: DraftSave,
): Promise<Omit<SavedDraft, "broughtBack"> | undefined> {
  const { take, basedOnRevisionId, parts } = save;
  const { rows } = await pool().query<{ answer_id: string; version: number; saved_at: Date }>(
    save.baseVersion === 0 ? SAVE_FIRST : SAVE_AGAIN,
    [
      actor.accountId,
      questionSlug,
      save.baseVersion,
      take,
      basedOnRevisionId,
      parts.situation,
      parts.task,
      parts.action,
      parts.result,
      parts.reflection,
    ],
  );
  const row = rows[0];
  return (
    row && {
      answerId: row.answer_id,
      version: row.version,
      savedAt: row.saved_at.toISOString(),
      take,
      basedOnRevisionId,
    }
  );
}

async function readWork(actor: Person, questionSlug: string) {
  const [question, answer] = await Promise.all([
    db().question.findUnique({
      where: { slug: questionSlug, ...readableBy(actor) },
      select: { retiredAt: true },
    }),
    readStoredAnswer(actor, questionSlug),
  ]);
  return {
    question: question && { isRetired: question.retiredAt !== null },
    answer: answer && { ...answer, bin: binState(answer.deletedAt, new Date()) },
  };
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
