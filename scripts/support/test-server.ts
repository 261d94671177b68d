/** A production server over a clone of the test template, on a free port: for the journeys and the benches. */
import {
  cloneDatabase,
  dropDatabase,
  startTestCluster,
  TEST_SECRET,
} from "../../tests/support/database.ts";
import { buildIfStale } from "../build/build-app.ts";
import { startApp } from "./app-server.ts";
import { freePort } from "./free-port.ts";

export interface TestServer {
  origin: string;
  databaseUrl: string;
  /** The server's process. */
  pid: number;
}

/**
 * A clone of the test template while `work` runs, gone afterwards.
 * @param label told in the database's name
 */
export async function withTestDatabase<T>(
  label: string,
  work: (databaseUrl: string) => Promise<T>,
): Promise<T> {
  const cluster = await startTestCluster();
  try {
    const databaseUrl = await cloneDatabase(cluster, label);
    try {
      return await work(databaseUrl);
    } finally {
      await dropDatabase(cluster, databaseUrl);
    }
  } finally {
    await cluster.server.stop();
  }
}

/**
 * Builds where the build is stale, serves while `work` runs, and takes everything down again.
 * @param label told in the database's name
 * @param env further environment of the server
 */
export function withTestServer<T>(
  label: string,
  work: (server: TestServer) => Promise<T>,
  env: Record<string, string> = {},
): Promise<T> {
  return withTestDatabase(label, async (databaseUrl) => {
    await buildIfStale({ databaseUrl });
    const port = await freePort();
    const app = await startApp({
      port,
      mode: "production",
      // The other stream is for results.
      output: process.stderr,
      env: {
        DATABASE_URL: databaseUrl,
        AUTH_SECRET: TEST_SECRET,
        // What a developer's own .env says is no part of a test.
        PUBLIC_URL: "",
        SMTP_URL: "",
        AI_BASE_URL: "",
        AI_MODEL: "",
        AI_API_KEY: "",
        DRAIN_MS: "0",
        LOG_LEVEL: "warn",
        ...env,
      },
    });
    try {
      return await work({ origin: app.origin, databaseUrl, pid: app.pid });
    } finally {
      await app.stop();
    }
  });
}
