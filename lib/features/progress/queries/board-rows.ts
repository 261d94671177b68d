/** The two reads that every board is drawn from: one round trip for the catalog's side, one for the person's. */
import "server-only";
import type { Person } from "@/lib/auth/actor";
import { db } from "@/lib/db/client";
import { roleSlug } from "@/lib/features/catalog/schema/catalog-files";
import type { Level } from "@/lib/features/catalog/types/basics";
import type { Matrix, RatedAnswer } from "../rules/build-board";

export interface RoleMatrix extends Matrix {
  tagline: string;
}

interface MatrixRecord {
  role_slug: string;
  role_name: string;
  tagline: string;
  offered: string[];
  slug: string;
  name: string;
  required_level: number;
  required_word: string | null;
  questions: string[];
}

/**
 * The matrices of all roles in ladder order, or of one, with the questions that are asked and the person's own; empty
 * where there is no such role.
 */
export async function readMatrices(actor: Person, role: string | null): Promise<RoleMatrix[]> {
  const records = await db().$queryRaw<MatrixRecord[]>`
    SELECT r.slug AS role_slug, r.name AS role_name, r.tagline,
      ARRAY(
        SELECT qr.question_slug FROM question_roles qr JOIN questions q ON q.slug = qr.question_slug
        WHERE qr.role_slug = r.slug AND q.retired_at IS NULL
          AND (q.owner_id IS NULL OR q.owner_id = ${actor.accountId}::uuid)
        ORDER BY qr.position
      ) AS offered,
      rc.slug, rc.name, rc.required_level, rc.required_word,
      ARRAY(
        SELECT qc.question_slug FROM question_competencies qc JOIN questions q ON q.slug = qc.question_slug
        WHERE qc.role_slug = rc.role_slug AND qc.competency_slug = rc.slug
          AND (q.owner_id IS NULL OR q.owner_id = ${actor.accountId}::uuid)
      ) AS questions
    FROM roles r
    JOIN role_competencies rc ON rc.role_slug = r.slug AND rc.retired_at IS NULL
    WHERE ${role}::text IS NULL OR r.slug = ${role}
    ORDER BY r.ladder, rc.position`;
  const matrices = new Map<string, RoleMatrix>();
  for (const record of records) {
    const matrix = matrices.get(record.role_slug) ?? {
      role: { slug: roleSlug.parse(record.role_slug), name: record.role_name },
      tagline: record.tagline,
      offered: record.offered,
      rows: [],
    };
    matrices.set(record.role_slug, matrix);
    matrix.rows.push({
      slug: record.slug,
      name: record.name,
      required: record.required_level as Level,
      requiredWord: record.required_word,
      questions: record.questions,
    });
  }
  return [...matrices.values()];
}

interface AnswerRecord {
  id: string;
  question_slug: string;
  last_handed_in_at: Date;
  rated_revision_at: Date | null;
  role_slug: string | null;
  competency_slug: string | null;
  level: number | null;
  rater: "self" | "coach" | null;
}

/**
 * The person's answers that were handed in, each with the standing marks of its newest rated revision. Revisions are
 * reached by the one key that the answer holds and never counted, so an account with thousands of them costs no more
 * than one with a few. A mark that calls itself the candidate's own counts only where the candidate made it, a coach's only once the
 * candidate has given their own: until then it is sealed (lib/features/review/rules/unsealed.ts).
 */
export async function readAnswers(actor: Person, role: string | null): Promise<RatedAnswer[]> {
  const records = await db().$queryRaw<AnswerRecord[]>`
    SELECT a.id, a.question_slug, a.last_handed_in_at, r.created_at AS rated_revision_at,
      t.role_slug, t.competency_slug, t.level, t.rater::text AS rater
    FROM answers a
    LEFT JOIN revisions r ON r.id = a.rated_revision_id
    LEFT JOIN ratings t ON t.revision_id = r.id
      AND t.superseded_at IS NULL
      AND (t.rater_id = a.account_id AND t.rater = 'self' OR t.rater = 'coach' AND EXISTS (
        SELECT FROM ratings own WHERE own.revision_id = t.revision_id AND own.rater = 'self'
          AND own.role_slug = t.role_slug AND own.competency_slug = t.competency_slug))
      AND (${role}::text IS NULL OR t.role_slug = ${role})
    WHERE a.account_id = ${actor.accountId}::uuid
      AND a.deleted_at IS NULL
      AND a.last_handed_in_at IS NOT NULL
    ORDER BY a.last_handed_in_at DESC, a.id`;
  const answers = new Map<string, RatedAnswer>();
  for (const record of records) {
    const answer = answers.get(record.id) ?? {
      answerId: record.id,
      questionSlug: record.question_slug,
      lastHandedInAt: record.last_handed_in_at,
      ratedRevisionAt: record.rated_revision_at,
      marks: [],
    };
    answers.set(record.id, answer);
    if (record.role_slug && record.competency_slug && record.level && record.rater) {
      answer.marks.push({
        role: record.role_slug,
        competency: record.competency_slug,
        level: record.level as Level,
        rater: record.rater,
      });
    }
  }
  return [...answers.values()];
}
