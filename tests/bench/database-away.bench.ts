/**
 * The database stops under a running server and comes back: how long the API and a page take to say so, and from the
 * database's own readiness to the first page that works again. The cluster is this bench's own.
 */
import { rmSync } from "node:fs";
import { PassThrough } from "node:stream";
import { setTimeout as sleep } from "node:timers/promises";
import { type Bench, type BenchResult, percentile } from "@/scripts/bench/bench";
import { buildIfStale } from "@/scripts/build/build-app";
import { startApp } from "@/scripts/support/app-server";
import { freePort } from "@/scripts/support/free-port";
import { ensureDatabase, startPostgres } from "@/scripts/support/postgres";
import { runScript } from "@/scripts/support/run-script";
import { temporaryFolder } from "@/scripts/support/temporary-folder";
import { TEST_SECRET } from "../support/database";
import { makePerson, withDatabase } from "../support/people";

const ROUNDS = 5;
const MOST_S = { answer: 2.5, recovery: 3 };

const bench: Bench = { name: "database-away", run: measure };
export default bench;

async function measure(): Promise<BenchResult> {
  const folder = temporaryFolder("bench-away");
  const port = String(await freePort());
  let database = await startPostgres(folder, { port });
  try {
    await ensureDatabase(database, "away");
    const env = { DATABASE_URL: database.url("away"), AUTH_SECRET: TEST_SECRET };
    await runScript("scripts/prepare/main.ts", [], env);
    await buildIfStale({ databaseUrl: env.DATABASE_URL });
    const person = await withDatabase((client) => makePerson(client), env.DATABASE_URL);
    const app = await startApp({
      port: await freePort(),
      mode: "production",
      output: new PassThrough().resume(),
      env: { ...env, PUBLIC_URL: "", SMTP_URL: "", DRAIN_MS: "0", LOG_LEVEL: "silent" },
    });
    const ask = (path: string) => fetch(app.origin + path, { headers: { cookie: person.cookie } });
    const api: number[] = [];
    const page: number[] = [];
    const back: number[] = [];
    try {
      for (let round = 0; round < ROUNDS; round++) {
        await until(() => ask("/today"), 200);
        await database.stop();
        api.push(await until(() => ask("/api/v1/account"), 503));
        page.push(await until(() => ask("/today"), 503));
        database = await startPostgres(folder, { port });
        back.push(await until(() => ask("/today"), 200));
      }
    } finally {
      await app.stop();
    }
    const worst = (values: number[]) => percentile(values, 1);
    return {
      figures: {
        "API says 503, s (worst)": worst(api),
        "page says 503, s (worst)": worst(page),
        "limit, s": MOST_S.answer,
        "works again after the return, s (worst)": worst(back),
        "limit of the return, s": MOST_S.recovery,
      },
      ok: Math.max(worst(api), worst(page)) <= MOST_S.answer && worst(back) <= MOST_S.recovery,
    };
  } finally {
    await database.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Seconds until the answer has the status; asked again without a pause worth measuring. */
async function until(ask: () => Promise<Response>, status: number): Promise<number> {
  const began = performance.now();
  for (;;) {
    const response = await ask();
    await response.arrayBuffer();
    if (response.status === status) return (performance.now() - began) / 1000;
    await sleep(10);
  }
}
