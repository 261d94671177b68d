/**
 * `npm run db:migration -- NAME` writes prisma/migrations/<time>_NAME/migration.sql: the difference between the
 * schema at HEAD and the schema in the work tree. Uses Prisma's schema engine as WebAssembly, which needs no download.
 */
import { execFileSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { diffSchemas, type SchemaFile } from "../lib/db/schema-diff.ts";
import { startPostgres } from "./support/postgres.ts";

const name = process.argv[2];
if (!name || !/^[a-z0-9_]+$/.test(name)) {
  console.error("Name the migration in lower_case_words: npm run db:migration -- add_answers");
  process.exit(2);
}

const folder = "prisma/schema";
const now: SchemaFile[] = readdirSync(folder).map((file) => [
  file,
  readFileSync(`${folder}/${file}`, "utf8"),
]);
const git = (...args: string[]) => execFileSync("git", args, { encoding: "utf8" });
const hasHistory = readdirSync("prisma/migrations").length > 0;
const before: SchemaFile[] = hasHistory
  ? git("ls-tree", "--name-only", "HEAD", `${folder}/`)
      .trim()
      .split("\n")
      .map((path) => [path.slice(folder.length + 1), git("show", `HEAD:${path}`)])
  : [];

const server = await startPostgres(".data/postgres");
const sql = await diffSchemas(before, now, server.url("postgres")).finally(() => server.stop());
if (sql.trim() === "" || sql.includes("This is an empty migration")) {
  console.log("The schema has not changed.");
} else {
  const time = new Date().toISOString().replace(/\D/g, "").slice(0, 14);
  const target = `prisma/migrations/${time}_${name}`;
  mkdirSync(target, { recursive: true });
  writeFileSync(`${target}/migration.sql`, sql);
  console.log(`Wrote ${target}/migration.sql: read it before you commit it.`);
}
