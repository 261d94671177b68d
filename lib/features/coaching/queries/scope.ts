import "server-only";
import type { Person } from "@/lib/auth/actor";
import { Prisma } from "@/lib/db/generated/client";

/**
 * Whether a relationship `r` shares an answer `a`: SQL over tables coaching_relationships and answers by these names. An
 * answer in the bin is shared with nobody. Says nothing of whose relationship it is and whether it runs: that is
 * `readableAsCoach`.
 */
const SCOPE_COVERS = Prisma.sql`a.deleted_at IS NULL AND (
    r.scope = 'everything'
    OR (r.scope = 'role' AND EXISTS (
      SELECT FROM question_roles asked
      WHERE asked.question_slug = a.question_slug AND asked.role_slug = r.scope_role_slug))
    OR EXISTS (
      SELECT FROM coaching_shared_answers picked
      WHERE picked.relationship_id = r.id AND picked.answer_id = a.id))`;

/**
 * Which answers a person may read as a coach now: the one place that decides it. The relationship runs, its scope covers
 * the answer, and the answer is not in the bin. Nothing is cached, so an end holds for the next query of every instance.
 *
 * SQL for a `FROM`, with columns relationship_id, candidate_id, answer_id, question_slug:
 * `SELECT … FROM (${readableAsCoach(actor)}) readable JOIN answers a ON a.id = readable.answer_id`. It tells of an answer
 * that there is one; text is read by way of `openSharedAnswer`, which writes the access log.
 *
 * Drafts are never shared: read revisions, and of a draft no more than that it exists.
 */
export function readableAsCoach(actor: Person): Prisma.Sql {
  return Prisma.sql`
    SELECT r.id AS relationship_id, r.candidate_id, a.id AS answer_id, a.question_slug
    FROM coaching_relationships r JOIN answers a ON a.account_id = r.candidate_id
    WHERE r.coach_id = ${actor.accountId}::uuid AND r.ended_at IS NULL AND ${SCOPE_COVERS}`;
}

/**
 * One answer by the same measure, holding its relationship until the transaction ends: an end, or another scope, waits
 * for what is being read or written under it, and a read that waited for an end finds nothing.
 */
export function heldAsCoach(actor: Person, answerId: string): Prisma.Sql {
  return Prisma.sql`${readableAsCoach(actor)} AND a.id = ${answerId}::uuid FOR SHARE OF r`;
}

/**
 * A candidate's coaches, and whether each may read one answer of the candidate's now. SQL with columns relationship_id,
 * coach_id, name, covers.
 */
export function coachesOf(actor: Person, answerId: string): Prisma.Sql {
  return Prisma.sql`
    SELECT r.id AS relationship_id, r.coach_id, c.name, (${SCOPE_COVERS}) AS covers
    FROM coaching_relationships r
    JOIN accounts c ON c.id = r.coach_id
    JOIN answers a ON a.id = ${answerId}::uuid AND a.account_id = r.candidate_id
    WHERE r.candidate_id = ${actor.accountId}::uuid AND r.ended_at IS NULL
    ORDER BY c.name, r.id`;
}
