/**
 * Makes the database that DATABASE_URL names ready to be served. Idempotent; instances that start together take turns.
 * `root` is the folder that prisma/ lies in.
 */
import path from "node:path";
import { migrate } from "@/lib/db/migrate";
import { env } from "@/lib/env/env";
import { loadCatalog } from "@/lib/features/catalog/commands/load-catalog";
import { loadReferenceAnswers } from "@/lib/features/review/commands/load-reference-answers";

/** @returns the names of the migrations that were applied now */
export function applyMigrations(root = "."): Promise<string[]> {
  return migrate(env().DATABASE_URL, path.join(root, "prisma/migrations"));
}

/** @returns what came of it, in words */
export async function applyCatalog(root = "."): Promise<string> {
  const loaded = await loadCatalog(path.join(root, "prisma/seed/catalog"), env().DATABASE_URL);
  await loadReferenceAnswers(path.join(root, "prisma/seed/reference-answers"), env().DATABASE_URL);
  const content = `${loaded.questions} questions`;
  if (!loaded.changed) return `${content}, unchanged`;
  return `${content}; ${loaded.added} added, ${loaded.updated} updated, ${loaded.retired} retired`;
}
