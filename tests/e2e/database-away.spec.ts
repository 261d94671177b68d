/**
 * The database stops while people work, and comes back. A cluster and a server of this test's own: the other journeys
 * keep theirs.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { PassThrough } from "node:stream";
import { type AppServer, startApp } from "@/scripts/support/app-server";
import { freePort } from "@/scripts/support/free-port";
import { ensureDatabase, type RunningPostgres, startPostgres } from "@/scripts/support/postgres";
import { runScript } from "@/scripts/support/run-script";
import { expectAccessible, expectFitsNarrowestPhone } from "../support/accessibility";
import { expect, test } from "../support/journey";
import { makePerson, PASSWORD, type TestPerson, withDatabase } from "../support/people";
import { everyRoute } from "../support/routes";

const QUESTION = "first-year-leading-managers";
const SECRET = "only-for-tests-only-for-tests-only-for-tests";

// One database for all of them, which each stops and starts.
test.describe.configure({ mode: "serial" });

/** Pages that read nothing of the database for each request: they answer whether it is there or not. */
const WITHOUT_DATABASE = new Set([
  "/",
  "/back-soon",
  "/roles",
  "/ladder",
  "/questions",
  "/roles/[role]",
  "/roles/[role]/questions",
  "/questions/[slug]",
  "/[...missing]",
  "/erased",
  "/forgot-password",
  "/gallery",
  "/gallery/failing",
  "/offline",
]);

/** An address of every other page. */
const addresses = everyRoute()
  .filter((route) => route.startsWith("GET /") && !route.startsWith("GET /api/"))
  .map((route) => route.slice(4))
  .filter((pattern) => !WITHOUT_DATABASE.has(pattern))
  .map((pattern) =>
    pattern
      .replace("/filtered", "?category=technical")
      .replace("[role]", "it-manager")
      .replace("[competency]", "technical-expertise")
      .replace("[slug]", QUESTION)
      .replace("[number]", "1")
      .replace("[id]", "018f0000-0000-7000-8000-000000000000")
      .replace("[token]", "a".repeat(43)),
  );

let folder: string;
let databasePort: number;
let database: RunningPostgres;
let app: AppServer;
let person: TestPerson;

const startDatabase = () =>
  startPostgres(folder, { port: String(databasePort), fsync: "off", synchronous_commit: "off" });

test.beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), "starboard-away-"));
  databasePort = await freePort();
  database = await startDatabase();
  await ensureDatabase(database, "away");
  const env = { DATABASE_URL: database.url("away"), AUTH_SECRET: SECRET };
  await runScript("scripts/prepare/main.ts", [], env);
  app = await startApp({
    port: await freePort(),
    mode: "production",
    // Next tells every failed render at length; here they are meant.
    output: new PassThrough().resume(),
    env: { ...env, PUBLIC_URL: "", SMTP_URL: "", DRAIN_MS: "0", LOG_LEVEL: "silent" },
  });
  person = await withDatabase((client) => makePerson(client), database.url("away"));
});

test.afterAll(async () => {
  await app?.stop();
  await database?.stop();
  rmSync(folder, { recursive: true, force: true });
});

