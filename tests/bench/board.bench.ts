/**
 * The board of an account with 5,000 revisions against that of one with 50, by turns: whole requests to a production
 * server over the loopback, one at a time, so that what differs is the server's own time. Every revision is rated, and
 * the large account has answered every question there is.
 */
import type pg from "pg";
import { type Bench, type BenchResult, judged, percentile } from "@/scripts/bench/bench";
import { withTestServer } from "@/scripts/support/test-server";
import { makePerson, type TestPerson, withDatabase } from "../support/people";

const PAGES = [
  "/board/it-manager",
  "/board/it-manager/technical-expertise",
  "/today",
  "/board?change=1",
];
const FEW = { answers: 10, revisions: 50 };
const MANY = { answers: 1000, revisions: 5000 };
const WARM_UP = 40;
const ROUNDS = 250;
const MOST_RATIO = 1.5;

const bench: Bench = { name: "board", run: measure };
export default bench;

async function measure(): Promise<BenchResult> {
  return withTestServer("bench_board", async ({ origin, databaseUrl }) => {
    const [few, many] = await withDatabase(async (client) => {
      const people = [await filled(client, FEW), await filled(client, MANY)] as const;
      await client.query("VACUUM ANALYZE");
      return people;
    }, databaseUrl);
    const figures: Record<string, number> = {
      "revisions, small account": few.revisions,
      "revisions, large account": many.revisions,
    };
    let ofBoard = Number.NaN;
    for (const page of PAGES) {
      const times = await byTurns(origin + page, few.person, many.person);
      const small = percentile(times.few, 0.5);
      const large = percentile(times.many, 0.5);
      figures[`${page}, small, p50 ms`] = small;
      figures[`${page}, large, p50 ms`] = large;
      if (page === PAGES[0]) ofBoard = large / small;
    }
    return judged(figures, ofBoard, { atMost: MOST_RATIO });
  });
}

interface Size {
  /** At most as many as there are questions. */
  answers: number;
  revisions: number;
}

/** A person with a chosen board, the revisions spread evenly over the answers, two marks on each. */
async function filled(
  client: pg.Client,
  { answers, revisions }: Size,
): Promise<{ person: TestPerson; revisions: number }> {
  const person = await makePerson(client);
  const at = [person.accountId];
  await client.query(
    "INSERT INTO board_choices (account_id, role_slug) VALUES ($1, 'it-manager')",
    at,
  );
  await client.query(
    `INSERT INTO answers (id, account_id, question_slug)
     SELECT gen_random_uuid(), $1, slug FROM (
       SELECT q.slug FROM questions q
       LEFT JOIN question_roles r ON r.question_slug = q.slug AND r.role_slug = 'it-manager'
       WHERE q.retired_at IS NULL ORDER BY r.position NULLS LAST, q.slug LIMIT $2
     ) asked`,
    [person.accountId, answers],
  );
  await client.query(
    `INSERT INTO revisions (id, answer_id, number, take, question_version_id, situation, task, action, result, reflection, created_at)
     SELECT gen_random_uuid(), a.id, n, n, v.id, repeat('We had one expert. ', 15), repeat('I had to share the load. ', 5),
       repeat('I asked two colleagues, because a plan for one fails. ', 15), 'It fell by 40%.', '', now() - (1000 - n) * interval '1 hour'
     FROM (SELECT id, question_slug, row_number() OVER (ORDER BY id) - 1 AS place, count(*) OVER () AS answers
           FROM answers WHERE account_id = $1) a
     JOIN questions q ON q.slug = a.question_slug
     JOIN question_versions v ON v.question_slug = q.slug AND v.content_hash = q.content_hash
     CROSS JOIN LATERAL generate_series(1, ($2 - a.place + a.answers - 1) / a.answers) n`,
    [person.accountId, revisions],
  );
  await client.query(
    `INSERT INTO ratings (id, revision_id, role_slug, competency_slug, rater_id, rater, level)
     SELECT gen_random_uuid(), r.id, c.role_slug, c.competency_slug, $1, 'self', 1 + (r.number % 5)
     FROM answers a JOIN revisions r ON r.answer_id = a.id
     JOIN question_competencies c ON c.question_slug = a.question_slug
     WHERE a.account_id = $1`,
    at,
  );
  await client.query(
    `UPDATE answers a SET revision_count = s.count, last_handed_in_at = s.newest, rated_revision_id = s.id
     FROM (SELECT DISTINCT ON (answer_id) answer_id, id, created_at AS newest, count(*) OVER (PARTITION BY answer_id) AS count
           FROM revisions ORDER BY answer_id, number DESC) s
     WHERE s.answer_id = a.id AND a.account_id = $1`,
    at,
  );
  const { rows } = await client.query<{ count: number }>(
    "SELECT count(*)::int AS count FROM revisions r JOIN answers a ON a.id = r.answer_id WHERE a.account_id = $1",
    at,
  );
  return { person, revisions: rows[0]?.count ?? 0 };
}

async function byTurns(
  address: string,
  few: TestPerson,
  many: TestPerson,
): Promise<{ few: number[]; many: number[] }> {
  const times = { few: [] as number[], many: [] as number[] };
  for (let round = 0; round < WARM_UP + ROUNDS; round += 1) {
    times.few.push(await timed(address, few));
    times.many.push(await timed(address, many));
  }
  return { few: times.few.slice(WARM_UP), many: times.many.slice(WARM_UP) };
}

async function timed(address: string, person: TestPerson): Promise<number> {
  const began = performance.now();
  const response = await fetch(address, { headers: { cookie: person.cookie } });
  await response.arrayBuffer();
  if (!response.ok) throw new Error(`${address} was answered with ${response.status}`);
  return performance.now() - began;
}
