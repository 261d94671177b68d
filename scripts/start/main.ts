/**
 * `npm start`: sets up whatever is not set up yet, serves Starboard, and takes everything down again in order: first the
 * app, then the database. `npm run dev` is the same with Next's development server in place of a build.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { AppServer } from "../support/app-server.ts";
import { portTaken, startApp } from "../support/app-server.ts";
import { explainFailure } from "../support/explain-failure.ts";
import { isPortFree } from "../support/free-port.ts";
import { generateClient } from "../support/generate-client.ts";
import { authSecret, dataFolder, readDotEnv, wantedPort } from "../support/settings.ts";
import { StartFailure } from "../support/start-failure.ts";
import { step } from "../support/steps.ts";
import { type Database, openDatabase } from "./database.ts";

const mode = process.argv.includes("--dev") ? "dev" : "production";
const stopping = new AbortController();
let database: Database | undefined;
let app: AppServer | undefined;
/** What is being set up when the order to stop comes in. */
let starting: Promise<unknown> = Promise.resolve();

async function start(): Promise<void> {
  readDotEnv();
  const port = wantedPort();
  if (!(await isPortFree(port))) throw new StartFailure(portTaken(port));
  mkdirSync(dataFolder(), { recursive: true });
  process.env.AUTH_SECRET = authSecret();

  await step("Prisma client", generateClient, (written) => (written ? "generated" : "up to date"));
  database = await step("Database", openDatabase, ({ place }) => place);
  goOn();
  const { url } = database;
  process.env.DATABASE_URL = url;
  writeFileSync(path.join(dataFolder(), "dev-url"), url, { mode: 0o600 });

  // Loaded only now: they read the environment, and the generated client.
  const { applyCatalog, applyMigrations } = await import("../prepare/prepare-database.ts");
  await step(
    "Migrations",
    () => applyMigrations(),
    (applied) => {
      return applied.length === 0 ? "none to apply" : `${applied.length} applied`;
    },
  );
  goOn();
  await step(
    "Catalog",
    () => applyCatalog(),
    (told) => told,
  );
  goOn();
  if (mode === "production") {
    const { buildIfStale } = await import("../build/build-app.ts");
    await step(
      "Build",
      () => buildIfStale({ databaseUrl: url, signal: stopping.signal }),
      (built) => (built ? "made" : "up to date"),
    );
    goOn();
  }
  app = await step("Server", () =>
    startApp({
      port,
      mode,
      env: { DATABASE_URL: url, PORT: String(port) },
      signal: stopping.signal,
    }),
  );
  app.ended.then(() => {
    if (!stopping.signal.aborted)
      stop(1, "The server ended by itself: see its words above, and start again.");
  });
  const origin = process.env.PUBLIC_URL ?? app.origin;
  const { makeAdministratorLink } = await import("../prepare/administrator-link.ts");
  const link = await makeAdministratorLink(origin);
  if (link) console.log(`\nTo become the administrator, open this link once:\n${link}`);
  console.log(`\nStarboard is at\n${app.origin}`);
}

/** Leaves the set-up where an order to stop came in. */
function goOn(): void {
  stopping.signal.throwIfAborted();
}

/** Once: the app first, so that nothing it was doing is cut off, and the database last. */
async function stop(code: number, sentence?: string): Promise<void> {
  if (stopping.signal.aborted) return;
  stopping.abort();
  if (sentence) console.error(`\n${sentence}`);
  await starting.catch(() => undefined);
  try {
    const running = app;
    if (running) await step("Server stopped", () => running.stop());
    const open = database;
    if (open) await step("Database stopped", () => open.stop());
  } catch (error) {
    console.error(explainFailure(error));
    process.exit(1);
  }
  process.exit(code);
}

for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => stop(0));
// Whoever started us is gone without a word: nobody is left to stop us later.
process.on("disconnect", () => stop(1));

starting = start();
starting.catch((error) => {
  if (!stopping.signal.aborted) stop(1, explainFailure(error));
});
