import "server-only";
import pg from "pg";
import { env } from "@/lib/env/env";

declare global {
  var starboardPool: pg.Pool | undefined;
  var starboardSearchPool: pg.Pool | undefined;
}

/** More searches at once than there are cores only make each other wait, the short ones for the long. */
const SEARCHES_AT_ONCE = 3;

/**
 * The instance's one pool; Prisma and plain SQL share it. Kept on globalThis because Next loads a module once for
 * pages and once for route handlers.
 */
export function pool(): pg.Pool {
  globalThis.starboardPool ??= makePool(env().DATABASE_POOL, {});
  return globalThis.starboardPool;
}

/**
 * Connections for the search, which is the same few statements again and again: named ones are planned once a
 * connection, whatever they are given, and never by reading every question (see `searchStatement`).
 */
export function searchPool(): pg.Pool {
  globalThis.starboardSearchPool ??= makePool(Math.min(env().DATABASE_POOL, SEARCHES_AT_ONCE), {
    enable_seqscan: "off",
    plan_cache_mode: "force_generic_plan",
  });
  return globalThis.starboardSearchPool;
}

/** Closes what was opened: a script ends only then. */
export async function closePools(): Promise<void> {
  const open = [globalThis.starboardPool, globalThis.starboardSearchPool];
  globalThis.starboardPool = undefined;
  globalThis.starboardSearchPool = undefined;
  await Promise.all(open.map((one) => one?.end()));
}

function makePool(max: number, settings: Record<string, string>): pg.Pool {
  const all = {
    // Prisma's adapter writes and reads times without their offset, so a session in another zone would shift them.
    TimeZone: "UTC",
    // Short slips share few trigrams ("bugdet" and "budget" 0.27): the search compares letters after that.
    "pg_trgm.similarity_threshold": "0.2",
    statement_timeout: "5000",
    idle_in_transaction_session_timeout: "10000",
    ...settings,
  };
  const made = new pg.Pool({
    connectionString: env().DATABASE_URL,
    max,
    connectionTimeoutMillis: env().DATABASE_WAIT_MS,
    idleTimeoutMillis: 30_000,
    options: Object.entries(all)
      .map(([name, value]) => `-c ${name}=${value}`)
      .join(" "),
  });
  // Without a listener, a connection that the database closes while idle ends the process.
  made.on("error", () => undefined);
  return made;
}
