import "server-only";
import type { Person } from "@/lib/auth/actor";
import type { Tx } from "@/lib/db/client";

/**
 * Holds a person's answer until the transaction ends, so that what depends on its revisions happens one after the other.
 * Null where there is none, it is somebody else's, or it is in the bin.
 */
export async function lockAnswer(
  tx: Tx,
  actor: Person,
  answerId: string,
): Promise<{ id: string; questionSlug: string } | null> {
  const rows = await tx.$queryRaw<{ id: string; questionSlug: string }[]>`
    SELECT id, question_slug AS "questionSlug" FROM answers
    WHERE id = ${answerId}::uuid AND account_id = ${actor.accountId}::uuid AND deleted_at IS NULL
    FOR UPDATE`;
  return rows[0] ?? null;
}
