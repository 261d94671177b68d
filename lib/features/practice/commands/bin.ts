import "server-only";
import type { Person } from "@/lib/auth/actor";
import { db } from "@/lib/db/client";
import { binReaches } from "@/lib/features/stories/rules/bin";
import { notFound } from "@/lib/shared/app-error";
import { ok, type Result } from "@/lib/shared/result";

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
  const { count } = await db().answer.updateMany({
    where: { ...own, deletedAt: null },
    data: { deletedAt: now },
  });
  if (count === 0) {
    const binned = await db().answer.findUnique({ where: own, select: { id: true } });
    if (!binned) throw notFound("answer");
  }
  await db().answer.deleteMany({
    where: { accountId: actor.accountId, deletedAt: { lte: binReaches(now) } },
  });
  return ok({ id: answerId });
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
