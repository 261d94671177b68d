import "server-only";
import type { Person } from "@/lib/auth/actor";
import { db } from "@/lib/db/client";
import { Prisma } from "@/lib/db/generated/client";
import type { Named } from "@/lib/features/catalog/types/basics";
import { binReaches } from "../rules/bin";
import type { StoryFilter, StoryLine, StoryList, StorySort } from "../types";

interface LineRecord {
  id: string;
  headline: string;
  short: string;
  competencies: Named[];
  is_failure: boolean;
  happened_from: string;
  happened_to: string;
  changed_at: Date;
  is_sample: boolean;
  has_aside: boolean;
  deleted_at: Date | null;
}

/** A story's tags by their names, as JSON. */
const TAGS = Prisma.sql`
  coalesce((SELECT jsonb_agg(jsonb_build_object('slug', c.slug, 'name', c.name) ORDER BY c.name)
    FROM story_competencies t JOIN competencies c ON c.slug = t.competency_slug
    WHERE t.story_id = s.id), '[]'::jsonb)`;

const ORDERS: Record<StorySort, Prisma.Sql> = {
  changed: Prisma.sql`s.changed_at DESC`,
  headline: Prisma.sql`lower(v.headline)`,
  // What tells no time comes last.
  happened: Prisma.sql`greatest(s.happened_from, s.happened_to) DESC`,
};

/** A person's stories; an account holds few enough for one page. */
export async function listStories(
  actor: Person,
  filter: StoryFilter,
  now: Date,
): Promise<StoryList> {
  const [records, counts] = await Promise.all([
    db().$queryRaw<LineRecord[]>`
      SELECT s.id, v.headline, v.short, ${TAGS} AS competencies, s.is_failure, s.happened_from, s.happened_to,
        s.changed_at, s.is_sample, s.deleted_at,
        EXISTS (SELECT FROM story_versions o WHERE o.story_id = s.id AND o.is_aside) AS has_aside
      FROM stories s JOIN story_versions v ON v.story_id = s.id AND v.number = s.version
      WHERE s.account_id = ${actor.accountId}::uuid AND ${conditions(filter, now)}
      ORDER BY ${ORDERS[filter.sort ?? "changed"]}, s.id DESC`,
    db().$queryRaw<{ all: number; deleted: number }[]>`
      SELECT count(*) FILTER (WHERE deleted_at IS NULL)::int AS all,
        count(*) FILTER (WHERE deleted_at > ${binReaches(now)})::int AS deleted
      FROM stories WHERE account_id = ${actor.accountId}::uuid`,
  ]);
  return { lines: records.map(toLine), ...(counts[0] ?? { all: 0, deleted: 0 }) };
}

function conditions(filter: StoryFilter, now: Date): Prisma.Sql {
  const all = [
    filter.state === "deleted"
      ? Prisma.sql`s.deleted_at > ${binReaches(now)}`
      : Prisma.sql`s.deleted_at IS NULL`,
  ];
  if (filter.competency !== undefined) {
    all.push(Prisma.sql`EXISTS (
      SELECT FROM story_competencies t WHERE t.story_id = s.id AND t.competency_slug = ${filter.competency})`);
  }
  if (filter.failure !== undefined) all.push(Prisma.sql`s.is_failure`);
  if (filter.text !== undefined) {
    // Plain words, in whatever part: each has to be there, its signs standing for themselves.
    for (const word of filter.text.split(/\s+/)) {
      all.push(Prisma.sql`position(lower(${word}) in lower(concat_ws(E'\n', v.headline, v.short, v.situation,
        v.task, v.action, v.result, v.reflection))) > 0`);
    }
  }
  return Prisma.join(all, " AND ");
}

function toLine(record: LineRecord): StoryLine {
  return {
    id: record.id,
    headline: record.headline,
    short: record.short,
    competencies: record.competencies,
    isFailure: record.is_failure,
    from: record.happened_from,
    to: record.happened_to,
    changedAt: record.changed_at,
    isSample: record.is_sample,
    hasAside: record.has_aside,
    deletedAt: record.deleted_at,
  };
}
