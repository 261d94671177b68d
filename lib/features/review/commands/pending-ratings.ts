import "server-only";
import type { Person } from "@/lib/auth/actor";
import { type Tx, transaction } from "@/lib/db/client";
import { storedVersionAnchors } from "@/lib/features/catalog/schema/stored-shapes";
import type { RoleSlug } from "@/lib/features/catalog/types/basics";
import { ok, type Result } from "@/lib/shared/result";
import { asStored, isEvidence } from "../rules/evidence";
import { refuseFor } from "../rules/problems";
import { ratable } from "../rules/ratings";
import { quoteField } from "../schema/limits";
import type { CoachRatingsInput } from "../schema/reviews";
import { type HeldReview, holdReview } from "../writes/hold-review";

export type RatingRefusal =
  | "sent_before"
  | "sharing_ended"
  | "quote_missing"
  | "quote_not_found"
  | "not_ratable";

/**
 * Keeps a coach's marks in a review that is being written, each with words that stand in that very revision; a mark with
 * other words is refused, and then none of them is kept.
 */
export function savePendingRatings(
  actor: Person,
  reviewId: string,
  { role, ratings }: CoachRatingsInput,
  now = new Date(),
): Promise<Result<{ reviewId: string; slotId: string; role: RoleSlug }, RatingRefusal>> {
  return transaction(async (tx) => {
    const review = await holdReview(tx, actor, reviewId, now);
    if (review.sentAt) return refuseFor("sent_before");
    if (!review.slot.isShared) return refuseFor("sharing_ended");
    const problem = await problemOf(tx, review, role, ratings);
    if (problem) return problem;
    for (const { competency, level, quote } of ratings) {
      const key = { reviewId, roleSlug: role, competencySlug: competency };
      await tx.pendingRating.deleteMany({ where: key });
      if (level === null) continue;
      await tx.pendingRating.create({ data: { ...key, level, quote: asStored(quote) } });
    }
    return ok({ reviewId, slotId: review.slot.id, role });
  });
}

async function problemOf(
  tx: Tx,
  { revision }: HeldReview,
  role: RoleSlug,
  ratings: CoachRatingsInput["ratings"],
) {
  const anchors = storedVersionAnchors.parse(revision.anchors);
  const pinned = ratable(anchors, role).map((one) => one.competency);
  const known = await tx.roleCompetency.findMany({
    where: { roleSlug: role, slug: { in: pinned }, retiredAt: null },
    select: { slug: true },
  });
  for (const { competency, level, quote } of ratings) {
    if (level === null) continue;
    if (!known.some((one) => one.slug === competency)) return refuseFor("not_ratable");
    const field = quoteField(competency);
    if (asStored(quote) === "") return refuseFor("quote_missing", field);
    if (!isEvidence(revision.parts, quote)) return refuseFor("quote_not_found", field);
  }
  return undefined;
}
