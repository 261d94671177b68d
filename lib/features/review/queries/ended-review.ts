import "server-only";
import type { Person } from "@/lib/auth/actor";
import type { Tx } from "@/lib/db/client";
import type { Level } from "@/lib/features/catalog/types/basics";
import type { EndedReview } from "../types/reviews";

/**
 * What a coach wrote for an answer that is not shared with them any more and has not sent: their own words alone, without
 * those that they quoted. Null where there are none.
 */
export async function readEnded(
  tx: Tx,
  actor: Person,
  slotId: string,
): Promise<EndedReview | null> {
  const review = await tx.review.findFirst({
    where: { slotId, authorId: actor.accountId, sentAt: null },
    select: {
      summary: true,
      verdict: true,
      pendingComments: {
        orderBy: [{ createdAt: "asc" }, { id: "asc" }],
        select: { id: true, body: true, suggestion: true },
      },
      pendingRatings: {
        orderBy: { competency: { position: "asc" } },
        select: { level: true, competency: { select: { name: true } } },
      },
    },
  });
  if (!review) return null;
  const slot = await tx.reviewSlot.findUniqueOrThrow({
    where: { id: slotId },
    select: { requestId: true },
  });
  return {
    kind: "ended",
    slotId,
    requestId: slot.requestId,
    summary: review.summary,
    verdict: review.verdict,
    comments: review.pendingComments,
    marks: review.pendingRatings.map(({ level, competency }) => ({
      competency: competency.name,
      level: level as Level,
    })),
  };
}
