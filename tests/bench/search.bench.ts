/**
 * Searching 10,000 questions: the whole query of a page of results (hits, counts of every facet, one page in full, marked),
 * ten at a time over the app's own connections. The questions are the catalog's with their sentences dealt out anew, so that
 * words are as common and as rare as they are in it; the typed texts are words of theirs, some mistyped.
 */
import type pg from "pg";
import { type Bench, type BenchResult, judged, percentile } from "@/scripts/bench/bench";
import { withTestDatabase } from "@/scripts/support/test-server";
import { TEST_SECRET } from "../support/database";
import { withDatabase } from "../support/people";

const QUESTIONS = 10_000;
const AT_ONCE = 10;
const WARM_UP = 200;
const SEARCHES = 2000;
const MOST_MS = 25;

const bench: Bench = { name: "search", run: measure };
export default bench;

/** What people type: single words, two or three, a phrase, a slip, a word that half the questions hold. */
const TYPED = [
  "stakehodler",
  "budget",
  "vendor contract",
  "cloud migration cost",
  "outage",
  "bugdet",
  "team",
  "security incident",
  '"root cause"',
  "attrition",
  "roadmap board",
  "secuirty audit",
  "service level",
  "on-call",
  "hiring freeze",
  "technical debt",
  "data centre",
  "turnvoer",
  "conflict between teams",
  "compliance",
];

async function measure(): Promise<BenchResult> {
  return withTestDatabase("bench_search", async (databaseUrl) => {
    process.env.DATABASE_URL = databaseUrl;
    process.env.AUTH_SECRET = TEST_SECRET;
    const { closePools } = await import("@/lib/db/pool");
    try {
      return await searches(await withDatabase(fill, databaseUrl));
    } finally {
      await closePools();
    }
  });
}

async function searches(total: number): Promise<BenchResult> {
  const { searchCatalog } = await import("@/lib/features/catalog/queries/catalog-search");
  const { getBank } = await import("@/lib/features/catalog/queries/bank");
  const across = (at: number) => searchCatalog({ text: TYPED[at % TYPED.length] });
  const inOne = (at: number) => getBank("cto", { text: TYPED[at % TYPED.length] });
  const found = await searchCatalog({ text: "stakehodler" });
  if (!/stakeholder/.test(found.corrected ?? "") || found.fitting === 0) {
    throw new Error(
      `“stakehodler” did not find stakeholder: ${JSON.stringify([found.corrected, found.fitting, total])}`,
    );
  }
  const times = await tenAtOnce(across);
  const ofBank = await tenAtOnce(inOne);
  const p95 = percentile(times, 0.95);
  return judged(
    {
      questions: total,
      "searches at once": AT_ONCE,
      "across banks, p50 ms": percentile(times, 0.5),
      "across banks, p95 ms": p95,
      "one bank, p50 ms": percentile(ofBank, 0.5),
      "one bank, p95 ms": percentile(ofBank, 0.95),
    },
    p95,
    { atMost: MOST_MS },
  );
}

async function tenAtOnce(search: (at: number) => Promise<unknown>): Promise<number[]> {
  const times: number[] = [];
  let next = 0;
  const worker = async () => {
    for (let at = next++; at < WARM_UP + SEARCHES; at = next++) {
      const began = performance.now();
      await search(at);
      if (at >= WARM_UP) times.push(performance.now() - began);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return times;
}

/** Copies of the catalog's questions whose prompt, assesses and guidance each come from another one. */
async function fill(client: pg.Client): Promise<number> {
  const { REBUILD_SEARCH } = await import("@/lib/features/catalog/writes/search-entries");
  await client.query(
    `CREATE TEMP TABLE deal AS
       SELECT n, 'copy-' || n AS slug, (n * 7919) % c AS a, (n * 104729 + n / c) % c AS b, (n * 1299709 + n / 7) % c AS d
       FROM generate_series(1::bigint, $1::bigint - (SELECT count(*) FROM questions)) n, (SELECT count(*) AS c FROM questions) size`,
    [QUESTIONS],
  );
  await client.query(`
    CREATE TEMP TABLE numbered AS SELECT row_number() OVER (ORDER BY slug) - 1 AS at, q.* FROM questions q`);
  await client.query(`
    INSERT INTO questions (slug, prompt, category, assesses, guidance, probes, mistakes, sources, content_hash)
    SELECT deal.slug, p.prompt, p.category, s.assesses, g.guidance, '{}', '{}', '[]', ''
    FROM deal JOIN numbered p ON p.at = deal.a JOIN numbered s ON s.at = deal.b JOIN numbered g ON g.at = deal.d`);
  for (const [table, columns] of [
    ["question_roles", "role_slug, position, difficulty, why_asked"],
    ["question_competencies", "role_slug, competency_slug, position, anchors"],
    ["question_rounds", "role_slug, round_slug"],
  ]) {
    await client.query(`
      INSERT INTO ${table} (question_slug, ${columns})
      SELECT deal.slug, ${columns} FROM deal JOIN numbered p ON p.at = deal.a JOIN ${table} t ON t.question_slug = p.slug`);
  }
  for (const statement of REBUILD_SEARCH) await client.query(statement);
  await client.query("VACUUM ANALYZE");
  const { rows } = await client.query<{ n: number }>("SELECT count(*)::int AS n FROM questions");
  return rows[0]?.n ?? 0;
}