test("the database stops and returns: words are kept, everything says so, all works again", async ({
  newBrowserContext,
  expectConsoleError,
}) => {
  // What the browser itself says of an answer of 503, and React of a page that could not be rendered.
  expectConsoleError(/status of 503|Server Components render|React error #441/);
  const context = await newBrowserContext({ baseURL: app.origin });
  await context.addCookies([
    { name: "next-auth.session-token", value: person.token, url: app.origin },
  ]);
  const editor = await context.newPage();
  await editor.goto(`/practice/${QUESTION}`);
  const action = editor.getByRole("textbox", { name: "Action" });
  await action.fill("I asked each manager for three numbers.");
  await expect(editor.getByText(/^Saved/)).toBeVisible();

  await database.stop();
  await action.pressSequentially(" Two had none.");
  await expect(editor.getByText(/^Not saved/).first()).toBeVisible();

  const call = await fetch(`${app.origin}/api/v1/account`, { headers: { cookie: person.cookie } });
  expect(call.status).toBe(503);
  expect(Number(call.headers.get("retry-after"))).toBeGreaterThan(0);
  expect(await call.json()).toMatchObject({ error: { code: "unavailable" } });

  const today = await context.newPage();
  expect((await today.goto("/today"))?.status()).toBe(503);
  await expect(today.getByText(/be back/i)).toBeVisible();
  await expect(today.getByText(/tries again by itself/)).toBeVisible();
  await expectAccessible(today);
  await expectFitsNarrowestPhone(today);
  const role = await context.newPage();
  await role.goto("/roles/it-manager");
  await expect(role.getByRole("heading", { level: 1 })).toBeVisible();

  database = await startDatabase();
  await expect(editor.getByText(/^Saved/)).toBeVisible();
  await expect(today.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(today.getByText(/be back/i)).toBeHidden();
  const saved = await withDatabase(
    (client) => client.query<{ action: string }>("SELECT action FROM drafts"),
    database.url("away"),
  );
  expect(saved.rows).toEqual([{ action: "I asked each manager for three numbers. Two had none." }]);
});

test("every page that needs the database answers 503, in words, without scripts", async ({
  newBrowserContext,
  expectConsoleError,
}) => {
  expectConsoleError(/status of 503/);
  const ask = (address: string, headers: Record<string, string> = {}, method = "GET") =>
    fetch(new URL(address, app.origin), {
      method,
      redirect: "manual",
      headers: { cookie: person.cookie, ...headers },
    });
  await database.stop();
  for (const address of [...addresses, "/sitemap.xml"]) {
    const response = await ask(address);
    expect(response.status, address).toBe(503);
    expect(Number(response.headers.get("retry-after")), address).toBeGreaterThan(0);
    expect(response.headers.get("cache-control"), address).toBe("no-store");
    const policy = response.headers.get("content-security-policy") ?? "";
    expect(policy, address).toContain("default-src 'none'");
    expect(policy, address).not.toContain("nonce");
    expect(await response.text(), address).toContain("It will be back");
    expect((await ask(address, {}, "HEAD")).status, address).toBe(503);
  }
  // The data of a page, for whoever moves there from another: what failed travels inside it.
  expect((await ask("/today", { rsc: "1" })).status).not.toBe(500);

  const plain = await newBrowserContext({ baseURL: app.origin, javaScriptEnabled: false });
  await plain.addCookies([
    { name: "next-auth.session-token", value: person.token, url: app.origin },
  ]);
  const page = await plain.newPage();
  await page.goto("/answers?state=draft");
  await expect(page.getByRole("heading", { name: /could not be loaded just now/ })).toBeVisible();
  await expect(page.getByText(/tries again by itself/)).toBeHidden();

  database = await startDatabase();
  await page.getByRole("link", { name: "Try again" }).click();
  await expect(page).toHaveURL("/answers?state=draft");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/answers/i);
});

test("a form that is posted without scripts comes back to its page with words", async ({
  newBrowserContext,
  expectConsoleError,
}) => {
  expectConsoleError(/status of 503/);
  const context = await newBrowserContext({ baseURL: app.origin, javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto("/sign-in?next=/board");
  await page.getByLabel("E-mail address").fill(person.email);
  await page.getByLabel("Password", { exact: true }).fill(PASSWORD);
  await database.stop();
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page.getByText("The database was not answering")).toBeVisible();
  database = await startDatabase();
  await page.getByLabel("E-mail address").fill(person.email);
  await page.getByLabel("Password", { exact: true }).fill(PASSWORD);
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page).toHaveURL("/board");
});

test("moving on to another page says so in place, and draws it when the database is back", async ({
  newBrowserContext,
  expectConsoleError,
}) => {
  expectConsoleError(/status of 503|Server Components render|React error #441/);
  const context = await newBrowserContext({ baseURL: app.origin });
  await context.addCookies([
    { name: "next-auth.session-token", value: person.token, url: app.origin },
  ]);
  const page = await context.newPage();
  await page.goto("/today");
  await database.stop();
  await page.getByRole("link", { name: "Answers" }).first().click();
  await expect(page.getByText(/be back/i)).toBeVisible();
  database = await startDatabase();
  await expect(page.getByText(/be back/i)).toBeHidden();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/answers/i);
});
