/** The coaching that the sweep over every page looks at: one person on both sides, with everything that can be there. */
import { expect } from "@playwright/test";
import type pg from "pg";
import { QUESTION, ROLE } from "./accessible-pages";
import { makePerson, makeRelationship, type TestPerson } from "./people";

/** @param people `full` coaches `waiting` and is coached by them too */
export async function setCoaching(
  client: pg.Client,
  origin: string,
  { full, waiting }: { full: TestPerson; waiting: TestPerson },
): Promise<Record<string, string>> {
  const former = await makePerson(client, { name: "Former Coach" });
  const COACHING = await makeRelationship(client, { candidate: full, coach: waiting });
  const CANDIDATE = await makeRelationship(client, { candidate: waiting, coach: full });
  const ended = { isEnded: true };
  const FORMER = await makeRelationship(client, { candidate: full, coach: former, ...ended });
  const ENDED = await makeRelationship(client, { candidate: former, coach: full, ...ended });
  const send = async (person: TestPerson, method: string, path: string, body: unknown) => {
    const response = await fetch(new URL(path, origin), {
      method,
      headers: { cookie: person.cookie, origin, "content-type": "application/json" },
      body: JSON.stringify(body),
    });
    expect(response.status, path).toBe(200);
    return response.json();
  };
  const parts = { situation: "Then.", task: "", action: "I asked.", result: "", reflection: "" };
  const draft = { baseVersion: 0, take: 1, parts };
  const answer = await send(waiting, "PUT", `/api/v1/drafts/${QUESTION}`, draft);
  const handIn = `/api/v1/answers/${answer.answerId}/revisions`;
  await send(waiting, "POST", handIn, { version: answer.version });
  const text = "Long-winded about the situation.\nAsk for the figure.";
  for (const id of [CANDIDATE, ENDED]) {
    await send(full, "POST", `/api/v1/coaching/${id}/notes`, { text });
  }
  await send(full, "POST", "/api/v1/cohorts", { name: "Autumn", members: [CANDIDATE] });
  const assign = async (coach: TestPerson, to: string) => {
    for (const dueOn of ["2026-01-31", "2099-12-31"]) {
      await send(coach, "POST", "/api/v1/assignments", {
        to: `candidate:${to}`,
        role: ROLE,
        questions: ["prove-the-backup-restores", "engineer-falling-short"],
        gap: "strategic-planning",
        dueOn,
        note: "Two figures in each result.",
      });
    }
  };
  await assign(full, CANDIDATE);
  await assign(waiting, COACHING);
  await readOften(client, full, { COACHING, FORMER });
  await client.query("INSERT INTO coaching_blocks (account_id, blocked_id) VALUES ($1, $2)", [
    full.accountId,
    former.accountId,
  ]);
  const invite = async (body: object) => {
    const { link } = await send(full, "POST", "/api/v1/coaching-invitations", body);
    return new URL(link).pathname.split("/").at(-1) ?? "";
  };
  const ASKING = await invite({ as: "coach", scope: "role", role: ROLE, email: "a@example.org" });
  const OFFERING = await invite({ as: "candidate" });
  return { COACHING, CANDIDATE, FORMER, ENDED, SHARED: answer.answerId, ASKING, OFFERING };
}

/** A log of more than one page, with lines of a coach who is one no more. */
async function readOften(
  client: pg.Client,
  { accountId }: TestPerson,
  { COACHING, FORMER }: { COACHING: string; FORMER: string },
): Promise<void> {
  await client.query(
    `INSERT INTO coaching_reads (id, candidate_id, relationship_id, coach_id, answer_id, window_start, last_read_at)
     SELECT gen_random_uuid(), $1, r.id, r.coach_id, a.id, now() - at * interval '1 hour', now() - at * interval '1 hour'
     FROM coaching_relationships r, generate_series(1, 20) at,
       LATERAL (SELECT id FROM answers WHERE account_id = $1 ORDER BY id LIMIT 1) a
     WHERE r.id IN ($2, $3)`,
    [accountId, COACHING, FORMER],
  );
}
