import "server-only";
import type { Person } from "@/lib/auth/actor";
import { db } from "@/lib/db/client";
import { unsealed } from "../rules/unsealed";
import type { StandingRating } from "../types/ratings";
import { STANDING_ORDER, STANDING_SELECT, toStanding } from "./standing-rows";

/**
 * The ratings that stand for some of a person's revisions, the person's own and a coach's, in the order of the roles'
 * matrices. Revisions that are somebody else's have none; a coach's mark is there once the person's own was given.
 */
export async function listStandingRatings(
  actor: Person,
  revisionIds: readonly string[],
): Promise<StandingRating[]> {
  if (revisionIds.length === 0) return [];
  const rows = await db().rating.findMany({
    where: {
      revisionId: { in: [...revisionIds] },
      revision: { is: { answer: { is: { accountId: actor.accountId, deletedAt: null } } } },
    },
    orderBy: STANDING_ORDER,
    select: STANDING_SELECT,
  });
  const seen = [...Map.groupBy(rows, (row) => row.revisionId).values()].flatMap(unsealed);
  return seen.filter((row) => row.supersededAt === null).map(toStanding);
}
