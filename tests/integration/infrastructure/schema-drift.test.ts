/** The migrations make the database that prisma/schema describes: nobody forgot a migration, or wrote a different one. */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import pg from "pg";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { diffSchemas, type SchemaFile } from "@/lib/db/schema-diff";
import { env } from "@/lib/env/env";
import { dropDatabase, emptyDatabase } from "../../support/database";

const SCHEMA = "prisma/schema";

/**
 * Left out is what migrations say by hand because the schema has no words for it: checks, indexes over expressions or
 * over some rows only, and the migrator's own table.
 */
const CATALOG = `
  SELECT format('column %s.%s %s, default %s, null %s, length %s, precision %s', table_name, column_name, udt_name,
      column_default, is_nullable, character_maximum_length, datetime_precision) AS line
    FROM information_schema.columns WHERE table_schema = 'public' AND table_name <> '_prisma_migrations'
  UNION ALL
  SELECT 'index ' || pg_get_indexdef(indexrelid) FROM pg_index
    JOIN pg_class ON pg_class.oid = indexrelid
    WHERE relnamespace = 'public'::regnamespace AND indpred IS NULL AND indexprs IS NULL
      AND indrelid IS DISTINCT FROM to_regclass('_prisma_migrations')
  UNION ALL
  SELECT format('constraint %s on %s: %s', conname, conrelid::regclass, pg_get_constraintdef(oid)) FROM pg_constraint
    WHERE connamespace = 'public'::regnamespace AND contype IN ('p', 'f', 'u')
      AND conrelid IS DISTINCT FROM to_regclass('_prisma_migrations')
  UNION ALL
  SELECT format('enum %s: %s', typname, string_agg(enumlabel, ', ' ORDER BY enumsortorder)) FROM pg_enum
    JOIN pg_type ON pg_type.oid = enumtypid WHERE typnamespace = 'public'::regnamespace GROUP BY typname
  ORDER BY line`;

const cluster = inject("testCluster");
let described: string;

async function catalogAfter(url: string, sql = ""): Promise<string[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(sql);
    const { rows } = await client.query<{ line: string }>(CATALOG);
    return rows.map(({ line }) => line);
  } finally {
    await client.end();
  }
}

beforeAll(async () => {
  described = await emptyDatabase(cluster, "described");
});

afterAll(() => dropDatabase(cluster, described));

test("the migrations and the schema make the same database, and a difference would be seen", async () => {
  const migrated = env().DATABASE_URL;
  const files: SchemaFile[] = readdirSync(SCHEMA).map((name) => [
    name,
    readFileSync(path.join(SCHEMA, name), "utf8"),
  ]);
  const sql = await diffSchemas([], files, migrated);
  const byMigrations = await catalogAfter(migrated);
  expect(byMigrations.length).toBeGreaterThan(50);
  // The schema names an index of this extension, and has no words for the extension itself.
  const extended = `CREATE EXTENSION pg_trgm; ${sql}`;
  expect(await catalogAfter(described, extended)).toEqual(byMigrations);

  const drifts = [
    "ALTER TABLE accounts ALTER COLUMN name DROP NOT NULL",
    "CREATE INDEX forgotten ON accounts (name)",
    "ALTER TABLE sessions DROP CONSTRAINT sessions_account_id_fkey",
    "ALTER TYPE reset_issuer ADD VALUE 'nobody'",
  ];
  let before = byMigrations;
  for (const drift of drifts) {
    const after = await catalogAfter(described, drift);
    expect(after, drift).not.toEqual(before);
    before = after;
  }
});
