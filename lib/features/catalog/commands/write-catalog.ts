import { randomUUID } from "node:crypto";
import type pg from "pg";
import {
  type CatalogRows,
  canonical,
  type Row,
  type TableName,
  versionContent,
} from "../rules/catalog-rows";
import { TABLES } from "../rules/catalog-tables";
import { diffRows, type RowChanges } from "../rules/diff-rows";
import type { Catalog } from "../rules/parse-catalog";
import { REBUILD_SEARCH } from "../writes/search-entries";

/** Counts of questions. A question whose place in its bank moved, and nothing else, is not an updated one. */
export interface WrittenQuestions {
  added: number;
  updated: number;
  retired: number;
}

/**
 * Makes the tables say what the files say, writing only rows that differ. Plain SQL in bulk: a row at a time, a first
 * load would take as many round trips as there are rows.
 * @param client inside a transaction that holds the catalog's lock
 */
export async function writeCatalog(
  client: pg.ClientBase,
  catalog: Catalog,
  rows: CatalogRows,
): Promise<WrittenQuestions> {
  const now = new Date().toISOString();
  const changes = {} as Record<TableName, RowChanges>;
  for (const name of Object.keys(TABLES) as TableName[]) {
    changes[name] = await changesOf(client, name, rows[name]);
  }
  for (const name of Object.keys(TABLES) as TableName[]) {
    const { added, changed } = changes[name];
    const due = [
      ...added.map((row) => dated(row, null, now)),
      ...changed.map(({ before, after }) => dated(after, before, now)),
    ];
    await upsert(client, name, due);
    if (name === "questions") await addVersions(client, catalog, due);
  }
  await removeMissing(client, changes, rows);
  const left = changes.questions.missing.filter((row) => row.retired_at === null);
  await client.query(
    "UPDATE questions SET retired_at = $1 WHERE slug = ANY($2) AND retired_at IS NULL",
    [now, left.map((row) => row.slug)],
  );
  for (const statement of REBUILD_SEARCH) await client.query(statement);
  return countQuestions(changes, left.length);
}

/** A row keeps the moment at which it was retired first. */
function dated(row: Row, before: Row | null, now: string): Row {
  return row.retired_at === true ? { ...row, retired_at: before?.retired_at ?? now } : row;
}

async function removeMissing(
  client: pg.ClientBase,
  changes: Record<TableName, RowChanges>,
  rows: CatalogRows,
): Promise<void> {
  const questions = new Set(rows.questions.map((row) => row.slug));
  for (const name of ["question_rounds", "question_competencies", "question_roles"] as const) {
    // What a question that left the files was about stays with it: it is retired, and still readable.
    const gone = changes[name].missing.filter((row) => questions.has(row.question_slug));
    await remove(client, name, gone);
  }
  // A role is never removed: boards are chosen by it. One that left the files stays as it was.
  const roles = new Set(rows.roles.map((row) => row.slug));
  const ofRoles = (missing: Row[]) => missing.filter((row) => roles.has(row.role_slug));
  await remove(client, "rounds", ofRoles(changes.rounds.missing));
  await retireCompetencies(client, ofRoles(changes.role_competencies.missing));
}

/** People's own questions stand in the same tables. The files know nothing of them, and must not retire them. */
const OF_QUESTIONS = "WHERE question_slug IN (SELECT slug FROM questions WHERE owner_id IS NULL)";
const OF_CATALOG: Partial<Record<TableName, string>> = {
  questions: "WHERE owner_id IS NULL",
  question_roles: OF_QUESTIONS,
  question_competencies: OF_QUESTIONS,
  question_rounds: OF_QUESTIONS,
};

async function changesOf(
  client: pg.ClientBase,
  name: TableName,
  after: Row[],
): Promise<RowChanges> {
  const { key, columns } = TABLES[name];
  const { rows } = await client.query<{ row: Row }>(
    `SELECT to_jsonb(found) AS row FROM (SELECT ${Object.keys(columns).join(", ")} FROM ${name} ${OF_CATALOG[name] ?? ""}) found`,
  );
  // Through JSON once, so that what is left out in the files compares equal to what is left out in jsonb.
  return diffRows(
    key,
    rows.map(({ row }) => row),
    JSON.parse(JSON.stringify(after)) as Row[],
  );
}

