import "server-only";
import type { Person } from "@/lib/auth/actor";
import type { Tx } from "@/lib/db/client";
import { heldAsCoach } from "@/lib/features/coaching/queries/scope";
import { lockAnswer } from "@/lib/features/practice/writes/lock-answer";
import { notFound } from "@/lib/shared/app-error";

export interface HeldThread {
  id: string;
  answerId: string;
  side: "candidate" | "coach";
  reviewId: string;
  slotId: string;
  isResolved: boolean;
}

/**
 * Holds a thread for either of the two who talk in it: the candidate, or the coach who began it while the answer is shared
 * with them.
 * @throws not found for everybody else
 */
export async function holdThread(tx: Tx, actor: Person, threadId: string): Promise<HeldThread> {
  const found = await tx.commentThread.findUnique({
    where: { id: threadId },
    select: {
      answerId: true,
      reviewId: true,
      answer: { select: { accountId: true } },
      review: { select: { authorId: true, slotId: true } },
    },
  });
  const side = found && (await sideIn(tx, actor, found));
  if (!found || !side) throw notFound("thread");
  const { resolvedAt } = await tx.commentThread.findUniqueOrThrow({
    where: { id: threadId },
    select: { resolvedAt: true },
  });
  const { answerId, reviewId, review } = found;
  const isResolved = resolvedAt !== null;
  return { id: threadId, answerId, side, reviewId, slotId: review.slotId, isResolved };
}

async function sideIn(
  tx: Tx,
  actor: Person,
  thread: {
    answerId: string;
    answer: { accountId: string };
    review: { authorId: string | null };
  },
): Promise<"candidate" | "coach" | null> {
  if (thread.answer.accountId === actor.accountId) {
    return (await lockAnswer(tx, actor, thread.answerId)) ? "candidate" : null;
  }
  if (thread.review.authorId !== actor.accountId) return null;
  const held = await tx.$queryRaw<unknown[]>`${heldAsCoach(actor, thread.answerId)}`;
  if (held.length === 0) return null;
  await tx.$queryRaw`SELECT 1 FROM answers WHERE id = ${thread.answerId}::uuid FOR UPDATE`;
  return "coach";
}
