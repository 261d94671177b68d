/**
 * `npm run build`: the self-contained copy in .next/standalone that a container runs. The public pages are prerendered
 * from the catalog, so a throwaway database with the catalog in it runs meanwhile.
 */
import { rmSync } from "node:fs";
import { explainFailure } from "../support/explain-failure.ts";
import { generateClient } from "../support/generate-client.ts";
import { ensureDatabase, startPostgres } from "../support/postgres.ts";
import { step } from "../support/steps.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";
import { assembleStandalone } from "./assemble-standalone.ts";
import { buildIfStale } from "./build-app.ts";

const folder = temporaryFolder("build");
try {
  await step("Prisma client", generateClient, (written) => (written ? "generated" : "up to date"));
  const server = await step("Throwaway database", () => startPostgres(folder, { fsync: "off" }));
  try {
    await ensureDatabase(server, "build");
    const databaseUrl = server.url("build");
    process.env.DATABASE_URL = databaseUrl;
    process.env.AUTH_SECRET ||= "only-for-the-build-only-for-the-build";
    const { applyCatalog, applyMigrations } = await import("../prepare/prepare-database.ts");
    await step("Migrations and catalog", async () => {
      await applyMigrations();
      return applyCatalog();
    });
    await step(
      "Build",
      () => buildIfStale({ databaseUrl, standalone: true }),
      (built) => (built ? "made" : "up to date"),
    );
    await step("Standalone copy", assembleStandalone);
  } finally {
    await server.stop();
  }
} catch (error) {
  console.error(`\n${explainFailure(error)}`);
  process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
