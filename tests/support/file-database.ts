/** Before each integration test file: a fresh clone of the template, and the environment that points at it. */
import { afterAll, inject } from "vitest";
import { cloneDatabase, dropDatabase, TEST_SECRET } from "./database.ts";

const cluster = inject("testCluster");
const url = await cloneDatabase(cluster, `worker${process.env.VITEST_POOL_ID ?? "0"}`);

process.env.DATABASE_URL = url;
process.env.AUTH_SECRET = TEST_SECRET;
process.env.LOG_LEVEL = "silent";
// On a machine however busy, a test waits for its connection rather than failing.
process.env.DATABASE_WAIT_MS = "60000";

afterAll(async () => {
  await globalThis.starboardPrisma?.$disconnect();
  const pools = [globalThis.starboardPool, globalThis.starboardSearchPool];
  await Promise.all(pools.map((pool) => (pool && !pool.ended ? pool.end() : undefined)));
  await dropDatabase(cluster, url);
});
