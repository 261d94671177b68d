import "server-only";
import type { Person } from "@/lib/auth/actor";
import { db } from "@/lib/db/client";
import type { QuestionWork } from "../types";
import { WRITTEN } from "./answer-log";

interface WorkRecord {
  question_slug: string;
  id: string;
  revision_count: number;
  last_handed_in_at: Date | null;
  draft_saved_at: Date | null;
  rated_revision_id: string | null;
}

/** What the person has written on these questions, by their slugs; answers in the bin are left out. */
export async function listQuestionWork(
  actor: Person,
  slugs: readonly string[],
): Promise<Map<string, QuestionWork>> {
  const records = await db().$queryRaw<WorkRecord[]>`
    SELECT a.question_slug, a.id, a.revision_count, a.last_handed_in_at, a.rated_revision_id,
      CASE WHEN ${WRITTEN} THEN d.saved_at END AS draft_saved_at
    FROM answers a LEFT JOIN drafts d ON d.answer_id = a.id
    WHERE a.account_id = ${actor.accountId}::uuid AND a.question_slug = ANY(${[...slugs]})
      AND a.deleted_at IS NULL AND (a.revision_count > 0 OR ${WRITTEN})`;
  return new Map(
    records.map((record) => [
      record.question_slug,
      {
        answerId: record.id,
        revisionCount: record.revision_count,
        lastHandedInAt: record.last_handed_in_at,
        draftSavedAt: record.draft_saved_at,
        isRated: record.rated_revision_id !== null,
      },
    ]),
  );
}
