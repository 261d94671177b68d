/**
 * Makes the database that DATABASE_URL names ready to be served. Idempotent; two instances that start together take
 * turns.
 */
import path from "node:path";
import { migrate } from "@/lib/db/migrate";
import { env } from "@/lib/env/env";

/**
 * @param root the folder that prisma/migrations lies in
 * @returns the names of the migrations that were applied now
 */
export function applyMigrations(root = "."): Promise<string[]> {
  return migrate(env().DATABASE_URL, path.join(root, "prisma/migrations"));
}