async function upsert(client: pg.ClientBase, name: TableName, rows: Row[]): Promise<void> {
  if (rows.length === 0) return;
  const { key, columns } = TABLES[name];
  const names = Object.keys(columns);
  const shape = Object.entries(columns).map(([column, type]) => `${column} ${type}`);
  const rest = names.filter((column) => !key.includes(column));
  const onConflict =
    rest.length === 0
      ? "DO NOTHING"
      : `DO UPDATE SET ${rest.map((column) => `${column} = EXCLUDED.${column}`).join(", ")}`;
  await client.query(
    `INSERT INTO ${name} (${names.join(", ")})
     SELECT ${names.join(", ")} FROM jsonb_to_recordset($1::jsonb) AS given(${shape.join(", ")})
     ON CONFLICT (${key.join(", ")}) ${onConflict}`,
    [JSON.stringify(rows)],
  );
}

/** Versions of the questions among `due`; the same words never make a second version. */
async function addVersions(client: pg.ClientBase, catalog: Catalog, due: Row[]): Promise<void> {
  const hashes = new Map(due.map((row) => [row.slug, row.content_hash]));
  const versions = catalog.questions
    .filter(({ value }) => hashes.has(value.slug))
    .map(({ value }) => ({
      id: randomUUID(),
      question_slug: value.slug,
      content_hash: hashes.get(value.slug),
      ...versionContent(value),
    }));
  if (versions.length === 0) return;
  await client.query(
    `INSERT INTO question_versions (id, question_slug, content_hash, prompt, anchors)
     SELECT id, question_slug, content_hash, prompt, anchors
     FROM jsonb_to_recordset($1::jsonb) AS given(id uuid, question_slug text, content_hash text, prompt text, anchors jsonb)
     ON CONFLICT (question_slug, content_hash) DO NOTHING`,
    [JSON.stringify(versions)],
  );
}

async function remove(client: pg.ClientBase, name: TableName, rows: Row[]): Promise<void> {
  if (rows.length === 0) return;
  const { key } = TABLES[name];
  const match = key.map((column) => `target.${column} = given.${column}`).join(" AND ");
  await client.query(
    `DELETE FROM ${name} target
     USING jsonb_to_recordset($1::jsonb) AS given(${key.map((column) => `${column} text`).join(", ")})
     WHERE ${match}`,
    [JSON.stringify(rows)],
  );
}

/** A competency that ratings, guesses, assignments or retired questions still name leaves the matrix and keeps its row; any other goes. */
async function retireCompetencies(client: pg.ClientBase, missing: Row[]): Promise<void> {
  if (missing.length === 0) return;
  const given =
    "jsonb_to_recordset($1::jsonb) AS given(role_slug text, slug text) WHERE c.role_slug = given.role_slug AND c.slug = given.slug";
  const named = (table: string, ...columns: string[]) =>
    `EXISTS (SELECT FROM ${table} t WHERE t.role_slug = c.role_slug AND c.slug IN (${columns.map((column) => `t.${column}`).join(", ")}))`;
  const list = [JSON.stringify(missing)];
  await client.query(
    `DELETE FROM role_competencies c USING ${given} AND NOT ${named("ratings", "competency_slug")}
       AND NOT ${named("question_competencies", "competency_slug")} AND NOT ${named("drill_guesses", "guessed_slug", "main_slug")}
       AND NOT ${named("assignments", "competency_slug")}`,
    list,
  );
  await client.query(
    `UPDATE role_competencies c SET retired_at = now() FROM ${given} AND c.retired_at IS NULL`,
    list,
  );
}

function countQuestions(changes: Record<TableName, RowChanges>, left: number): WrittenQuestions {
  const added = new Set(changes.questions.added.map((row) => row.slug));
  const { changed } = changes.questions;
  const retired = changed.filter(({ before, after }) => !before.retired_at && after.retired_at);
  const retiredNow = new Set(retired.map(({ after }) => after.slug));
  const touched = (["question_roles", "question_competencies", "question_rounds"] as const)
    .flatMap((name) => {
      const { added: more, changed: other, missing: fewer } = changes[name];
      const moved = other.filter(({ before, after }) => !onlyMoved(name, before, after));
      const kept = fewer.filter(
        (row) => !changes.questions.missing.some((q) => q.slug === row.question_slug),
      );
      return [...more, ...moved.map(({ after }) => after), ...kept];
    })
    .map((row) => row.question_slug);
  const updated = new Set([...changed.map(({ after }) => after.slug), ...touched]);
  return {
    added: added.size,
    updated: [...updated].filter((slug) => !added.has(slug) && !retiredNow.has(slug)).length,
    retired: left + retired.length,
  };
}

/** A question that another one pushed along its bank says nothing new. */
function onlyMoved(name: TableName, before: Row, after: Row): boolean {
  return (
    name === "question_roles" &&
    canonical({ ...before, position: 0 }) === canonical({ ...after, position: 0 })
  );
}
