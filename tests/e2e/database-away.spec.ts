/**
 * The database stops while people work, and comes back. A cluster and a server of this test's own: the other journeys
 * keep theirs.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { type AppServer, startApp } from "@/scripts/support/app-server";
import { freePort } from "@/scripts/support/free-port";
import { ensureDatabase, type RunningPostgres, startPostgres } from "@/scripts/support/postgres";
import { runScript } from "@/scripts/support/run-script";
import { expect, test } from "../support/journey";
import { makePerson, type TestPerson, withDatabase } from "../support/people";

const QUESTION = "first-year-leading-managers";
const SECRET = "only-for-tests-only-for-tests-only-for-tests";

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
  expectConsoleError(/status of 50[03]|Server Components render|React error #441/);
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
  await today.goto("/today");
  await expect(today.getByText(/be back/i)).toBeVisible();
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
