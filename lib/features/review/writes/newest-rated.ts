import "server-only";
import type { Tx } from "@/lib/db/client";
import { setRatedRevision } from "@/lib/features/practice/writes/rated-revision";

/**
 * Names the revision that counts on the board: the newest with a mark that stands and that its candidate may see. A coach's
 * mark that is still sealed (rules/unsealed.ts) takes an older revision's place only when it is opened.
 */
export async function countNewestRated(tx: Tx, answerId: string): Promise<void> {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    SELECT r.id FROM revisions r
    WHERE r.answer_id = ${answerId}::uuid AND EXISTS (
      SELECT FROM ratings t WHERE t.revision_id = r.id AND t.superseded_at IS NULL
        AND (t.rater = 'self' OR EXISTS (
          SELECT FROM ratings own WHERE own.revision_id = r.id AND own.rater = 'self'
            AND own.role_slug = t.role_slug AND own.competency_slug = t.competency_slug)))
    ORDER BY r.number DESC LIMIT 1`;
  await setRatedRevision(tx, answerId, rows[0]?.id ?? null);
}
