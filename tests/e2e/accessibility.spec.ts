/** Every page, empty and full, in light and dark, on a desktop and on a phone: no axe violation, nothing sideways. */

import { readFileSync } from "node:fs";
import type pg from "pg";
import { expectAccessible, expectNoSidewaysScroll } from "../support/accessibility";
import { expect, test } from "../support/journey";
import {
  makeAdministratorLink,
  makePerson,
  makeResetLink,
  type TestPerson,
  withDatabase,
} from "../support/people";
import { everyRoute } from "../support/routes";

const ROLE = "it-manager";

/** Where to look at each page. A page without an entry fails the first test. */
const ADDRESSES: Record<string, string[]> = {
  "/": ["/"],
  "/roles": ["/roles"],
  "/ladder": ["/ladder"],
  "/roles/[role]": [`/roles/${ROLE}`, "/roles/cto"],
  "/roles/[role]/questions": [`/roles/${ROLE}/questions`],
  "/roles/[role]/questions/filtered": [
    `/roles/${ROLE}/questions?category=technical`,
    `/roles/${ROLE}/questions?text=nothing-like-this-anywhere`,
    `/roles/${ROLE}/questions?text=bugdet&sort=hardest`,
  ],
  "/questions": ["/questions"],
  "/questions/filtered": ["/questions?text=outage&practised=no", "/questions?page=2"],
  "/roles/[role]/questions/sheet": [
    `/roles/${ROLE}/questions/sheet?category=technical`,
    `/roles/${ROLE}/questions/sheet?difficulty=3&with=anchors&layout=page`,
    `/roles/${ROLE}/questions/sheet?question=first-year-leading-managers&question=nothing`,
    `/roles/${ROLE}/questions/sheet?question=nothing`,
  ],
  "/questions/[slug]": ["/questions/first-year-leading-managers"],
  // It has no address: tests/e2e/database-away.spec.ts looks at it.
  "/back-soon": [],
  "/[...missing]": ["/no/such/page"],
  "/sign-in": ["/sign-in", "/sign-in?problem=wrong_credentials"],
  "/sign-up": ["/sign-up"],
  "/forgot-password": ["/forgot-password"],
  "/erased": ["/erased"],
  "/reset-password/[token]": ["/reset-password/RESET"],
  "/administrator/[token]": ["/administrator/ADMINISTRATOR"],
  "/settings": ["/settings"],
  "/settings/sessions": ["/settings/sessions"],
  "/today": ["/today"],
  "/practice/[slug]": ["/practice/first-year-leading-managers", "/practice/ANSWERED"],
  "/answers": ["/answers", "/answers?state=draft", "/answers?state=deleted"],
  "/answers/[id]": ["/answers/ANSWER"],
  "/answers/[id]/compare": ["/answers/ANSWER/compare"],
  "/answers/[id]/revisions/[number]/rate": ["/answers/ANSWER/revisions/1/rate"],
  "/drill": ["/drill?change=1"],
  // All done, right, close, wrong; before the first guess for whoever is new, and in a bank not begun.
  "/drill/[role]": [
    `/drill/${ROLE}`,
    `/drill/${ROLE}?guess=RIGHT`,
    `/drill/${ROLE}?guess=CLOSE`,
    `/drill/${ROLE}?guess=WRONG`,
    `/drill/${ROLE}?problem=input`,
    "/drill/cto",
  ],
  "/own-questions": ["/own-questions", "/own-questions?state=removed"],
  "/own-questions/new": [
    "/own-questions/new",
    `/own-questions/new?role=${ROLE}`,
    `/own-questions/new?role=${ROLE}&problem=duplicate`,
  ],
  "/own-questions/[slug]": ["/own-questions/ANSWERED?done=added", "/own-questions/REMOVED"],
  "/own-questions/[slug]/edit": ["/own-questions/ANSWERED/edit"],
  "/own-questions/import": [
    "/own-questions/import",
    "/own-questions/import?kind=csv&problem=wrong_header",
    `/own-questions/import?kind=markdown&role=${ROLE}`,
  ],
  // All good, with problems, a second page, of an advert; nothing understood; added before; added now.
  "/own-questions/imports/[id]": [
    "/own-questions/imports/GOODLIST",
    "/own-questions/imports/TROUBLED?done=saved",
    "/own-questions/imports/TROUBLED?problem=not_ready&page=2",
    "/own-questions/imports/ADVERT",
    "/own-questions/imports/NOTHING",
    "/own-questions/imports/REPEATED",
    "/own-questions/imports/IMPORTED?done=added",
  ],
  "/board": ["/board"],
  "/board/[role]": [`/board/${ROLE}`],
  "/board/[role]/[competency]": [`/board/${ROLE}/technical-expertise`],
  "/admin": ["/admin"],
  "/admin/catalog": ["/admin/catalog"],
  "/admin/outbox": ["/admin/outbox"],
  "/admin/people/[id]": ["/admin/people/PERSON"],
};

