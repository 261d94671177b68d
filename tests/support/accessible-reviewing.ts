/** The reviews that the sweep over every page looks at, on both sides of one person. */
import { expect } from "@playwright/test";
import type pg from "pg";
import { makePerson, makeRelationship, type TestPerson } from "./people";
import { makeReport, makeReviewing } from "./reviewing-stage";

const PENDING = "Say how you know. What would somebody who was there have seen?";

/** @param coaching what `setCoaching` has made between the two */
export async function setReviewing(
  client: pg.Client,
  origin: string,
  { full, waiting }: { full: TestPerson; waiting: TestPerson },
  coaching: Record<string, string>,
): Promise<Record<string, string>> {
  const { rows: own } = await client.query<{ id: string; words: string }>(
    `SELECT a.id, left(r.action, 30) AS words FROM answers a
     JOIN revisions r ON r.answer_id = a.id AND r.number = a.revision_count
     WHERE a.account_id = $1 ORDER BY a.revision_count DESC, a.question_slug LIMIT 2`,
    [full.accountId],
  );
  const [answer, unasked] = own;
  const mine = await makeReviewing(client, origin, {
    owner: full,
    coach: waiting,
    relationshipId: coaching.COACHING ?? "",
    answerId: answer?.id ?? "",
    shared: answer?.words.trim() ?? "",
    pending: PENDING,
  });
  const theirs = await makeReviewing(client, origin, {
    owner: waiting,
    coach: full,
    relationshipId: coaching.CANDIDATE ?? "",
    answerId: coaching.SHARED ?? "",
    shared: "I asked",
    pending: PENDING,
  });
  const response = await fetch(new URL("/api/v1/calibration-marks", origin), {
    method: "POST",
    headers: { cookie: full.cookie, origin, "content-type": "application/json" },
    body: JSON.stringify({
      role: "it-manager",
      question: "erp-live-in-nine-days",
      marks: [
        { competency: "project-management", level: 3 },
        { competency: "communication-collaboration", level: 5 },
      ],
    }),
  });
  expect(response.status).toBe(200);
  await makeReport(client, waiting, full);
  return {
    COMMENTED: mine.sentAnswerId,
    UNASKED: unasked?.id ?? "",
    REVIEWING: theirs.slotId,
    REVIEWED: theirs.sentSlotId,
    UNDELIVERED: await makeUndelivered(client, origin, full),
  };
}

/** A review whose answer stopped being shared while it was written. */
async function makeUndelivered(
  client: pg.Client,
  origin: string,
  coach: TestPerson,
): Promise<string> {
  const gone = await makePerson(client, { name: "Gone Meanwhile" });
  const relationshipId = await makeRelationship(client, { candidate: gone, coach });
  const send = async (method: string, path: string, body: unknown) => {
    const response = await fetch(new URL(path, origin), {
      method,
      headers: { cookie: gone.cookie, origin, "content-type": "application/json" },
      body: JSON.stringify(body),
    });
    return response.json();
  };
  const parts = { situation: "", task: "", action: "I asked.", result: "", reflection: "" };
  const draft = { baseVersion: 0, take: 1, parts };
  const saved = await send("PUT", "/api/v1/drafts/engineer-falling-short", draft);
  await send("POST", `/api/v1/answers/${saved.answerId}/revisions`, { version: saved.version });
  const { slotId } = await makeReviewing(client, origin, {
    owner: gone,
    coach,
    relationshipId,
    answerId: saved.answerId,
    shared: "I asked",
    pending: PENDING,
  });
  await client.query(
    "UPDATE coaching_relationships SET ended_at = now(), ended_by = 'candidate' WHERE id = $1",
    [relationshipId],
  );
  return slotId;
}
