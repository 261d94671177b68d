import "server-only";
import type { Person } from "@/lib/auth/actor";
import { db } from "@/lib/db/client";
import { Prisma } from "@/lib/db/generated/client";
import { WRITTEN } from "@/lib/features/practice/queries/answer-log";
import type { KnownWork } from "../rules/assigned-state";
import { readableAsCoach } from "./scope";

/** What a reader may know of an answer, for telling what became of an assignment. */
export interface Work extends KnownWork {
  /** Null where a person asks of their own. */
  relationshipId: string | null;
  questionSlug: string;
  /** What the question is about, as "role/competency". */
  competencies: string[];
}

const COLUMNS = Prisma.sql`
  a.id AS "answerId", a.question_slug AS "questionSlug", a.last_handed_in_at AS "lastHandedInAt",
  CASE WHEN ${WRITTEN} THEN d.saved_at END AS "draftSavedAt",
  ARRAY(SELECT c.role_slug || '/' || c.competency_slug FROM question_competencies c
    WHERE c.question_slug = a.question_slug) AS competencies`;

/** Of every answer that a coach may read: whether it is begun and when it was handed in, and none of its text. */
export function knownWork(actor: Person): Promise<Work[]> {
  return db().$queryRaw<Work[]>`
    SELECT readable.relationship_id AS "relationshipId", ${COLUMNS}
    FROM (${readableAsCoach(actor)}) readable
    JOIN answers a ON a.id = readable.answer_id LEFT JOIN drafts d ON d.answer_id = a.id`;
}

/** The same of a person's own answers. */
export function ownWork(actor: Person): Promise<Work[]> {
  return db().$queryRaw<Work[]>`
    SELECT NULL AS "relationshipId", ${COLUMNS}
    FROM answers a LEFT JOIN drafts d ON d.answer_id = a.id
    WHERE a.account_id = ${actor.accountId}::uuid AND a.deleted_at IS NULL`;
}