const pages = everyRoute()
  .filter((route) => route.startsWith("GET ") && !route.includes("/api/"))
  .map((route) => route.slice(4))
  .filter((path) => !path.startsWith("/gallery"));

test("every page has an address to be looked at", () => {
  expect(Object.keys(ADDRESSES).sort()).toEqual(pages);
});

const SIGNED_OUT = /^\/(sign-in|sign-up|forgot-password|erased|reset-password|administrator)?/;

interface Stage {
  full: TestPerson;
  fresh: TestPerson;
  fill(address: string): string;
}
let stage: Stage;

test.beforeAll(async ({ baseURL }) => {
  const origin = baseURL ?? "";
  stage = await withDatabase(async (client) => {
    const full = await makePerson(client, { isAdministrator: true, name: "Full History" });
    const fresh = await makePerson(client, { name: "New Here" });
    const loaded = await fetch(new URL("/api/v1/sample-data", origin), {
      method: "POST",
      headers: { cookie: full.cookie, origin, "content-type": "application/json" },
      body: JSON.stringify({ role: ROLE }),
    });
    expect(loaded.status).toBe(200);
    const { rows } = await client.query<{ id: string }>(
      "SELECT id FROM answers WHERE account_id = $1 ORDER BY revision_count DESC LIMIT 1",
      [full.accountId],
    );
    const names: Record<string, string> = {
      ...(await guessAll(client, full)),
      ...(await askOwn(origin, full)),
      ...(await readLists(origin, full)),
      RESET: await makeResetLink(client, fresh.accountId),
      ADMINISTRATOR: await makeAdministratorLink(client),
      ANSWER: rows[0]?.id ?? "",
      PERSON: fresh.accountId,
    };
    const fill = (address: string) => address.replace(/[A-Z]{5,}/, (name) => names[name] ?? name);
    return { full, fresh, fill };
  });
});

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
  return names;
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

for (const [pattern, addresses] of Object.entries(ADDRESSES)) {
  for (const address of addresses) {
    test(`accessible: ${address} @phone`, async ({
      page,
      context,
      baseURL,
      expectConsoleError,
    }) => {
      expectConsoleError(/404 \(Not Found\)/);
      const visit = async (person: TestPerson | undefined) => {
        await context.clearCookies();
        if (person) {
          await context.addCookies([
            { name: "next-auth.session-token", value: person.token, url: baseURL ?? "" },
          ]);
        }
        await page.goto(stage.fill(address));
        await expectAccessible(page);
        const size = page.viewportSize();
        if (size && size.width < 500) {
          await page.setViewportSize({ width: 320, height: 640 });
          await expectNoSidewaysScroll(page);
          await page.setViewportSize(size);
        }
      };
      const isOfNobody = SIGNED_OUT.exec(pattern)?.[1] !== undefined || pattern === "/";
      await visit(isOfNobody ? undefined : stage.full);
      const changesWithHistory =
        /^\/(today|practice|answers$|board|drill|own-questions(\/new|\/import)?$)/.test(pattern);
      if (changesWithHistory) await visit(stage.fresh);
    });
  }
}
