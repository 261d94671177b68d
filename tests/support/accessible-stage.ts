/** What the sweep over every page looks at, made through the app's own doors where there is one. */
import { readFileSync } from "node:fs";
import { expect } from "@playwright/test";
import type pg from "pg";
import { setCoaching } from "./accessible-coaching";
import { ROLE } from "./accessible-pages";
import { setReviewing } from "./accessible-reviewing";
import { OPINION_HOST } from "./authorisation-rows";
import {
  makeAdministratorLink,
  makePerson,
  makeResetLink,
  type TestPerson,
  withDatabase,
} from "./people";

export interface Stage {
  /** Has sample data for two boards, and is an administrator. */
  full: TestPerson;
  fresh: TestPerson;
  fill(address: string): string;
}

/** People with and without a history, and something behind every name that an address may hold. */
export function setStage(origin: string): Promise<Stage> {
  return withDatabase(async (client) => {
    const full = await makePerson(client, { isAdministrator: true, name: "Full History" });
    const fresh = await makePerson(client, { name: "New Here" });
    const waiting = await makePerson(client, {
      name: "Maximiliana Extraordinarily-Longname of the Department of Wrapping",
    });
    const post = async (path: string, body: unknown) => {
      const response = await fetch(new URL(path, origin), {
        method: "POST",
        headers: { cookie: full.cookie, origin, "content-type": "application/json" },
        body: JSON.stringify(body),
      });
      expect(response.status, path).toBe(200);
    };
    for (const role of ["cto", ROLE]) await post("/api/v1/sample-data", { role });
    await post("/api/v1/board-choice", { role: ROLE });
    const { rows } = await client.query<{ id: string }>(
      "SELECT id FROM answers WHERE account_id = $1 ORDER BY revision_count DESC, question_slug LIMIT 1",
      [full.accountId],
    );
    await client.query(
      "INSERT INTO password_resets (id, account_id, issuer, expires_at) VALUES (gen_random_uuid(), $1, 'self', now() + interval '1 hour')",
      [waiting.accountId],
    );
    await client.query(
      "INSERT INTO mail_outbox (id, recipient, subject, body, state, attempts, last_error) VALUES (gen_random_uuid(), $1, 'A new password', 'Hello', 'failed', 5, 'Connection refused')",
      [waiting.email],
    );
    const coaching = await setCoaching(client, origin, { full, waiting });
    const answered = rows[0]?.id ?? "";
    await askOpinion(client, answered, post);
    const names: Record<string, string> = {
      ...(await guessAll(client, full)),
      ...(await askOwn(origin, full)),
      ...(await readLists(origin, full)),
      ...coaching,
      ...(await tellStories(client, origin, full)),
      ...(await setReviewing(client, origin, { full, waiting }, coaching)),
      RESET: await makeResetLink(client, fresh.accountId),
      ADMINISTRATOR: await makeAdministratorLink(client),
      ANSWER: answered,
      PERSON: waiting.accountId,
    };
    const fill = (address: string) => address.replace(/[A-Z]{5,}/, (name) => names[name] ?? name);
    return { full, fresh, fill };
  });
}

/** A second opinion on the newest revision: the others show how to ask for one. */
async function askOpinion(
  client: pg.Client,
  answerId: string,
  post: (path: string, body: unknown) => Promise<void>,
) {
  const { rows } = await client.query<{ id: string }>(
    "SELECT id FROM revisions WHERE answer_id = $1 ORDER BY number DESC LIMIT 1",
    [answerId],
  );
  await post("/api/v1/second-opinion-consent", { host: OPINION_HOST });
  await post(`/api/v1/revisions/${rows[0]?.id}/second-opinion`, {});
}

/** An import of each kind of preview. */
async function readLists(origin: string, { cookie }: TestPerson) {
  const send = async (path: string, body: unknown) => {
    const response = await fetch(new URL(path, origin), {
      method: "POST",
      headers: { cookie, origin, "content-type": "application/json" },
      body: JSON.stringify(body),
    });
    expect(response.status, path).toBe(200);
    return (await response.json()).id as string;
  };
  const read = (kind: string, text: string) =>
    send("/api/v1/question-imports", { kind, role: ROLE, text });
  const good = "question,competency,note\nWhich budget?,Financial Management,From a friend\n";
  const more = Array.from({ length: 60 }, (_, at) => `Zzz ${at}?`).join("\n");
  const wrong = "What then?,CIO,odd,Magic,Lunch,extreme\n,technical\nWhat, then?,CTO,,,,,more\n";
  const header = "question,role,category,competency,round,difficulty\n";
  const names = {
    GOODLIST: await read("csv", `${good}And which plan?,Strategic Planning,\n`),
    TROUBLED: await read("csv", `${header}=cmd?,,technical,Financial Management\n${wrong}${more}`),
    ADVERT: await read("advert", readFileSync("tests/support/adverts/bulleted.txt", "utf8")),
    NOTHING: await read("advert", "Benefits\n- Free fruit\nApply now."),
    IMPORTED: await read("csv", good),
  };
  await send(`/api/v1/question-imports/${names.IMPORTED}/confirm`, {});
  return { ...names, REPEATED: await read("csv", good) };
}

