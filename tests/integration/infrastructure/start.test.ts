/** `npm start` as a whole: what it sets up, how it stops, and what the next start finds. */
import { existsSync, readFileSync, rmSync, statSync } from "node:fs";
import path from "node:path";
import pg from "pg";
import { afterAll, expect, test, vi } from "vitest";
import { freePort } from "@/scripts/support/free-port";
import { ensureDatabase, startPostgres } from "@/scripts/support/postgres";
import { isAlive } from "@/scripts/support/processes";
import { temporaryFolder } from "@/scripts/support/temporary-folder";
import {
  runStart,
  type StarboardProcess,
  signalGroup,
  stopAll,
} from "../../support/starboard-process";

/** The first start of all may have to build. */
const WITH_BUILD_MS = 300_000;

const data = temporaryFolder("start");

afterAll(async () => {
  await stopAll();
  rmSync(data, { recursive: true, force: true });
});

async function start(env: Record<string, string> = {}): Promise<StarboardProcess> {
  return runStart({
    STARBOARD_DATA: data,
    PORT: String(await freePort()),
    DRAIN_MS: "1500",
    ...env,
  });
}

const ofDatabase = (file: string) => path.join(data, "postgres", file);
const databasePid = () =>
  Number(readFileSync(ofDatabase("data/postmaster.pid"), "utf8").split("\n")[0]);

function expectCleanStop(run: StarboardProcess): void {
  const said = run.said();
  expect(said).toMatch(/✓ Server stopped .*\n✓ Database stopped/);
  expect(existsSync(ofDatabase("data/postmaster.pid"))).toBe(false);
  expect(readFileSync(ofDatabase("log"), "utf8").trimEnd()).toMatch(
    /database system is shut down$/,
  );
}

test(
  "a first start sets everything up; SIGTERM lets the app finish before the database stops",
  async () => {
    const run = await start();
    const address = await run.address();
    const said = run.said();
    for (const name of ["Database", "Migrations", "Catalog", "Build", "Server"]) {
      expect(said).toMatch(new RegExp(`^✓ ${name}.* \\(\\d+\\.\\d s\\)$`, "m"));
    }
    expect(said).toMatch(/^http:\/\/localhost:\d+\/administrator\/\S+$/m);
    expect(said.trimEnd().split("\n").at(-1)).toBe(address);
    expect((await fetch(address)).status).toBe(200);
    expect((await fetch(`${address}/api/health`)).status).toBe(200);
    expect(statSync(path.join(data, "secret")).mode & 0o777).toBe(0o600);

    // A request that waits for a lock of ours is in flight while the order to stop comes in.
    const url = readFileSync(path.join(data, "dev-url"), "utf8");
    const holder = new pg.Client({ connectionString: url });
    await holder.connect();
    await holder.query("BEGIN; LOCK TABLE questions IN ACCESS EXCLUSIVE MODE");
    const inFlight = fetch(`${address}/roles/it-manager/questions?text=change`);
    await vi.waitFor(async () => {
      const { rows } = await holder.query("SELECT 1 FROM pg_locks WHERE NOT granted");
      expect(rows.length).toBeGreaterThan(0);
    }, 5000);
    run.child.kill("SIGTERM");
    await vi.waitFor(async () => {
      const health = await fetch(`${address}/api/health`);
      expect(health.status).toBe(503);
      expect(health.headers.get("retry-after")).toBe("3");
      expect(await health.json()).toEqual({ status: "stopping" });
    }, 5000);
    await holder.query("COMMIT");
    expect((await inFlight).status).toBe(200);
    // The database is still there for whoever is not done: it goes last.
    await holder.query("SELECT 1");
    await holder.end();
    expect(await run.ended).toBe(0);
    expectCleanStop(run);
    await expect(fetch(address)).rejects.toThrow();
  },
  WITH_BUILD_MS,
);

test("a killed start leaves its database, and the next one takes it over", async () => {
  const killed = await start();
  const address = await killed.address();
  const pid = databasePid();
  signalGroup(killed, "SIGKILL");
  await killed.ended;
  // Nobody told the server, which is no longer supervised: it ends by itself.
  await vi.waitFor(() => expect(fetch(address)).rejects.toThrow(), 20_000);
  expect(isAlive(pid)).toBe(true);

  const next = await start();
  await next.address();
  expect(next.said()).toMatch(/^✓ Migrations: none to apply/m);
  expect(next.said()).toMatch(/^✓ Catalog: .*unchanged/m);
  expect(next.said()).toMatch(/^✓ Build: up to date/m);
  expect(databasePid()).toBe(pid);

  // Ctrl-C at a terminal reaches the whole group at once.
  signalGroup(next, "SIGINT");
  expect(await next.ended).toBe(0);
  expectCleanStop(next);
  expect(isAlive(pid)).toBe(false);
}, 60_000);

test("of two starts over one folder, the last that stops stops the database", async () => {
  const first = await start();
  await first.address();
  const second = await start();
  const address = await second.address();
  first.child.kill("SIGTERM");
  expect(await first.ended).toBe(0);
  expect((await fetch(`${address}/api/health`)).status).toBe(200);
  second.child.kill("SIGTERM");
  await second.ended;
  expectCleanStop(second);
}, 60_000);

test("the database away while running: not ready but alive, and ready again without a restart", async () => {
  const folder = path.join(data, "given");
  const port = String(await freePort());
  let server = await startPostgres(folder, { port });
  await ensureDatabase(server, "starboard");
  const run = await start({ DATABASE_URL: server.url("starboard") });
  const address = await run.address();
  const health = () => fetch(`${address}/api/health`);
  expect((await health()).status).toBe(200);

  await server.stop();
  const away = await health();
  expect(away.status).toBe(503);
  expect(away.headers.get("retry-after")).toBe("3");
  expect(await away.json()).toEqual({ status: "database-away" });
  expect((await fetch(`${address}/api/health/live`)).status).toBe(200);

  server = await startPostgres(folder, { port });
  await vi.waitFor(async () => expect((await health()).status).toBe(200), 10_000);
  run.child.kill("SIGTERM");
  expect(await run.ended).toBe(0);
  // It was not started by us, so it is not stopped by us.
  await ensureDatabase(server, "starboard");
  await server.stop();
}, 60_000);
