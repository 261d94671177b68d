/** Reviews as they stand half-way: one that is being written, and one that was sent and answered by a new revision. */
import { expect } from "@playwright/test";
import type pg from "pg";
import type { TestPerson } from "./people";

export interface Reviewing {
  /** Of the answer that is given: a review with a pending comment. */
  requestId: string;
  slotId: string;
  reviewId: string;
  pendingId: string;
  /** Of another answer: a review with a suggestion that was sent, and a revision after it. */
  sentAnswerId: string;
  sentRequestId: string;
  sentSlotId: string;
  threadId: string;
  suggestionId: string;
}

interface Setting {
  owner: TestPerson;
  coach: TestPerson;
  /** Between the two. */
  relationshipId: string;
  /** An answer that the coach may read. */
  answerId: string;
  /** Words of its action that are shared, and words that a pending comment holds. */
  shared: string;
  pending: string;
}

export async function makeReviewing(
  client: pg.Client,
  origin: string,
  setting: Setting,
): Promise<Reviewing> {
  const { owner, coach, relationshipId, answerId, shared, pending } = setting;
  const send = async (person: TestPerson, method: string, path: string, body: unknown) => {
    const response = await fetch(new URL(path, origin), {
      method,
      headers: { cookie: person.cookie, origin, "content-type": "application/json" },
      body: JSON.stringify(body),
    });
    expect(response.status, `${method} ${path}: ${await response.clone().text()}`).toBe(200);
    return response.json();
  };
  const ask = async (answer: string) => {
    const asked = { note: "Is the result clear?", coaches: [relationshipId], share: "on" };
    const { id } = await send(owner, "POST", `/api/v1/answers/${answer}/review-requests`, asked);
    const slots = await client.query("SELECT id FROM review_slots WHERE request_id = $1", [id]);
    const slotId = slots.rows[0].id as string;
    const claimed = await send(coach, "POST", `/api/v1/review-slots/${slotId}/claim`, {});
    return { requestId: id as string, slotId, reviewId: claimed.reviewId as string };
  };
  const comment = async (reviewId: string, more: object) =>
    (
      await send(coach, "POST", `/api/v1/reviews/${reviewId}/comments`, {
        part: "action",
        quote: shared,
        ...more,
      })
    ).id as string;
  const open = await ask(answerId);
  const pendingId = await comment(open.reviewId, { body: pending });

  const free = await client.query(
    `SELECT slug FROM questions q WHERE owner_id IS NULL AND retired_at IS NULL
       AND NOT EXISTS (SELECT FROM answers a WHERE a.question_slug = q.slug AND a.account_id = $1)
     ORDER BY slug LIMIT 1`,
    [owner.accountId],
  );
  const question = free.rows[0].slug as string;
  const handIn = async (action: string, more: object = {}) => {
    const parts = { situation: "", task: "", action, result: "", reflection: "" };
    const draft = { baseVersion: 0, take: 1, parts, ...more };
    const saved = await send(owner, "PUT", `/api/v1/drafts/${question}`, draft);
    const { version } = saved;
    const path = `/api/v1/answers/${saved.answerId}/revisions`;
    const made = await send(owner, "POST", path, { version });
    return { answerId: saved.answerId as string, revisionId: made.revisionId as string };
  };
  const first = await handIn(`${shared} at first.`);
  const sent = await ask(first.answerId);
  const threadId = await comment(sent.reviewId, { body: "Say how.", suggestion: "Other words" });
  const verdict = { summary: "Nearly there.", verdict: "another_take" };
  await send(coach, "POST", `/api/v1/reviews/${sent.reviewId}/send`, verdict);
  await handIn(`Then ${shared} at last.`, { basedOnRevisionId: first.revisionId });
  const comments = await client.query("SELECT id FROM comments WHERE thread_id = $1", [threadId]);
  return {
    ...open,
    pendingId,
    sentAnswerId: first.answerId,
    sentRequestId: sent.requestId,
    sentSlotId: sent.slotId,
    threadId,
    suggestionId: comments.rows[0].id,
  };
}

/** A report that waits for the administrator. */
export async function makeReport(
  client: pg.Client,
  reporter: TestPerson,
  reported: TestPerson,
): Promise<string> {
  const { rows } = await client.query(
    `INSERT INTO review_reports (id, reporter_id, reported_id, text)
     VALUES (gen_random_uuid(), $1, $2, 'Rude in three comments.') RETURNING id`,
    [reporter.accountId, reported.accountId],
  );
  return rows[0].id;
}
