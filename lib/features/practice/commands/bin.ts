import "server-only";
import type { Person } from "@/lib/auth/actor";
import { db, transaction } from "@/lib/db/client";
import { binReaches } from "@/lib/features/stories/rules/bin";
import { notFound } from "@/lib/shared/app-error";
import { ok, type Result } from "@/lib/shared/result";
import { DRAFT_SELECT, toDraft } from "../queries/stored-work";
import { keepText } from "../writes/keep-text";
import { lockAnswer } from "../writes/lock-answer";
import { clearHistory } from "./tidy-history";

/**
 * Puts an answer, its draft, revisions and ratings, into the bin; from then on it is not found anywhere else. Deleting it
 * twice is deleting it once. What has lain there for its time is cleared away with it.
 */
export async function deleteAnswer(
  actor: Person,
  answerId: string,
): Promise<Result<{ id: string }>> {
  const now = new Date();
  const own = { id: answerId, accountId: actor.accountId };
  if (!(await moveToBin(actor, answerId, now))) {
    const binned = await db().answer.findUnique({ where: own, select: { id: true } });
    if (!binned) throw notFound("answer");
  }
  await db().answer.deleteMany({
    where: { accountId: actor.accountId, deletedAt: { lte: binReaches(now) } },
  });
  await clearHistory(actor);
  return ok({ id: answerId });
}

/** @returns false where there is no such answer outside the bin */
function moveToBin(actor: Person, answerId: string, now: Date): Promise<boolean> {
  return transaction(async (tx) => {
    if (!(await lockAnswer(tx, actor, answerId))) return false;
    // A save does not wait for the answer: its draft is held too, so that the history has what was written last.
    await tx.$queryRaw`SELECT 1 FROM drafts WHERE answer_id = ${answerId}::uuid FOR UPDATE`;
    const row = await tx.draft.findUnique({ where: { answerId }, select: DRAFT_SELECT });
    if (row) await keepText(tx, answerId, toDraft(row), "deletion");
    await tx.answer.update({
      where: { id: answerId },
      data: { deletedAt: now },
      select: { id: true },
    });
    return true;
  });
}

/** Takes an answer out of the bin, whole. Doing so for one that is not in it changes nothing. */
export async function restoreAnswer(
  actor: Person,
  answerId: string,
): Promise<Result<{ id: string; questionSlug: string }>> {
  const own = { id: answerId, accountId: actor.accountId };
  await db().answer.updateMany({
    where: { ...own, deletedAt: { gt: binReaches(new Date()) } },
    data: { deletedAt: null },
  });
  const answer = await db().answer.findUnique({
    where: { ...own, deletedAt: null },
    select: { questionSlug: true },
  });
  if (!answer) throw notFound("answer");
  return ok({ id: answerId, questionSlug: answer.questionSlug });
}
