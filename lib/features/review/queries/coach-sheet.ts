import "server-only";
import type { Tx } from "@/lib/db/client";
import { ROLE_SLUGS, roleSlug } from "@/lib/features/catalog/schema/catalog-files";
import { storedVersionAnchors } from "@/lib/features/catalog/schema/stored-shapes";
import type { Level } from "@/lib/features/catalog/types/basics";
import { ratable, roleToRate } from "../rules/ratings";
import type { CoachRatingSheet, ReviewScreen } from "../types/reviews";

/**
 * What a coach marks a revision by in a review of their own: the anchors that it pinned, with the marks kept so far. Takes
 * a review that was found in its author's scope.
 * @returns null where nothing of the revision can be rated
 */
export async function readCoachSheet(
  tx: Tx,
  reviewId: string,
  asked: string | undefined,
): Promise<CoachRatingSheet | null> {
  const review = await tx.review.findUniqueOrThrow({
    where: { id: reviewId },
    select: {
      pendingRatings: true,
      revision: { select: { questionVersion: { select: { anchors: true } } } },
    },
  });
  const anchors = storedVersionAnchors.parse(review.revision.questionVersion.anchors);
  const role = roleToRate(anchors, asked);
  if (!role) return null;
  const competencies = await tx.roleCompetency.findMany({
    where: { roleSlug: role, retiredAt: null },
    select: { slug: true, name: true, requiredLevel: true },
  });
  const roles = await tx.role.findMany({
    where: { slug: { in: Object.keys(anchors) } },
    orderBy: { ladder: "asc" },
    select: { slug: true, name: true },
  });
  const named = roles.map(({ slug, name }) => ({ slug: roleSlug.parse(slug), name }));
  const own = named.find((one) => one.slug === role);
  if (!own) return null;
  return {
    role: own,
    roles: named,
    rows: ratable(anchors, role).flatMap((one) => {
      const competency = competencies.find((known) => known.slug === one.competency);
      if (!competency) return [];
      const kept = review.pendingRatings.find(
        (mark) => mark.roleSlug === role && mark.competencySlug === one.competency,
      );
      return [
        {
          competency: { ...competency, requiredLevel: competency.requiredLevel as Level },
          anchors: one.anchors,
          level: (kept?.level ?? null) as Level | null,
          quote: kept?.quote ?? "",
        },
      ];
    }),
  };
}

/** Everything that a revision pinned to be marked by, in ladder order of roles. */
export async function readGuide(tx: Tx, revisionId: string): Promise<ReviewScreen["guide"]> {
  const { questionVersion } = await tx.revision.findUniqueOrThrow({
    where: { id: revisionId },
    select: { questionVersion: { select: { anchors: true } } },
  });
  const anchors = storedVersionAnchors.parse(questionVersion.anchors);
  const names = await tx.roleCompetency.findMany({
    where: { roleSlug: { in: Object.keys(anchors) } },
    select: { roleSlug: true, slug: true, name: true, role: { select: { name: true } } },
  });
  return ROLE_SLUGS.flatMap((role) =>
    ratable(anchors, role).flatMap((one) => {
      const known = names.find((name) => name.roleSlug === role && name.slug === one.competency);
      return known ? [{ competency: known.name, role: known.role.name, anchors: one.anchors }] : [];
    }),
  );
}
