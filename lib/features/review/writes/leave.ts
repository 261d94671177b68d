import "server-only";
import type { Tx } from "@/lib/db/client";

/**
 * What an account that is erased leaves with others: reviews, comments and marks that it sent stay with their candidates
 * without its name; what it has not sent goes with it, and a slot that waits for it is given back.
 */
export async function leaveReviews(tx: Tx, accountId: string, now = new Date()): Promise<void> {
  await tx.review.deleteMany({ where: { authorId: accountId, sentAt: null } });
  await tx.reviewSlot.updateMany({
    where: { coachId: accountId, state: "waiting", request: { is: { state: "open" } } },
    data: { state: "declined", turnSince: now },
  });
}
