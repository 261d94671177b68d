import "server-only";
import pg from "pg";
import { env } from "@/lib/env/env";

declare global {
  var starboardPool: pg.Pool | undefined;
}

/**
 * The instance's one pool; Prisma and plain SQL share it. Kept on globalThis because Next loads a module once for
 * pages and once for route handlers.
 */
export function pool(): pg.Pool {
  if (!globalThis.starboardPool) {
    globalThis.starboardPool = new pg.Pool({
      connectionString: env().DATABASE_URL,
      max: env().DATABASE_POOL,
      connectionTimeoutMillis: env().DATABASE_WAIT_MS,
      idleTimeoutMillis: 30_000,
      // Prisma's adapter writes and reads times without their offset, so a session in another zone would shift them.
      // Short slips share few trigrams ("bugdet" and "budget" 0.27): the search compares letters after that.
      options:
        "-c TimeZone=UTC -c pg_trgm.similarity_threshold=0.2 -c statement_timeout=5000 -c idle_in_transaction_session_timeout=10000",
    });
    // Without a listener, a connection that the database closes while idle ends the process.
    globalThis.starboardPool.on("error", () => undefined);
  }
  return globalThis.starboardPool;
}
