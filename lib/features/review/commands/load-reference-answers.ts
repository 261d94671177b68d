import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import pg from "pg";
import { parse } from "yaml";
import { roleSlug } from "@/lib/features/catalog/schema/catalog-files";
import { referenceAnswersFile } from "../schema/reference-answers";

const UPSERT = `
  INSERT INTO reference_answers (role_slug, question_slug, position, parts, marks, disagreement)
  SELECT role_slug, question_slug, position, parts, marks, disagreement
  FROM jsonb_to_recordset($1::jsonb) AS given (
    role_slug text, question_slug text, position int, parts jsonb, marks jsonb, disagreement jsonb)
  ON CONFLICT (role_slug, question_slug) DO UPDATE
    SET position = excluded.position, parts = excluded.parts, marks = excluded.marks, disagreement = excluded.disagreement`;

/**
 * Makes the database hold the reference answers of the files. One that left the files goes with what was tried on it. Runs
 * before there is a server, as the catalog's loading does.
 * @returns how many there are
 */
export async function loadReferenceAnswers(
  folder: string,
  connectionString: string,
): Promise<number> {
  const rows = readdirSync(folder)
    .filter((file) => file.endsWith(".yaml"))
    .sort()
    .flatMap((file) => {
      const role = roleSlug.parse(path.basename(file, ".yaml"));
      const answers = referenceAnswersFile.parse(
        parse(readFileSync(path.join(folder, file), "utf8")),
      );
      return answers.map(({ question, parts, marks, disagreement = {} }, position) => ({
        role_slug: role,
        question_slug: question,
        ...{ position, parts, marks, disagreement },
      }));
    });
  const client = new pg.Client({ connectionString, connectionTimeoutMillis: 5000 });
  await client.connect();
  try {
    await client.query("BEGIN");
    await client.query(UPSERT, [JSON.stringify(rows)]);
    await client.query(
      `DELETE FROM reference_answers WHERE role_slug || '/' || question_slug <> ALL ($1)`,
      [rows.map((row) => `${row.role_slug}/${row.question_slug}`)],
    );
    await client.query("COMMIT");
  } finally {
    await client.end();
  }
  return rows.length;
}
