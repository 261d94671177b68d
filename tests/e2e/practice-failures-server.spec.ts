/**
 * What servers do to somebody who writes: killed between commit and answer, the database killed, another build in its
 * place. A cluster and servers of this test's own.
 */
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { PassThrough } from "node:stream";
import { type AppServer, startApp } from "@/scripts/support/app-server";
import { freePort } from "@/scripts/support/free-port";
import { ensureDatabase, type RunningPostgres, startPostgres } from "@/scripts/support/postgres";
import { runScript } from "@/scripts/support/run-script";
import { distFolder } from "@/scripts/support/settings";
import { temporaryFolder } from "@/scripts/support/temporary-folder";
import { killDatabase, restartDatabase } from "../support/crash-schedule";
import { TEST_SECRET } from "../support/database";
import { type FailingProxy, startFailingProxy } from "../support/failing-proxy";
import { type HoldingProxy, startHoldingProxy } from "../support/holding-proxy";
import { expect, test } from "../support/journey";
import { makePerson, type TestPerson, withDatabase } from "../support/people";
import { action, expectSaved, PRACTICE, signIn } from "../support/practice-page";
import { failureSeeds, seeded } from "../support/seeds";

// One server, which each of them kills.
test.describe.configure({ mode: "serial" });

let folder: string;
let databasePort: string;
let database: RunningPostgres;
let holding: HoldingProxy;
let app: AppServer;
let appPort: number;
let proxy: FailingProxy;

test.beforeAll(async () => {
  folder = temporaryFolder("failures");
  databasePort = String(await freePort());
  database = await startPostgres(folder, { port: databasePort });
  await ensureDatabase(database, "failures");
  await runScript("scripts/prepare/main.ts", [], {
    DATABASE_URL: databaseUrl(),
    AUTH_SECRET: TEST_SECRET,
  });
  holding = await startHoldingProxy(Number(databasePort));
  appPort = await freePort();
  app = await serve();
  proxy = await startFailingProxy(app.origin);
});

test.afterAll(async () => {
  await proxy?.close();
  await app?.stop();
  await holding?.close();
  await database?.stop();
  rmSync(folder, { recursive: true, force: true });
});

const databaseUrl = () => database.url("failures");

/** @param dist the folder of the build that it serves */
function serve(dist = distFolder()): Promise<AppServer> {
  return startApp({
    port: appPort,
    mode: "production",
    output: new PassThrough().resume(),
    env: {
      DATABASE_URL: databaseUrl().replace(`:${databasePort}/`, `:${holding.port}/`),
      AUTH_SECRET: TEST_SECRET,
      STARBOARD_DIST: dist,
      PUBLIC_URL: "",
      SMTP_URL: "",
      DRAIN_MS: "0",
      LOG_LEVEL: "silent",
    },
  });
}

async function killServer(): Promise<void> {
  process.kill(app.pid, "SIGKILL");
  await app.ended;
}

async function stored({ accountId }: TestPerson) {
  return withDatabase(async (client) => {
    const { rows } = await client.query<{ action: string; version: number; names: number }>(
      `SELECT d.action, d.version,
         (SELECT count(*)::int FROM draft_saves s WHERE s.answer_id = d.answer_id) AS names
       FROM drafts d JOIN answers a ON a.id = d.answer_id WHERE a.account_id = $1`,
      [accountId],
    );
    return rows[0];
  }, databaseUrl());
}

for (const seed of failureSeeds()) {
  test.describe(`seed ${seed}`, () => {
    test.beforeEach(({ expectConsoleError }) => {
      expectConsoleError(
        /Failed to load resource|when fetching the script|outside: http:\/\/localhost:\d+\//,
      );
    });

    test("the server is killed between commit and answer", async ({ page, context }) => {
      const plan = seeded(seed);
      const person = await withDatabase((client) => makePerson(client), databaseUrl());
      await signIn(context, person, proxy.origin);
      await page.goto(proxy.origin + PRACTICE);
      await expect(action(page)).toBeEditable();
      let text = `${plan.words()} `;
      await action(page).focus();
      await page.keyboard.insertText(text);
      await expectSaved(page);
      const before = await stored(person);
      const isHeld = holding.holdNextSave();
      const more = plan.words();
      await page.keyboard.insertText(more);
      text += more;
      await isHeld;
      // Committed, and the server has not been told.
      await expect
        .poll(async () => (await stored(person))?.version)
        .toBe((before?.version ?? 0) + 1);
      await killServer();
      const last = ` ${plan.words()}`;
      await page.keyboard.insertText(last);
      text += last;
      app = await serve();
      await expectSaved(page);
      await expect.poll(async () => (await stored(person))?.action).toBe(text);
      const { version, names } = (await stored(person)) ?? {};
      expect(version).toBe(names);
    });

    test("the database is killed while somebody types, and comes back", async ({
      page,
      context,
    }) => {
      const plan = seeded(seed);
      const person = await withDatabase((client) => makePerson(client), databaseUrl());
      await signIn(context, person, proxy.origin);
      await page.goto(proxy.origin + PRACTICE);
      await expect(action(page)).toBeEditable();
      let text = "";
      const write = async () => {
        const words = `${plan.words()} `;
        await page.keyboard.insertText(words);
        text += words;
      };
      await action(page).focus();
      await write();
      if (plan.random() < 0.5) await expectSaved(page);
      await write();
      killDatabase(database);
      await write();
      await expect(page.getByText(/^Not saved yet/)).toBeVisible();
      await write();
      database = await restartDatabase(folder, databasePort);
      await write();
      await expectSaved(page);
      await expect(action(page)).toHaveValue(text);
      await expect.poll(async () => (await stored(person))?.action).toBe(text);
    });

    test("another build takes the server's place while somebody types", async ({
      page,
      context,
    }) => {
      const plan = seeded(seed);
      const person = await withDatabase((client) => makePerson(client), databaseUrl());
      await signIn(context, person, proxy.origin);
      await page.goto(proxy.origin + PRACTICE);
      await expect(action(page)).toBeEditable();
      let text = `${plan.words()} `;
      await action(page).focus();
      await page.keyboard.insertText(text);
      if (plan.random() < 0.5) await expectSaved(page);
      await killServer();
      const more = `${plan.words()} `;
      await page.keyboard.insertText(more);
      text += more;
      const next = anotherBuild(`${seed}`);
      try {
        app = await serve(next);
        const last = plan.words();
        await page.keyboard.insertText(last);
        text += last;
        await expectSaved(page);
        await expect.poll(async () => (await stored(person))?.action).toBe(text);
        // The next page is the new build's, and has the text.
        await page.reload();
        await expect(action(page)).toHaveValue(text);
      } finally {
        await killServer();
        app = await serve();
        rmSync(next, { recursive: true, force: true });
      }
    });
  });
}

/** The build under another name: its pages ask for files that the old one does not have, and the other way round. */
function anotherBuild(label: string): string {
  const from = distFolder();
  const to = `${from}-next-${label}`;
  rmSync(to, { recursive: true, force: true });
  mkdirSync(to, { recursive: true });
  cpSync(from, to, {
    recursive: true,
    filter: (file) => !/\/(cache|standalone|dev|trace)(\/|$)/.test(file.slice(from.length)),
  });
  const id = readFileSync(path.join(from, "BUILD_ID"), "utf8");
  writeFileSync(path.join(to, "BUILD_ID"), `${id}-next`);
  cpSync(path.join(to, "static", id), path.join(to, "static", `${id}-next`), { recursive: true });
  rmSync(path.join(to, "static", id), { recursive: true });
  return to;
}
