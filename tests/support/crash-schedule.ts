/**
 * Kills the server and its database, again and again, while people write; then looks whether a word is missing or there
 * twice. Everything that it needs to go on after being stopped lies in its folder.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { PassThrough } from "node:stream";
import { setTimeout as sleep } from "node:timers/promises";
import type pg from "pg";
import { buildIfStale } from "@/scripts/build/build-app";
import { type AppServer, startApp } from "@/scripts/support/app-server";
import { freePort } from "@/scripts/support/free-port";
import { ensureDatabase, type RunningPostgres, startPostgres } from "@/scripts/support/postgres";
import { runScript } from "@/scripts/support/run-script";
import { findLosses } from "./crash-losses";
import { CrashWriter, type Journal, NOTHING } from "./crash-writer";
import { TEST_SECRET } from "./database";
import { makePerson, withDatabase } from "./people";
import { randomOf } from "./random";

export interface CrashPlan {
  folder: string;
  seed: number;
  kills: number;
  writers: number;
  /** Acknowledged saves between two kills, from and to. */
  savesBetween: [number, number];
  /** Told after each kill. */
  onKill?: (done: CrashState) => void;
}

export interface CrashState {
  kills: number;
  ofServer: number;
  ofDatabase: number;
  acknowledged: number;
}

export interface CrashResult extends CrashState {
  revisions: number;
  /** Acknowledged words that are nowhere. */
  lost: number;
  /** Words, versions or revisions that are there twice. */
  doubled: number;
  /** Answers that no crash explains, in words. */
  wrong: string[];
}

type Victim = "server" | "database" | "both";

export async function runCrashSchedule(plan: CrashPlan): Promise<CrashResult> {
  const stateFile = path.join(plan.folder, "state.json");
  mkdirSync(plan.folder, { recursive: true });
  const port = String(await freePort());
  let database = await startPostgres(path.join(plan.folder, "postgres"), { port });
  let app: AppServer | undefined;
  try {
    await ensureDatabase(database, "crashes");
    const databaseUrl = database.url("crashes");
    if (!existsSync(stateFile)) {
      await runScript("scripts/prepare/main.ts", [], {
        DATABASE_URL: databaseUrl,
        AUTH_SECRET: TEST_SECRET,
      });
      await withDatabase((client) => beginJournals(client, plan), databaseUrl);
    }
    await buildIfStale({ databaseUrl });
    const state: CrashState = existsSync(stateFile)
      ? JSON.parse(readFileSync(stateFile, "utf8"))
      : { kills: 0, ofServer: 0, ofDatabase: 0, acknowledged: 0 };
    // A schedule that goes on after being stopped goes on with other numbers than those it has used.
    const random = randomOf(plan.seed + state.kills);
    const writers = Array.from(
      { length: plan.writers },
      (_, at) => new CrashWriter(journalFile(plan, at), randomOf(plan.seed * 1000 + at)),
    );
    const acknowledged = () => writers.reduce((sum, { journal }) => sum + journal.acknowledged, 0);
    const isWrong = () => writers.some(({ wrong }) => wrong.length > 0);
    const appPort = await freePort();
    const serve = () => startServer(appPort, databaseUrl);
    app = await serve();
    let isOver = false;
    const writing = writers.map((writer) =>
      writer.write(
        () => `http://localhost:${appPort}`,
        () => isOver,
      ),
    );
    while (state.kills < plan.kills && !isWrong()) {
      const [least, most] = plan.savesBetween;
      const until = acknowledged() + least + Math.floor(random() * (most - least + 1));
      while (acknowledged() < until && !isWrong()) await sleep(5);
      // Somewhere in the middle of what comes next.
      await sleep(random() * 20);
      const victim = victimOf(random());
      if (victim !== "server") killDatabase(database);
      if (victim !== "database") {
        process.kill(app.pid, "SIGKILL");
        await app.ended;
      }
      if (victim !== "server")
        database = await restartDatabase(path.join(plan.folder, "postgres"), port);
      if (victim !== "database") app = await serve();
      state.kills += 1;
      if (victim !== "database") state.ofServer += 1;
      if (victim !== "server") state.ofDatabase += 1;
      state.acknowledged = acknowledged();
      writeFileSync(stateFile, JSON.stringify(state));
      plan.onKill?.(state);
    }
    isOver = true;
    await Promise.all(writing);
    const wrong = writers.flatMap((writer) => writer.wrong);
    const journals = writers.map(({ journal }) => journal);
    const found = await withDatabase((client) => findLosses(client, journals), databaseUrl);
    return {
      ...state,
      acknowledged: acknowledged(),
      revisions: journals.reduce((sum, { revisions }) => sum + revisions, 0),
      lost: found.lost.length,
      doubled: found.doubled.length,
      wrong: [...wrong, ...found.lost.slice(0, 5), ...found.doubled.slice(0, 5)],
    };
  } finally {
    await app?.stop();
    await database.stop();
  }
}

function victimOf(drawn: number): Victim {
  if (drawn < 0.8) return "server";
  return drawn < 0.9 ? "database" : "both";
}

function journalFile({ folder }: CrashPlan, at: number): string {
  return path.join(folder, `writer-${at}.json`);
}

async function beginJournals(client: pg.Client, plan: CrashPlan): Promise<void> {
  const { rows } = await client.query<{ slug: string }>(
    "SELECT slug FROM questions WHERE retired_at IS NULL AND owner_id IS NULL ORDER BY slug LIMIT $1",
    [plan.writers],
  );
  for (const [at, { slug }] of rows.entries()) {
    const { accountId, cookie } = await makePerson(client);
    await client.query(
      "UPDATE sessions SET expires_at = now() + interval '30 days' WHERE account_id = $1",
      [accountId],
    );
    const journal: Journal = {
      accountId,
      cookie,
      question: slug,
      answerId: null,
      version: 0,
      take: 1,
      changes: 0,
      words: 0,
      parts: NOTHING,
      pending: null,
      isHandingIn: false,
      acknowledged: 0,
      revisions: 0,
    };
    writeFileSync(journalFile(plan, at), JSON.stringify(journal));
  }
}

function startServer(port: number, databaseUrl: string): Promise<AppServer> {
  return startApp({
    port,
    mode: "production",
    output: new PassThrough().resume(),
    env: {
      DATABASE_URL: databaseUrl,
      AUTH_SECRET: TEST_SECRET,
      PUBLIC_URL: "",
      SMTP_URL: "",
      DRAIN_MS: "0",
      LOG_LEVEL: "silent",
    },
  });
}

/** The server's own main process at once; the others end when they find it gone. */
export function killDatabase({ folder }: RunningPostgres): void {
  const [pid] = readFileSync(path.join(folder, "data/postmaster.pid"), "utf8").split("\n");
  process.kill(Number(pid), "SIGKILL");
}

/** While a process of the old server is still ending, a new one refuses to begin over its memory. */
export async function restartDatabase(folder: string, port: string): Promise<RunningPostgres> {
  for (let tries = 0; ; tries += 1) {
    try {
      return await startPostgres(folder, { port });
    } catch (error) {
      if (tries > 100) throw error;
      await sleep(100);
    }
  }
}
