import "server-only";
import type { Person } from "@/lib/auth/actor";
import { transaction } from "@/lib/db/client";
import { ok, type Result } from "@/lib/shared/result";
import { refuseFor } from "../rules/problems";
import type { ReviewInput } from "../schema/reviews";
import { holdReview } from "../writes/hold-review";

/**
 * Keeps a review's summary and verdict as they are typed. It is the author's own text, so it is kept whatever has become of
 * the request and of the sharing; only a review that was sent does not change any more.
 */
export function saveReview(
  actor: Person,
  reviewId: string,
  input: ReviewInput,
  now = new Date(),
): Promise<Result<{ reviewId: string; slotId: string }, "sent_before">> {
  return transaction(async (tx) => {
    const review = await holdReview(tx, actor, reviewId, now);
    if (review.sentAt) return refuseFor("sent_before");
    await tx.review.update({
      where: { id: reviewId, authorId: actor.accountId, sentAt: null },
      data: {
        ...(input.summary === undefined ? {} : { summary: input.summary }),
        ...(input.verdict === undefined ? {} : { verdict: input.verdict }),
      },
      select: { id: true },
    });
    return ok({ reviewId, slotId: review.slot.id });
  });
}
