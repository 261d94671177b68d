import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { hashFiles } from "./hash-files.ts";
import { StartFailure } from "./start-failure.ts";

const STAMP = "lib/db/generated/.stamp";

/**
 * Writes lib/db/generated from the Prisma schema where the schema has changed since.
 * @returns whether anything was written
 */
export function generateClient(): boolean {
  const wanted = hashFiles([
    "prisma/schema",
    "prisma.config.ts",
    "node_modules/prisma/package.json",
  ]);
  if (existsSync(STAMP) && readFileSync(STAMP, "utf8") === wanted) return false;
  try {
    execFileSync(process.execPath, ["node_modules/prisma/build/index.js", "generate"], {
      stdio: "pipe",
      // Generating does not use the schema engine; naming one keeps Prisma from downloading it.
      env: { ...process.env, PRISMA_SCHEMA_ENGINE_BINARY: process.execPath },
    });
  } catch (error) {
    const said = String((error as { stderr?: Buffer }).stderr ?? error).trim();
    if (said.includes("ENOSPC")) throw error;
    throw new StartFailure(`The database client could not be made from prisma/schema: ${said}`);
  }
  writeFileSync(STAMP, wanted);
  return true;
}
