import { randomUUID } from "node:crypto";
import type pg from "pg";
import { ACTORS, OPINION_HOST, type Owned } from "../support/authorisation-rows";
import { AUTHORISATION } from "../support/authorisation-table";
import { expect, test } from "../support/journey";
import {
  makeAdministratorLink,
  makePerson,
  makeResetLink,
  type TestPerson,
  withDatabase,
} from "../support/people";
import { everyRoute } from "../support/routes";

const CANARY = "Zanzibar-lighthouse-ledger";
const IN_HISTORY = "Zanzibar-deleted-paragraph";
const QUESTION = "first-year-leading-managers";
const ROLE = "it-director";
const COMPETENCY = "behavioural-leadership";
const SHARED = "people-leadership";

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

/** An owner with a revision, a draft after it, a text that stands in the draft's history alone, a guess in the drill, own questions, a story, a second session, and links that wait. */
async function makeOwned(client: pg.Client, origin: string): Promise<Owned> {
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
    parts,
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
  const story = await write("POST", "/api/v1/stories", { ...told, competencies: [SHARED] });
  await write("POST", `/api/v1/drafts/${QUESTION}/story`, { story: story.id, place: "after" });
  const more = { ...told, version: 1, result: `${CANARY} shone.` };
  await write("POST", `/api/v1/stories/${story.id}`, more);
  const resume = await write("POST", "/api/v1/story-imports", {
    text: JSON.stringify({ work: [{ name: CANARY, highlights: [CANARY] }, { name: CANARY }] }),
  });
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
    resetToken: await makeResetLink(client, owner.accountId),
    administratorToken: await makeAdministratorLink(client),
    unique: randomUUID(),
  };
}

function actorOf(
  who: (typeof ACTORS)[number],
  owned: Owned,
  others: { other: TestPerson; administrator: TestPerson },
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
      const others = {
        other: await makePerson(client),
        administrator: await makePerson(client, { isAdministrator: true }),
      };
      let owned = await makeOwned(client, origin);
      for (const [index, who] of ACTORS.entries()) {
        // Fresh for each cell of a write: what one actor changed must not decide what the next one sees.
        if (method !== "GET" && index > 0) owned = await makeOwned(client, origin);
        const path = row.path?.(owned) ?? pattern;
        const body = method === "GET" ? undefined : row.body?.(owned);
        const response = await call(origin, method, path, actorOf(who, owned, others), body);
        const location = response.headers.get("location");
        came.push(
          location && response.status < 400 && typeof row.cells[index] === "string"
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
        if (response.status >= 400 && pattern.startsWith("/api/")) {
          expect(JSON.parse(text)).toMatchObject({
            error: { code: expect.any(String), message: expect.any(String) },
          });
        }
      }
      expect(came).toEqual([...row.cells]);
    });
  });
}
