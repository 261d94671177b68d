import "server-only";
import type { Person } from "@/lib/auth/actor";
import { db } from "@/lib/db/client";
import { roleSlug } from "@/lib/features/catalog/schema/catalog-files";
import { buildPreview } from "../rules/build-preview";
import { keptFrom } from "../rules/limits";
import { storedLeftOut, storedRows } from "../schema/stored-preview";
import type { ImportPreview, LeftOut, WaitingImport } from "../types";
import { readBankByRole, readOwnByRole } from "./known-prompts";
import { readRoleFacts } from "./role-facts";

const NAMED = { slug: true, name: true } as const;

/** One page of an import of the person's; null where there is none of that id. */
export async function getImport(
  actor: Person,
  id: string,
  page: number,
): Promise<ImportPreview | null> {
  const stored = await db().questionImport.findUnique({
    where: { id, accountId: actor.accountId },
    select: {
      id: true,
      kind: true,
      fileName: true,
      rows: true,
      leftOut: true,
      remarks: true,
      createdAt: true,
      importedAt: true,
      role: { select: NAMED },
    },
  });
  if (!stored) return null;
  const rows = storedRows.parse(stored.rows);
  const roles = rows.map(({ question }) => question.role);
  const [facts, own, bank] = await Promise.all([
    readRoleFacts(),
    readOwnByRole(db(), actor.accountId, roles),
    readBankByRole(db(), roles),
  ]);
  return buildPreview(
    {
      ...stored,
      role: { slug: roleSlug.parse(stored.role.slug), name: stored.role.name },
      rows,
      leftOut: storedLeftOut.parse(stored.leftOut),
    },
    { roles: facts, own, bank },
    page,
  );
}

/** What was left out of an import, in the order of its text; null where there is none of that id. */
export async function getLeftOut(
  actor: Person,
  id: string,
): Promise<{ fileName: string; leftOut: LeftOut[] } | null> {
  const stored = await db().questionImport.findUnique({
    where: { id, accountId: actor.accountId },
    select: { fileName: true, leftOut: true },
  });
  return stored && { fileName: stored.fileName, leftOut: storedLeftOut.parse(stored.leftOut) };
}

/** Previews with questions of which none was added yet, newest first. */
export async function listWaitingImports(actor: Person, now: Date): Promise<WaitingImport[]> {
  const rows = await db().$queryRaw<
    {
      id: string;
      kind: WaitingImport["kind"];
      file_name: string;
      role_name: string;
      created_at: Date;
      questions: number;
    }[]
  >`
    SELECT i.id, i.kind::text AS kind, i.file_name, r.name AS role_name, i.created_at,
      jsonb_array_length(i.rows) AS questions
    FROM question_imports i JOIN roles r ON r.slug = i.role_slug
    WHERE i.account_id = ${actor.accountId}::uuid AND i.imported_at IS NULL
      AND jsonb_array_length(i.rows) > 0
      AND i.created_at >= ${keptFrom(now)}
    ORDER BY i.created_at DESC, i.id DESC`;
  return rows.map((row) => ({
    id: row.id,
    kind: row.kind,
    fileName: row.file_name,
    roleName: row.role_name,
    createdAt: row.created_at,
    questions: row.questions,
  }));
}
