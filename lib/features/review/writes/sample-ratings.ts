import "server-only";
import type { Tx } from "@/lib/db/client";

export interface GivenRating {
  revisionId: string;
  role: string;
  competency: string;
  /** 1 to 5. */
  level: number;
  ratedAt: Date;
}

/** Stores the account's own marks on revisions that were made in the same transaction; each stands. */
export async function insertGivenRatings(
  tx: Tx,
  accountId: string,
  given: GivenRating[],
): Promise<void> {
  await tx.rating.createMany({
    data: given.map(({ revisionId, role, competency, level, ratedAt }) => ({
      revisionId,
      roleSlug: role,
      competencySlug: competency,
      raterId: accountId,
      rater: "self" as const,
      level,
      createdAt: ratedAt,
    })),
  });
}
