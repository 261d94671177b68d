import "server-only";
import type { Person } from "@/lib/auth/actor";
import { db } from "@/lib/db/client";

/** Slugs of the questions to which the person has handed in an answer. */
export async function listPractised(actor: Person): Promise<string[]> {
  const rows = await db().answer.findMany({
    where: { accountId: actor.accountId, deletedAt: null, lastHandedInAt: { not: null } },
    select: { questionSlug: true },
  });
  return rows.map((row) => row.questionSlug);
}
