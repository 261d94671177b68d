/**
 * Every page, empty and full, in light and dark, on a desktop and on a phone: its heading, no axe violation, nothing
 * sideways, also at 320 pixels.
 */
import { expectAccessible, expectFitsNarrowestPhone } from "../support/accessibility";
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
const QUESTION = "first-year-leading-managers";
const PROMPT = "Take me back to your first year of leading managers";

/** Where to look at each page, and the heading there. A page without an entry fails the first test. */
const ADDRESSES: Record<string, Record<string, string | RegExp>> = {
  "/": { "/": "Your answers on one side." },
  "/roles": { "/roles": "Roles and questions" },
  "/roles/[role]": { [`/roles/${ROLE}`]: "IT Manager", "/roles/cto": "CTO" },
  "/roles/[role]/questions": { [`/roles/${ROLE}/questions`]: "IT Manager questions" },
  "/roles/[role]/questions/filtered": {
    [`/roles/${ROLE}/questions?category=technical`]: "IT Manager questions",
    [`/roles/${ROLE}/questions?text=nothing-like-this-anywhere`]: "IT Manager questions",
  },
  "/questions/[slug]": { [`/questions/${QUESTION}`]: PROMPT },
  // It has no address: tests/e2e/database-away.spec.ts looks at it.
  "/back-soon": {},
  "/[...missing]": { "/no/such/page": "There is nothing at this address." },
  "/sign-in": { "/sign-in": "Sign in", "/sign-in?problem=wrong_credentials": "Sign in" },
  "/sign-up": { "/sign-up": "Create an account" },
  "/forgot-password": {
    "/forgot-password": "Forgotten password",
    "/forgot-password?done=asked": "Forgotten password",
  },
  "/erased": { "/erased": "Your account is erased" },
  "/reset-password/[token]": {
    "/reset-password/RESET": "Choose a new password",
    "/reset-password/x": "This link no longer works",
  },
  "/administrator/[token]": { "/administrator/ADMINISTRATOR": "Become administrator" },
  "/settings": {
    "/settings": "Settings",
    "/settings?form=erase&problem=not_confirmed": "Settings",
  },
  "/settings/sessions": { "/settings/sessions?done=session": "Sessions" },
  "/today": { "/today": /^(Today|Which role are you preparing for\?)$/ },
  "/practice/[slug]": { [`/practice/${QUESTION}`]: PROMPT },
  "/answers": {
    "/answers": "Answers",
    "/answers?state=draft": "Answers",
    "/answers?state=deleted": "Deleted answers",
  },
  "/answers/[id]": { "/answers/ANSWER": "Think of somebody in your team" },
  "/answers/[id]/compare": { "/answers/ANSWER/compare": "Revision 2 and revision 3" },
  "/answers/[id]/revisions/[number]/rate": {
    "/answers/ANSWER/revisions/1/rate": "Rate your own answer",
  },
  "/board": { "/board?change=1": "Which role are you preparing for?" },
  "/board/[role]": { [`/board/${ROLE}`]: "IT Manager", "/board/cto": "CTO" },
  "/board/[role]/[competency]": {
    [`/board/${ROLE}/technical-expertise`]: "Technical Expertise",
    [`/board/${ROLE}/strategic-planning`]: "Strategic Planning",
    "/board/cto/technical-competence": "Technical competence",
  },
  "/admin": { "/admin": "People", "/admin?text=nobody-of-that-name": "People" },
  "/admin/catalog": { "/admin/catalog": "Catalog" },
  "/admin/outbox": { "/admin/outbox": "Mail" },
  "/admin/people/[id]": { "/admin/people/PERSON": "Maximiliana" },
};

const pages = everyRoute()
  .filter((route) => route.startsWith("GET ") && !route.includes("/api/"))
  .map((route) => route.slice(4))
  .filter((path) => !path.startsWith("/gallery"));

test("every page has an address to be looked at", () => {
  expect(Object.keys(ADDRESSES).sort()).toEqual(pages);
});

const SIGNED_OUT = /^\/($|sign-in|sign-up|forgot-password|erased|reset-password|administrator)/;
const CHANGES_WITH_HISTORY = /^\/(today|practice|answers$|board)/;

interface Stage {
  /** Has sample data for two boards, and is an administrator. */
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
    const names: Record<string, string> = {
      RESET: await makeResetLink(client, fresh.accountId),
      ADMINISTRATOR: await makeAdministratorLink(client),
      ANSWER: rows[0]?.id ?? "",
      PERSON: waiting.accountId,
    };
    const fill = (address: string) => address.replace(/[A-Z]{5,}/, (name) => names[name] ?? name);
    return { full, fresh, fill };
  });
});

for (const [pattern, addresses] of Object.entries(ADDRESSES)) {
  for (const [address, heading] of Object.entries(addresses)) {
    test(`accessible: ${address} @phone`, async ({
      keptPage: page,
      baseURL,
      expectConsoleError,
    }) => {
      expectConsoleError(/404 \(Not Found\)/);
      const context = page.context();
      const visit = async (person: TestPerson | undefined) => {
        await context.clearCookies();
        if (person) {
          await context.addCookies([
            { name: "next-auth.session-token", value: person.token, url: baseURL ?? "" },
          ]);
        }
        await page.goto(stage.fill(address));
        // An address that led elsewhere would be looked at all the same.
        await expect(page.getByRole("heading", { level: 1 })).toContainText(heading);
        await expectAccessible(page);
        await expectFitsNarrowestPhone(page);
      };
      await visit(SIGNED_OUT.test(pattern) ? undefined : stage.full);
      if (CHANGES_WITH_HISTORY.test(pattern)) await visit(stage.fresh);
    });
  }
}
