import "server-only";
import type { Person } from "@/lib/auth/actor";
import { db } from "@/lib/db/client";
import { Prisma } from "@/lib/db/generated/client";
import type { CategoryName } from "@/lib/features/catalog/types/basics";
import { binReaches } from "@/lib/features/stories/rules/bin";
import { cursorOf, parseCursor } from "../schema/answer-filter";
import type { AnswerFilter, AnswerLine, AnswerLog } from "../types";

/** Lines a page. */
export const PAGE_SIZE = 20;

interface LineRecord {
  id: string;
  question_slug: string;
  prompt: string;
  category: CategoryName;
  retired: boolean;
  is_own: boolean;
  touched_at: Date;
  last_handed_in_at: Date | null;
  revision_count: number;
  takes: number | null;
  draft_saved_at: Date | null;
  rated_revision_id: string | null;
  rated_number: number | null;
  deleted_at: Date | null;
}

/** A draft without a word in it is nothing that somebody is writing. */
export const WRITTEN = Prisma.sql`
  btrim(d.situation || d.task || d.action || d.result || d.reflection, E' \n\t') <> ''`;

/**
 * A person's answers, newest first, a page at a time. An account holds at most one answer a question, so sorting by the
 * latest touch (written or handed in) reads a few hundred rows at most.
 */
export async function listAnswers(
  actor: Person,
  filter: AnswerFilter,
  now: Date,
): Promise<AnswerLog> {
  const log = Prisma.sql`
    SELECT a.id, a.question_slug, q.prompt, q.category::text AS category,
      q.retired_at IS NOT NULL AS retired, q.owner_id IS NOT NULL AS is_own, a.last_handed_in_at, a.revision_count, a.rated_revision_id, a.deleted_at,
      CASE WHEN ${WRITTEN} THEN d.saved_at END AS draft_saved_at,
      greatest(a.created_at, a.last_handed_in_at, CASE WHEN ${WRITTEN} THEN d.saved_at END) AS touched_at
    FROM answers a
    JOIN questions q ON q.slug = a.question_slug
    LEFT JOIN drafts d ON d.answer_id = a.id
    WHERE a.account_id = ${actor.accountId}::uuid AND ${conditions(filter, now)}
      AND (a.revision_count > 0 OR ${WRITTEN})`;
  const [records, counts] = await Promise.all([
    db().$queryRaw<LineRecord[]>`
      WITH log AS (${log}), page AS (
        SELECT * FROM log WHERE ${afterCursor(filter.after)}
        ORDER BY touched_at DESC, id DESC LIMIT ${PAGE_SIZE + 1}
      )
      SELECT page.*, r.number AS rated_number,
        (SELECT take FROM revisions l WHERE l.answer_id = page.id ORDER BY l.number DESC LIMIT 1) AS takes
      FROM page LEFT JOIN revisions r ON r.id = page.rated_revision_id
      ORDER BY page.touched_at DESC, page.id DESC`,
    db().$queryRaw<{ total: number; all: number; deleted: number }[]>`
      WITH log AS (${log})
      SELECT (SELECT count(*)::int FROM log) AS total,
        count(*) FILTER (WHERE a.deleted_at IS NULL AND (a.revision_count > 0 OR ${WRITTEN}))::int AS all,
        count(*) FILTER (WHERE a.deleted_at > ${binReaches(now)} AND (a.revision_count > 0 OR ${WRITTEN}))::int AS deleted
      FROM answers a LEFT JOIN drafts d ON d.answer_id = a.id
      WHERE a.account_id = ${actor.accountId}::uuid`,
  ]);
  const lines = records.slice(0, PAGE_SIZE).map(toLine);
  const last = lines.at(-1);
  const count = counts[0] ?? { total: 0, all: 0, deleted: 0 };
  return {
    lines,
    ...count,
    next: records.length > PAGE_SIZE && last ? cursorOf(last) : null,
  };
}

function conditions(filter: AnswerFilter, now: Date): Prisma.Sql {
  const all = [
    filter.state === "deleted"
      ? Prisma.sql`a.deleted_at > ${binReaches(now)}`
      : Prisma.sql`a.deleted_at IS NULL`,
  ];
  if (filter.role !== undefined && filter.competency !== undefined) {
    all.push(Prisma.sql`EXISTS (
      SELECT FROM question_competencies c WHERE c.question_slug = a.question_slug
        AND c.role_slug = ${filter.role} AND c.competency_slug = ${filter.competency})`);
  } else if (filter.role !== undefined) {
    all.push(Prisma.sql`EXISTS (
      SELECT FROM question_roles r WHERE r.question_slug = a.question_slug AND r.role_slug = ${filter.role})`);
  }
  if (filter.category !== undefined) {
    all.push(Prisma.sql`q.category = ${filter.category}::category`);
  }
  if (filter.state === "draft") all.push(WRITTEN);
  if (filter.state === "handed-in") all.push(Prisma.sql`a.revision_count > 0`);
  if (filter.state === "rated") all.push(Prisma.sql`a.rated_revision_id IS NOT NULL`);
  return Prisma.join(all, " AND ");
}

function afterCursor(after: string | undefined): Prisma.Sql {
  if (after === undefined) return Prisma.sql`true`;
  const { touchedAt, id } = parseCursor(after);
  return Prisma.sql`(touched_at, id) < (${touchedAt}, ${id}::uuid)`;
}

function toLine(record: LineRecord): AnswerLine {
  return {
    id: record.id,
    questionSlug: record.question_slug,
    prompt: record.prompt,
    category: record.category,
    retired: record.retired,
    isOwn: record.is_own,
    touchedAt: record.touched_at,
    lastHandedInAt: record.last_handed_in_at,
    revisionCount: record.revision_count,
    takes: record.takes ?? 0,
    draftSavedAt: record.draft_saved_at,
    ratedRevisionId: record.rated_revision_id,
    ratedNumber: record.rated_number,
    deletedAt: record.deleted_at,
  };
}
