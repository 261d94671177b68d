/** Imports for tests. */
import type { Person } from "@/lib/auth/actor";
import { db } from "@/lib/db/client";
import { startImport } from "@/lib/features/imports/commands/start-import";
import { getImport } from "@/lib/features/imports/queries/import";
import { type Corrections, correctionsInput } from "@/lib/features/imports/schema/corrections";
import { type NewImport, newImportInput } from "@/lib/features/imports/schema/new-import";
import type { ImportPreview } from "@/lib/features/imports/types";

/** Four rows that are understood, of which one repeats another and one needs a competency, and one without a question. */
export const LIST = [
  "question,role,category,competency,difficulty,note",
  "How do you keep to a budget?,IT Manager,situational,Financial Management,hard,Heard twice",
  "Where do we stand?,CTO,,strategic-visionary-thinking,,",
  "How do you keep to a  BUDGET?,,,,,",
  "Zzz qqq?,,,,,",
  ",,technical,,,",
].join("\n");

export const NOTHING: Corrections = { rows: [], fallback: {} };

export function input(text: string, more: Partial<NewImport> = {}): NewImport {
  return newImportInput.parse({ kind: "csv", role: "it-manager", text, ...more });
}

/** Reads a text, and expects it to work. */
export async function started(
  person: Person,
  text: string,
  more: Partial<NewImport> = {},
): Promise<string> {
  const outcome = await startImport(person, input(text, more));
  if (!outcome.ok) throw new Error(outcome.message);
  return outcome.value.id;
}

export async function preview(person: Person, id: string, page = 1): Promise<ImportPreview> {
  const found = await getImport(person, id, page);
  if (!found) throw new Error(`No import ${id}`);
  return found;
}

/** Corrections as the page's form posts them. */
export function fields(posted: Record<string, string>): Corrections {
  return correctionsInput.parse(posted);
}

export function ownPrompts(person: Person): Promise<string[]> {
  return db()
    .question.findMany({
      where: { ownerId: person.accountId },
      orderBy: [{ addedAt: "asc" }, { slug: "asc" }],
      select: { prompt: true },
    })
    .then((rows) => rows.map(({ prompt }) => prompt).sort());
}

/** A list with a question, a row that is none, and a remark, each with the canary in its text. */
export function startedWith(person: Person, canary: string): Promise<string> {
  const list = `question,note,${canary}\n${canary} imported?,${canary} note\n,${canary} alone\n`;
  const file = { name: `${canary}.csv`, bytes: new TextEncoder().encode(list) };
  return started(person, "", { file });
}
