import "server-only";
import type { Person } from "@/lib/auth/actor";
import { db } from "@/lib/db/client";
import { notFound } from "@/lib/shared/app-error";
import { ok, type Result } from "@/lib/shared/result";
import { binReaches } from "../rules/bin";

/**
 * Puts a story into the bin; from then on it is not found anywhere else. What was written from it stays. Deleting it
 * twice is deleting it once. What has lain there for its time is cleared away with it.
 */
export async function deleteStory(actor: Person, id: string): Promise<Result<{ id: string }>> {
  const now = new Date();
  const own = { id, accountId: actor.accountId };
  const { count } = await db().story.updateMany({
    where: { ...own, deletedAt: null },
    data: { deletedAt: now },
  });
  if (count === 0) {
    const binned = await db().story.findUnique({ where: own, select: { id: true } });
    if (!binned) throw notFound("story");
  }
  await db().story.deleteMany({
    where: { accountId: actor.accountId, deletedAt: { lte: binReaches(now) } },
  });
  return ok({ id });
}

/** Takes a story out of the bin, whole. Doing so for one that is not in it changes nothing. */
export async function restoreStory(actor: Person, id: string): Promise<Result<{ id: string }>> {
  const own = { id, accountId: actor.accountId };
  await db().story.updateMany({
    where: { ...own, deletedAt: { gt: binReaches(new Date()) } },
    data: { deletedAt: null },
  });
  const story = await db().story.findUnique({
    where: { ...own, deletedAt: null },
    select: { id: true },
  });
  if (!story) throw notFound("story");
  return ok({ id });
}
