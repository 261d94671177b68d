import { randomUUID } from "node:crypto";
import type pg from "pg";
import { ACTORS, cellsOf, OPINION_HOST, type Owned } from "../support/authorisation-rows";
import { AUTHORISATION } from "../support/authorisation-table";
import { expect, test } from "../support/journey";
import {
  makeAdministratorLink,
  makePerson,
  makeRelationship,
  makeResetLink,
  type TestPerson,
  withDatabase,
} from "../support/people";
import { makeReport, makeReviewing } from "../support/reviewing-stage";
import { everyRoute } from "../support/routes";

const CANARY = "Zanzibar-lighthouse-ledger";
const IN_HISTORY = "Zanzibar-deleted-paragraph";
/** In the one revision that the owner shares with the coach in scope. */
const SHARED = "Trondheim-granary-almanac";
/** In what the coach in scope keeps on the owner. */
const NOTE = "Valparaiso-funicular-memo";
/** In a comment that the coach in scope has not sent. */
const PENDING = "Antofagasta-observatory-gazette";
const QUESTION = "first-year-leading-managers";
const ROLE = "it-director";
const COMPETENCY = "behavioural-leadership";
/** A competency that every matrix has. */
const IN_ALL_ROLES = "people-leadership";

async function call(
  origin: string,
  method: string,
  path: string,
  person: TestPerson | undefined,
  body: unknown,
): Promise<Response> {
  return fetch(new URL(path, origin), {
    method,
    redirect: "manual",
    headers: {
      ...(person ? { cookie: person.cookie } : {}),
      ...(body === undefined ? {} : { "content-type": "application/json", origin }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
}

interface Others {
  other: TestPerson;
  administrator: TestPerson;
  "coach in scope": TestPerson;
  "coach out of scope": TestPerson;
  "revoked coach": TestPerson;
}

async function makeOthers(client: pg.Client): Promise<Others> {
  return {
    other: await makePerson(client),
    administrator: await makePerson(client, { isAdministrator: true }),
    "coach in scope": await makePerson(client),
    "coach out of scope": await makePerson(client),
    "revoked coach": await makePerson(client),
  };
}

/** An owner with a revision, a draft after it, a text that stands in the draft's history alone, a guess in the drill, own questions, a story, a second session, and links that wait. */
async function makeOwned(
  client: pg.Client,
  origin: string,
  others: Others,
  needsReview: boolean,
): Promise<Owned> {
  const owner = await makePerson(client);
  const other = await client.query<{ id: string }>(
    "INSERT INTO sessions (id, token_hash, account_id, expires_at) VALUES ($1, $2, $3, now() + interval '1 day') RETURNING id",
    [randomUUID(), randomUUID(), owner.accountId],
  );
  const write = async (method: string, path: string, body: unknown) => {
    const response = await call(origin, method, path, owner, body);
    expect(response.status, `${method} ${path} while preparing`).toBe(200);
    return response.json();
  };
  const parts = { situation: CANARY, task: "", action: CANARY, result: "", reflection: "" };
  const first = await write("PUT", `/api/v1/drafts/${QUESTION}`, {
    baseVersion: 0,
    take: 1,
    parts: { ...parts, situation: SHARED, action: SHARED },
  });
  await write("POST", `/api/v1/answers/${first.answerId}/revisions`, { version: first.version });
  const revision = await client.query<{ id: string }>(
    "SELECT id FROM revisions WHERE answer_id = $1",
    [first.answerId],
  );
  const revisionId = revision.rows[0]?.id ?? "";
  await write("POST", "/api/v1/second-opinion-consent", { host: OPINION_HOST });
  const revise = (baseVersion: number, action: string) =>
    write("PUT", `/api/v1/drafts/${QUESTION}`, {
      baseVersion,
      take: 1,
      basedOnRevisionId: revisionId,
      parts: { ...parts, action },
    });
  const begun = await revise(0, IN_HISTORY);
  const second = await revise(begun.version, CANARY);
  const guess = await write("POST", "/api/v1/drill-guesses", {
    role: ROLE,
    question: QUESTION,
    number: 1,
    guess: COMPETENCY,
  });
  // Such that every filtered listing of the table would show it.
  const ask = async (prompt: string) => {
    const asked = { role: ROLE, category: "technical", competencies: [COMPETENCY] };
    const added = await write("POST", "/api/v1/own-questions", { ...asked, prompt, note: CANARY });
    return added.slug as string;
  };
  const ownQuestion = await ask(`What budget for the ${CANARY}?`);
  const removedQuestion = await ask(`And who removed the ${CANARY}?`);
  await write("POST", `/api/v1/own-questions/${removedQuestion}/remove`, {});
  const list = await write("POST", "/api/v1/question-imports", {
    kind: "markdown",
    role: ROLE,
    text: `- How did you lead the managers of ${CANARY}?\n\n${CANARY} is not a question.`,
  });
  const told = { headline: `How I lit the ${CANARY}`, short: CANARY, action: CANARY };
  const story = await write("POST", "/api/v1/stories", { ...told, competencies: [IN_ALL_ROLES] });
  await write("POST", `/api/v1/drafts/${QUESTION}/story`, { story: story.id, place: "after" });
  const more = { ...told, version: 1, result: `${CANARY} shone.` };
  await write("POST", `/api/v1/stories/${story.id}`, more);
  const resume = await write("POST", "/api/v1/story-imports", {
    text: JSON.stringify({ work: [{ name: CANARY, highlights: [CANARY] }, { name: CANARY }] }),
  });
  const coaching = await makeCoaching(client, origin, { owner, others, answerId: first.answerId });
  const coach = others["coach in scope"];
  const words = { shared: SHARED, pending: PENDING };
  return {
    owner,
    storyId: story.id,
    storyImportId: resume.id,
    ownQuestion,
    removedQuestion,
    otherSessionId: other.rows[0]?.id ?? "",
    answerId: first.answerId,
    // Starting from the story saved it once more.
    draftVersion: second.version + 1,
    revisionId,
    question: QUESTION,
    importId: list.id,
    role: ROLE,
    competency: COMPETENCY,
    guessId: guess.id,
    ...coaching,
    sharedWords: SHARED,
    reviewing: needsReview
      ? await makeReviewing(client, origin, {
          owner,
          coach,
          relationshipId: coaching.relationshipId,
          answerId: first.answerId,
          ...words,
        })
      : undefined,
    reportId: await makeReport(client, owner, coach),
    resetToken: await makeResetLink(client, owner.accountId),
    administratorToken: await makeAdministratorLink(client),
    unique: randomUUID(),
  };
}

/** The owner's three coaches, an invitation that waits, and what the coach in scope has made. */
async function makeCoaching(
  client: pg.Client,
  origin: string,
  { owner, others, answerId }: { owner: TestPerson; others: Others; answerId: string },
) {
  const link = (coach: TestPerson, answers: string[], isEnded = false) =>
    makeRelationship(client, { candidate: owner, coach, answers, isEnded });
  const coach = others["coach in scope"];
  const relationshipId = await link(coach, [answerId]);
  await link(others["coach out of scope"], []);
  await link(others["revoked coach"], [answerId], true);
  const post = async (person: TestPerson, path: string, body: unknown) => {
    const response = await call(origin, "POST", path, person, body);
    expect(response.status, `${path} while preparing`).toBe(200);
    return response.json();
  };
  const invitation = await post(owner, "/api/v1/coaching-invitations", {
    as: "coach",
    scope: "everything",
  });
  const blocked = others["revoked coach"].accountId;
  await client.query("INSERT INTO coaching_blocks (account_id, blocked_id) VALUES ($1, $2)", [
    owner.accountId,
    blocked,
  ]);
  const note = await post(coach, `/api/v1/coaching/${relationshipId}/notes`, { text: NOTE });
  const name = `Cohort ${randomUUID()}`;
  const cohort = await post(coach, "/api/v1/cohorts", { name, members: [relationshipId] });
  const assignment = await post(coach, "/api/v1/assignments", {
    to: `candidate:${relationshipId}`,
    role: ROLE,
    questions: [QUESTION],
  });
  return {
    relationshipId,
    invitationId: invitation.id as string,
    invitationToken: new URL(invitation.link).pathname.split("/").at(-1) ?? "",
    blockedId: blocked,
    noteId: note.id as string,
    cohortId: cohort.id as string,
    assignmentId: assignment.id as string,
  };
}

function actorOf(
  who: (typeof ACTORS)[number],
  owned: Owned,
  others: Others,
): TestPerson | undefined {
  if (who === "anonymous") return undefined;
  return who === "owner" ? owned.owner : others[who];
}

test("every page and route has a row in the authorisation table, and no row is left over", () => {
  expect(Object.keys(AUTHORISATION).sort()).toEqual(everyRoute());
});

for (const [route, row] of Object.entries(AUTHORISATION)) {
  test(`authorisation: ${route}`, async ({ baseURL }) => {
    const origin = baseURL ?? "";
    const [method = "", pattern = ""] = route.split(" ");
    await withDatabase(async (client) => {
      const came: (number | string)[] = [];
      let others = await makeOthers(client);
      const cells = cellsOf(row);
      const make = () =>
        makeOwned(client, origin, others, method === "GET" || row.needsReview === true);
      let owned = await make();
      for (const [index, who] of ACTORS.entries()) {
        // Fresh for each cell of a write: what one actor changed must not decide what the next one sees.
        if (method !== "GET" && index > 0) {
          others = await makeOthers(client);
          owned = await make();
        }
        const path = row.path?.(owned) ?? pattern;
        const body = method === "GET" ? undefined : row.body?.(owned);
        const response = await call(origin, method, path, actorOf(who, owned, others), body);
        const location = response.headers.get("location");
        came.push(
          location && response.status < 400 && typeof cells[index] === "string"
            ? new URL(location, origin).pathname
            : response.status,
        );
        const text = await response.text();
        if (route === "GET /answers/[id]/history" && who === "owner")
          expect(text).toContain(IN_HISTORY);
        if (who !== "owner") {
          for (const words of [CANARY, IN_HISTORY])
            expect(text, `${route} shows ${who} the owner's words`).not.toContain(words);
        }
        const isShared = who === "coach in scope" && row.showsShared;
        if (who !== "owner")
          expect(text.includes(SHARED), `${route} shows ${who} what is shared`).toBe(
            Boolean(isShared),
          );
        if (who !== "coach in scope") {
          expect(text, `${route} shows ${who} a coach's note`).not.toContain(NOTE);
          expect(text, `${route} shows ${who} what is pending`).not.toContain(PENDING);
        }
        if (response.status >= 400 && pattern.startsWith("/api/")) {
          expect(JSON.parse(text)).toMatchObject({
            error: { code: expect.any(String), message: expect.any(String) },
          });
        }
      }
      expect(came).toEqual([...cells]);
    });
  });
}