/** A story that was edited in two places at once and that a draft started from, and an import of each kind of preview. */
async function tellStories(client: pg.Client, origin: string, { accountId, cookie }: TestPerson) {
  const send = async (path: string, body: unknown, status = 200) => {
    const response = await fetch(new URL(path, origin), {
      method: "POST",
      headers: { cookie, origin, "content-type": "application/json" },
      body: JSON.stringify(body),
    });
    expect(response.status, path).toBe(status);
    return response.json();
  };
  const { rows } = await client.query<{ id: string }>(
    "SELECT id FROM stories WHERE account_id = $1 ORDER BY created_at, id LIMIT 1",
    [accountId],
  );
  const told = { headline: "Told twice", action: "I told it.", competencies: ["communication"] };
  const { id } = await send("/api/v1/stories", told);
  const asked = { role: ROLE, category: "strategic", competencies: ["technical-expertise"] };
  const question = await send("/api/v1/own-questions", {
    ...asked,
    prompt: "Started from a story?",
  });
  await send(`/api/v1/drafts/${question.slug}/story`, { story: id, place: "blank" });
  await send(`/api/v1/stories/${id}`, { ...told, version: 1, action: "I told it here." });
  await send(`/api/v1/stories/${id}`, { ...told, version: 1, action: "I told it there." }, 409);
  const read = async (text: string) => (await send("/api/v1/story-imports", { text })).id as string;
  const resume = JSON.stringify({
    work: [
      { name: "Tarn & Ridley", position: "Lead", startDate: "2019-02", highlights: ["Moved it."] },
      { name: "Nothing to tell" },
    ],
  });
  const list = "headline,failure,from\nFell behind,maybe,soon\n,,\n";
  const names = {
    RESUME: await read(resume),
    NOSTORY: await read("Only a line."),
    BROUGHT: await read(list),
  };
  await send(`/api/v1/story-imports/${names.BROUGHT}/confirm`, { add: [0] });
  return {
    ...names,
    KNOWN: await read(list),
    RETOLD: id,
    SAMPLESTORY: rows[0]?.id ?? "",
    STARTED: question.slug as string,
  };
}

/** Two questions of the person's own: one that is being answered, and one that was removed. */
async function askOwn(origin: string, { cookie }: TestPerson) {
  const send = async (method: string, path: string, body: unknown) => {
    const response = await fetch(new URL(path, origin), {
      method,
      headers: { cookie, origin, "content-type": "application/json" },
      body: JSON.stringify(body),
    });
    expect(response.status, path).toBe(200);
    return response.json();
  };
  const ask = async (prompt: string) => {
    const question = { role: ROLE, category: "strategic", competencies: ["technical-expertise"] };
    const { slug } = await send("POST", "/api/v1/own-questions", {
      ...question,
      prompt,
      note: "Asked in the second round.",
    });
    return slug as string;
  };
  const names = { ANSWERED: await ask("Asked and answered?"), REMOVED: await ask("Removed?") };
  const parts = { situation: "", task: "", action: "Mine.", result: "", reflection: "" };
  const draft = { baseVersion: 0, take: 1, parts };
  const { answerId, version } = await send("PUT", `/api/v1/drafts/${names.ANSWERED}`, draft);
  await send("POST", `/api/v1/answers/${answerId}/revisions`, { version });
  await send("POST", `/api/v1/own-questions/${names.REMOVED}/remove`, {});
  return { ...names, HANDEDIN: answerId, EDITED: await edit(send, await ask("Edited again?")) };
}

/** A draft whose history has a good deal that was deleted, small changes in a row, and a text of some length. */
async function edit(
  send: (method: string, path: string, body: unknown) => Promise<{ answerId: string }>,
  slug: string,
): Promise<string> {
  const sentence = "I moved the rota to four people because one tired expert was a greater risk. ";
  const actions = [
    sentence.repeat(9),
    sentence,
    "I moved teh",
    "I moved the rotor",
    "I moved a rota",
  ];
  let answerId = "";
  for (const [baseVersion, action] of actions.entries()) {
    const parts = { situation: "Nine people.", task: "", action, result: "Quiet.", reflection: "" };
    ({ answerId } = await send("PUT", `/api/v1/drafts/${slug}`, { baseVersion, take: 1, parts }));
  }
  return answerId;
}

/** A guess on each question of the bank: every fourth wrong, every fourth close where it can be, the rest right. */
async function guessAll(client: pg.Client, { accountId }: TestPerson) {
  const { rows } = await client.query<{ id: string; outcome: string }>(
    `WITH about AS (
       SELECT question_slug, max(competency_slug) FILTER (WHERE position = 0) AS main,
         max(competency_slug) FILTER (WHERE position = 1) AS further, array_agg(competency_slug) AS all_of_it,
         row_number() OVER (ORDER BY question_slug) AS at
       FROM question_competencies JOIN questions ON slug = question_slug AND retired_at IS NULL AND owner_id IS NULL
       WHERE role_slug = $2 GROUP BY question_slug),
     chosen AS (
       SELECT about.*, CASE
         WHEN at % 4 = 1 THEN (SELECT slug FROM role_competencies WHERE role_slug = $2 AND retired_at IS NULL
           AND slug <> ALL (all_of_it) ORDER BY position LIMIT 1)
         WHEN at % 4 = 2 THEN coalesce(further, main) ELSE main END AS guess
       FROM about)
     INSERT INTO drill_guesses (id, account_id, role_slug, question_slug, number, guessed_slug, main_slug, outcome)
     SELECT gen_random_uuid(), $1, $2, question_slug, 1, guess, main, (CASE
       WHEN guess = main THEN 'right' WHEN guess = further THEN 'close' ELSE 'wrong' END)::drill_outcome
     FROM chosen RETURNING id, outcome`,
    [accountId, ROLE],
  );
  const idOf = (outcome: string) => rows.find((row) => row.outcome === outcome)?.id ?? "";
  return { RIGHT: idOf("right"), CLOSE: idOf("close"), WRONG: idOf("wrong") };
}
