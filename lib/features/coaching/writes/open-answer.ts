import "server-only";
import type { Person } from "@/lib/auth/actor";
import type { Tx } from "@/lib/db/client";
import { heldAsCoach } from "../queries/scope";
import type { OpenedAnswer } from "../types";

/**
 * Opens an answer for a coach: asks whether they may read it, and writes the candidate's access log, in one statement.
 * Whatever of the answer's text a coach is given is read after this in the same transaction; the candidate's "end" waits
 * for it, so that no read is missing in the log of what was read until then.
 *
 * Within five minutes the same coach's reads of the same answer are one line with a count.
 * @returns null where the answer is not shared with this person now: to them there is no such answer
 */
export async function openSharedAnswer(
  tx: Tx,
  actor: Person,
  answerId: string,
): Promise<OpenedAnswer | null> {
  const rows = await tx.$queryRaw<
    {
      relationship_id: string;
      candidate_id: string;
      candidate_name: string;
      question_slug: string;
    }[]
  >`
    WITH held AS (${heldAsCoach(actor, answerId)}), logged AS (
      INSERT INTO coaching_reads
        (id, candidate_id, relationship_id, coach_id, answer_id, window_start, last_read_at)
      SELECT gen_random_uuid(), held.candidate_id, held.relationship_id, ${actor.accountId}::uuid,
        held.answer_id, date_bin('5 minutes', now(), 'epoch'), now()
      FROM held
      ON CONFLICT (relationship_id, answer_id, window_start) DO UPDATE
        SET reads = coaching_reads.reads + 1, last_read_at = now()
      RETURNING relationship_id
    )
    SELECT held.relationship_id, held.candidate_id, c.name AS candidate_name, held.question_slug
    FROM held JOIN logged USING (relationship_id) JOIN accounts c ON c.id = held.candidate_id`;
  const row = rows[0];
  return row
    ? {
        answerId,
        questionSlug: row.question_slug,
        relationshipId: row.relationship_id,
        candidate: { id: row.candidate_id, name: row.candidate_name },
      }
    : null;
}
