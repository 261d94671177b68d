import "server-only";
import type { Person } from "@/lib/auth/actor";
import { db } from "@/lib/db/client";

/**
 * Whether any of the person's answers or stories is sample data. Such data only ever goes into a new answer, so each answer's
 * first revision tells: the cost does not grow with the revisions.
 */
export async function hasSampleData(actor: Person): Promise<boolean> {
  const found = await db().$queryRaw<unknown[]>`
    SELECT 1 FROM answers a
    JOIN revisions r ON r.answer_id = a.id AND r.number = 1 AND r.is_sample
    WHERE a.account_id = ${actor.accountId}::uuid AND a.deleted_at IS NULL
    UNION ALL
    SELECT 1 FROM stories s
    WHERE s.account_id = ${actor.accountId}::uuid AND s.is_sample AND s.deleted_at IS NULL
    LIMIT 1`;
  return found.length > 0;
}
