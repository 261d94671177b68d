import "server-only";
import type { Person } from "@/lib/auth/actor";
import { db } from "@/lib/db/client";
import type { GivenStory, Parts } from "../types";
import { textOf } from "./stored-text";

type Row = Parts & {
  headline: string;
  short: string;
  competencies: string[];
  is_failure: boolean;
  happened_from: string;
  happened_to: string;
};

/** The person's stories as they were written, oldest first; those in the bin are left out. */
export async function readGivenStories(actor: Person): Promise<GivenStory[]> {
  const rows = await db().$queryRaw<Row[]>`
    SELECT v.headline, v.short, v.situation, v.task, v.action, v.result, v.reflection,
      s.is_failure, s.happened_from, s.happened_to,
      ARRAY(SELECT t.competency_slug FROM story_competencies t WHERE t.story_id = s.id ORDER BY 1) AS competencies
    FROM stories s JOIN story_versions v ON v.story_id = s.id AND v.number = s.version
    WHERE s.account_id = ${actor.accountId}::uuid AND s.deleted_at IS NULL
    ORDER BY s.created_at, s.id`;
  return rows.map((row) => ({
    text: textOf(row),
    competencies: row.competencies,
    isFailure: row.is_failure,
    from: row.happened_from,
    to: row.happened_to,
  }));
}
