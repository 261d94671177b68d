/** People for tests that speak HTTP: made in the database at once, so that a hundred of them cost no hundred sign-ups. */
import { createHash, randomBytes, randomUUID } from "node:crypto";
import { hash } from "@node-rs/argon2";
import pg from "pg";

export const PASSWORD = "three wet oilskins";
let passwordHash: Promise<string> | undefined;

export interface TestPerson {
  accountId: string;
  sessionId: string;
  email: string;
  /** What the session cookie holds. */
  token: string;
  cookie: string;
}

export async function withDatabase<T>(
  work: (client: pg.Client) => Promise<T>,
  connectionString = process.env.DATABASE_URL,
): Promise<T> {
  const client = new pg.Client({ connectionString });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

export async function makePerson(
  client: pg.Client,
  { isAdministrator = false, name = "Test Person" } = {},
): Promise<TestPerson> {
  passwordHash ??= hash(PASSWORD);
  const accountId = randomUUID();
  const sessionId = randomUUID();
  const email = `person-${accountId}@example.org`;
  const token = randomBytes(32).toString("base64url");
  await client.query(
    "INSERT INTO accounts (id, email, name, password_hash, is_administrator, updated_at) VALUES ($1, $2, $3, $4, $5, now())",
    [accountId, email, name, await passwordHash, isAdministrator],
  );
  await client.query(
    "INSERT INTO sessions (id, token_hash, account_id, expires_at) VALUES ($1, $2, $3, now() + interval '1 day')",
    [sessionId, createHash("sha256").update(token).digest("hex"), accountId],
  );
  return { accountId, sessionId, email, token, cookie: `next-auth.session-token=${token}` };
}

/** A single-use link's token, known to the database by its hash. */
export async function makeAdministratorLink(client: pg.Client): Promise<string> {
  const token = randomBytes(32).toString("base64url");
  await client.query(
    "INSERT INTO administrator_links (id, token_hash, expires_at) VALUES ($1, $2, now() + interval '1 hour')",
    [randomUUID(), createHash("sha256").update(token).digest("hex")],
  );
  return token;
}

export async function makeResetLink(client: pg.Client, accountId: string): Promise<string> {
  const token = randomBytes(32).toString("base64url");
  await client.query(
    "INSERT INTO password_resets (id, token_hash, account_id, issuer, expires_at) VALUES ($1, $2, $3, 'administrator', now() + interval '1 hour')",
    [randomUUID(), createHash("sha256").update(token).digest("hex"), accountId],
  );
  return token;
}

/** A candidate who has let a coach in to the answers that are named; to everything where none are given. */
export async function makeRelationship(
  client: pg.Client,
  {
    candidate,
    coach,
    answers,
    isEnded = false,
  }: { candidate: TestPerson; coach: TestPerson; answers?: string[]; isEnded?: boolean },
): Promise<string> {
  const id = randomUUID();
  await client.query(
    `INSERT INTO coaching_relationships (id, candidate_id, coach_id, scope, ended_at, ended_by)
     VALUES ($1, $2, $3, $4, CASE WHEN $5 THEN now() END, CASE WHEN $5 THEN 'candidate'::coaching_side END)`,
    [id, candidate.accountId, coach.accountId, answers ? "answers" : "everything", isEnded],
  );
  for (const answerId of answers ?? []) {
    await client.query(
      "INSERT INTO coaching_shared_answers (relationship_id, answer_id) VALUES ($1, $2)",
      [id, answerId],
    );
  }
  return id;
}
