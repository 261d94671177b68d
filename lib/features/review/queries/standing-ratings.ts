import "server-only";
import type { Person } from "@/lib/auth/actor";
import { db } from "@/lib/db/client";
import { roleSlug } from "@/lib/features/catalog/schema/catalog-files";
import type { Level } from "@/lib/features/catalog/types/basics";
import type { StandingRating } from "../types";

/**
 * The ratings that stand for some of a person's revisions, the person's own and a coach's, in the order of the roles'
 * matrices. Revisions that are somebody else's have none.
 */
export async function listStandingRatings(
  actor: Person,
  revisionIds: readonly string[],
): Promise<StandingRating[]> {
  if (revisionIds.length === 0) return [];
  const rows = await db().rating.findMany({
    where: {
      revisionId: { in: [...revisionIds] },
      supersededAt: null,
      revision: { is: { answer: { is: { accountId: actor.accountId, deletedAt: null } } } },
    },
    orderBy: [
      { competency: { role: { ladder: "asc" } } },
      { competency: { position: "asc" } },
      { rater: "asc" },
    ],
    select: {
      revisionId: true,
      level: true,
      rater: true,
      createdAt: true,
      account: { select: { name: true } },
      competency: {
        select: {
          slug: true,
          name: true,
          requiredLevel: true,
          role: { select: { slug: true, name: true } },
        },
      },
    },
  });
  return rows.map(({ competency, account, createdAt, ...row }) => ({
    revisionId: row.revisionId,
    role: { slug: roleSlug.parse(competency.role.slug), name: competency.role.name },
    competency: {
      slug: competency.slug,
      name: competency.name,
      requiredLevel: competency.requiredLevel as Level,
    },
    level: row.level as Level,
    rater: row.rater,
    by: row.rater === "self" ? null : account.name,
    ratedAt: createdAt,
  }));
}
