import "server-only";
import type { Tx } from "@/lib/db/client";

/**
 * Shares answers one by one, beside what the relationship's scope shares. Those that are not the candidate's own, or are
 * gone, are passed over.
 */
export async function shareAnswers(
  tx: Tx,
  relationshipId: string,
  candidateId: string,
  answerIds: readonly string[],
): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO coaching_shared_answers (relationship_id, answer_id)
    SELECT ${relationshipId}::uuid, id FROM answers
    WHERE id = ANY(${[...answerIds]}::uuid[]) AND account_id = ${candidateId}::uuid
    ON CONFLICT DO NOTHING`;
}
