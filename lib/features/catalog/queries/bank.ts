/** Public read of a role's question bank, filtered; takes no actor, like all catalog reads. */
import "server-only";
import { db, transaction } from "@/lib/db/client";
import { Prisma } from "@/lib/db/generated/client";
import { filterBank } from "../rules/filter-bank";
import { isSlug } from "../schema/bank-filter";
import { roleSlug } from "../schema/catalog-files";
import type { Bank, BankFilter, BankQuestion } from "../types";

const NAMED = { select: { slug: true, name: true } } as const;

/**
 * The bank of one role under a filter, with facet counts; null where there is no such role.
 * Filters are taken as given: what comes from an address goes through `parseBankFilter` first.
 */
export async function getBank(slug: string, filter: BankFilter = {}): Promise<Bank | null> {
  if (!isSlug(slug)) return null;
  const [role, all, found] = await Promise.all([
    db().role.findUnique({
      where: { slug },
      select: {
        slug: true,
        name: true,
        competencies: { where: { retiredAt: null }, orderBy: { position: "asc" }, ...NAMED },
        rounds: { orderBy: { position: "asc" }, ...NAMED },
      },
    }),
    bankQuestions(slug),
    filter.text === undefined ? undefined : findByText(slug, filter.text),
  ]);
  if (!role) return null;
  return {
    role: { slug: roleSlug.parse(role.slug), name: role.name },
    total: all.length,
    fuzzy: found?.fuzzy ?? false,
    ...filterBank(found ? inOrder(all, found.slugs) : all, filter, role),
  };
}

async function bankQuestions(role: string): Promise<BankQuestion[]> {
  const rows = await db().questionRole.findMany({
    where: { roleSlug: role, question: { is: { retiredAt: null } } },
    orderBy: [{ position: "asc" }, { questionSlug: "asc" }],
    select: {
      difficulty: true,
      question: { select: { slug: true, prompt: true, assesses: true, category: true } },
      competencies: { orderBy: { position: "asc" }, select: { competency: NAMED } },
      rounds: { orderBy: { round: { position: "asc" } }, select: { round: NAMED } },
    },
  });
  return rows.map((row) => ({
    ...row.question,
    difficulty: row.difficulty,
    competencies: row.competencies.map((of) => of.competency),
    rounds: row.rounds.map((of) => of.round),
  }));
}

function inOrder(questions: BankQuestion[], slugs: string[]): BankQuestion[] {
  const bySlug = new Map(questions.map((question) => [question.slug, question]));
  return slugs.flatMap((slug) => bySlug.get(slug) ?? []);
}

interface Found {
  /** Best first. */
  slugs: string[];
  fuzzy: boolean;
}

/** The expressions that the two search indexes are over, letter for letter, or Postgres does not use them. */
const WORDS = Prisma.sql`(setweight(to_tsvector('english', q.prompt), 'A') || setweight(to_tsvector('english', q.assesses), 'B') || setweight(to_tsvector('english', q.guidance), 'C'))`;
const TEXT = Prisma.sql`(q.prompt || ' ' || q.assesses || ' ' || (q.guidance ->> 'situation') || ' ' || (q.guidance ->> 'task') || ' ' || (q.guidance ->> 'action') || ' ' || (q.guidance ->> 'result'))`;

/** How alike a typed word and a word of the text must be. Tried on common slips: 0.45 misses "secuirty" and "turnvoer". */
const ALIKE = "0.4";

/** By words, as they are inflected; where that finds nothing, by similar spelling of every word typed. */
async function findByText(role: string, text: string): Promise<Found> {
  const words = await db().$queryRaw<{ slug: string }[]>`
    SELECT q.slug
    FROM questions q
    JOIN question_roles r ON r.question_slug = q.slug AND r.role_slug = ${role},
      websearch_to_tsquery('english', ${text}) query
    WHERE q.retired_at IS NULL AND ${WORDS} @@ query
    ORDER BY ts_rank(${WORDS}, query) DESC, r.position`;
  if (words.length > 0) return { slugs: words.map((row) => row.slug), fuzzy: false };

  const typed = text.split(/[^\p{L}\p{N}]+/u).filter((word) => word.length > 2);
  if (typed.length === 0) return { slugs: [], fuzzy: false };
  // One condition a word, joined: Postgres uses the trigram index for that, not for a condition over a list of words.
  const each = typed.map((word) => Prisma.sql`${word} <% ${TEXT}`);
  const closeness = typed.map((word) => Prisma.sql`word_similarity(${word}, ${TEXT})`);
  const alike = await transaction(async (tx) => {
    // The threshold of <% is a setting.
    await tx.$executeRaw`SELECT set_config('pg_trgm.word_similarity_threshold', ${ALIKE}, true)`;
    return tx.$queryRaw<{ slug: string }[]>`
      SELECT q.slug
      FROM questions q
      JOIN question_roles r ON r.question_slug = q.slug AND r.role_slug = ${role}
      WHERE q.retired_at IS NULL AND ${Prisma.join(each, " AND ")}
      ORDER BY ${Prisma.join(closeness, " + ")} DESC, r.position`;
  });
  return { slugs: alike.map((row) => row.slug), fuzzy: alike.length > 0 };
}
