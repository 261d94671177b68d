import "server-only";
import type { Person } from "@/lib/auth/actor";
import { type Tx, transaction } from "@/lib/db/client";
import { ok, type Result } from "@/lib/shared/result";
import { type SlotRefusal, slotRefusal } from "../rules/deeds";
import { refuseFor } from "../rules/problems";
import type { ReviewInput } from "../schema/reviews";
import { type HeldReview, holdReview } from "../writes/hold-review";
import { countNewestRated } from "../writes/newest-rated";
import { isWordless } from "./pending-comments";

export type SendRefusal =
  | SlotRefusal
  | "sent_before"
  | "sharing_ended"
  | "no_verdict"
  | "nothing_to_send";

/**
 * Sends a review: in one transaction its comments become threads, its marks ratings, and it is the candidate's turn. What
 * is refused here is kept as it was typed; it is the author's alone as before.
 */
export function sendReview(
  actor: Person,
  reviewId: string,
  input: ReviewInput,
  now = new Date(),
): Promise<Result<{ reviewId: string; slotId: string }, SendRefusal>> {
  return transaction<Result<{ reviewId: string; slotId: string }, SendRefusal>>(async (tx) => {
    const review = await holdReview(tx, actor, reviewId, now);
    if (review.sentAt) return refuseFor("sent_before");
    const summary = input.summary ?? review.summary;
    const verdict = input.verdict === undefined ? review.verdict : input.verdict;
    await tx.review.update({
      where: { id: reviewId, sentAt: null },
      data: { summary, verdict },
      select: { id: true },
    });
    const problem = barOf(actor, review);
    if (problem) return refuseFor(problem);
    if (verdict === null) return refuseFor("no_verdict", "verdict");
    const delivered = await deliver(tx, actor, review, now);
    if (delivered === 0 && summary.trim() === "") return refuseFor("nothing_to_send", "summary");
    await tx.review.update({
      where: { id: reviewId, sentAt: null },
      data: { sentAt: now },
      select: { id: true },
    });
    await tx.reviewSlot.update({
      where: { id: review.slot.id, state: "waiting" },
      data: {
        state: "answered",
        coachId: actor.accountId,
        turnSince: now,
        claimedById: null,
        claimedUntil: null,
      },
      select: { id: true },
    });
    await countNewestRated(tx, review.slot.answerId);
    return ok({ reviewId, slotId: review.slot.id });
  });
}

function barOf(actor: Person, { slot }: HeldReview): SlotRefusal | "sharing_ended" | undefined {
  if (!slot.isShared) return "sharing_ended";
  if (slot.coachId !== null && slot.coachId !== actor.accountId) return "not_your_turn";
  return slotRefusal("send", slot, actor.accountId);
}

/** @returns how many comments and marks were delivered */
async function deliver(tx: Tx, actor: Person, review: HeldReview, now: Date): Promise<number> {
  const comments = await deliverComments(tx, actor, review, now);
  return comments + (await deliverRatings(tx, actor, review, now));
}

async function deliverComments(
  tx: Tx,
  actor: Person,
  { id: reviewId, slot, revision }: HeldReview,
  now: Date,
): Promise<number> {
  const pending = await tx.pendingComment.findMany({
    where: { reviewId },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    select: {
      id: true,
      threadId: true,
      part: true,
      startAt: true,
      endAt: true,
      quote: true,
      body: true,
      suggestion: true,
    },
  });
  const written = pending.filter((one) => !isWordless(one));
  await tx.commentThread.createMany({
    data: written
      .filter((one) => one.threadId === null)
      .map(({ id, part, startAt, endAt, quote }) => ({
        id,
        part,
        startAt,
        endAt,
        quote,
        answerId: slot.answerId,
        revisionId: revision.id,
        reviewId,
        createdAt: now,
      })),
  });
  await tx.comment.createMany({
    data: written.map((one) => ({
      threadId: one.threadId ?? one.id,
      authorId: actor.accountId,
      side: "coach" as const,
      body: one.body.trim(),
      suggestion: one.suggestion,
      createdAt: now,
    })),
  });
  await tx.pendingComment.deleteMany({ where: { reviewId } });
  return written.length;
}

/** A mark that the same coach gave the same revision before is superseded, never edited. */
async function deliverRatings(
  tx: Tx,
  actor: Person,
  { id: reviewId, revision }: HeldReview,
  now: Date,
): Promise<number> {
  const pending = await tx.pendingRating.findMany({
    where: { reviewId },
    select: { roleSlug: true, competencySlug: true, level: true, quote: true },
  });
  const own = { revisionId: revision.id, raterId: actor.accountId, rater: "coach" as const };
  for (const { roleSlug, competencySlug } of pending) {
    await tx.rating.updateMany({
      where: { ...own, roleSlug, competencySlug, supersededAt: null },
      data: { supersededAt: now },
    });
  }
  await tx.rating.createMany({
    data: pending.map((one) => ({ ...own, ...one, reviewId, createdAt: now })),
  });
  await tx.pendingRating.deleteMany({ where: { reviewId } });
  return pending.length;
}
