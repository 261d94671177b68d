import "server-only";
import type { Person } from "@/lib/auth/actor";
import { type Tx, transaction } from "@/lib/db/client";
import { ok, type Result } from "@/lib/shared/result";
import { refuseFor } from "../rules/problems";
import { type HeldThread, holdThread } from "../writes/hold-thread";

export interface ThreadChanged {
  threadId: string;
  answerId: string;
  /** The coach's slot, where the coach did it; the candidate has the answer. */
  slotId: string | null;
}

/**
 * Goes on with a thread. The candidate's reply, and a coach's after the review, is there at once; while the coach is
 * writing a review, the reply belongs to it and is pending with it.
 */
export function replyInThread(
  actor: Person,
  threadId: string,
  { body }: { body: string },
  now = new Date(),
): Promise<Result<ThreadChanged, "resolved">> {
  return transaction<Result<ThreadChanged, "resolved">>(async (tx) => {
    const thread = await holdThread(tx, actor, threadId);
    if (thread.isResolved) return refuseFor("resolved");
    const writing = thread.side === "coach" ? await reviewBeingWritten(tx, actor, thread) : null;
    if (writing) {
      const data = { reviewId: writing, threadId, body, createdAt: now };
      await tx.pendingComment.create({ data, select: { id: true } });
    } else {
      const { side } = thread;
      await tx.comment.create({
        data: { threadId, authorId: actor.accountId, side, body: body.trim(), createdAt: now },
        select: { id: true },
      });
    }
    return ok(changed(thread));
  });
}

export function resolveThread(actor: Person, threadId: string, now = new Date()) {
  return setResolved(actor, threadId, { resolvedAt: now, resolvedById: actor.accountId });
}

export function reopenThread(actor: Person, threadId: string) {
  return setResolved(actor, threadId, { resolvedAt: null, resolvedById: null });
}

function setResolved(
  actor: Person,
  threadId: string,
  data: { resolvedAt: Date | null; resolvedById: string | null },
): Promise<Result<ThreadChanged>> {
  return transaction(async (tx) => {
    const thread = await holdThread(tx, actor, threadId);
    // Twice is once: the first keeps its moment.
    if (thread.isResolved !== (data.resolvedAt !== null)) {
      await tx.commentThread.update({ where: { id: threadId }, data, select: { id: true } });
    }
    return ok(changed(thread));
  });
}

function changed({ id, answerId, side, slotId }: HeldThread): ThreadChanged {
  return { threadId: id, answerId, slotId: side === "coach" ? slotId : null };
}

async function reviewBeingWritten(
  tx: Tx,
  actor: Person,
  { answerId }: HeldThread,
): Promise<string | null> {
  const review = await tx.review.findFirst({
    where: {
      authorId: actor.accountId,
      sentAt: null,
      slot: { is: { state: "waiting", request: { is: { answerId, state: "open" } } } },
    },
    select: { id: true },
  });
  return review?.id ?? null;
}
