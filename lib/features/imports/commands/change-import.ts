import "server-only";
import type { Person } from "@/lib/auth/actor";
import { db, type Tx, transaction } from "@/lib/db/client";
import type { RoleSlug } from "@/lib/features/catalog/types/basics";
import { addOwnQuestions, roomForOwnQuestions } from "@/lib/features/catalog/writes/own-questions";
import { notFound } from "@/lib/shared/app-error";
import { ok, type Result } from "@/lib/shared/result";
import { readBankByRole, readOwnByRole } from "../queries/known-prompts";
import { readRoleFacts } from "../queries/role-facts";
import { correctRows } from "../rules/correct-rows";
import { full, nothingNew, nothingTicked, notReady } from "../rules/import-refusals";
import { rowField } from "../rules/row-fields";
import { faultOf, findTwins, isTicked, toInput } from "../rules/row-state";
import { rowWord } from "../rules/row-word";
import type { Corrections } from "../schema/corrections";
import { type StoredRow, storedRows } from "../schema/stored-preview";
import type { ImportKind, RoleFacts } from "../types";

interface Held {
  id: string;
  kind: ImportKind;
  rows: StoredRow[];
  isImported: boolean;
}

/** Keeps what was ticked and corrected. After the import nothing can be: there it changes nothing. */
export async function saveCorrections(
  actor: Person,
  id: string,
  corrections: Corrections,
): Promise<Result<{ id: string }>> {
  const roles = await readRoleFacts();
  return transaction(async (tx) => {
    const held = await holdImport(tx, actor, id);
    if (!held.isImported) await storeRows(tx, id, correctRows(held.rows, corrections, roles));
    return ok({ id });
  });
}

/**
 * Adds every ticked question, all of them or none. Of questions that are there already, here or by another import
 * meanwhile, none is added twice; a second press finds the first one's work done.
 * @returns how many were added by this import
 */
export async function confirmImport(
  actor: Person,
  id: string,
  corrections: Corrections,
): Promise<Result<{ id: string; added: number; thereAlready: number }>> {
  const roles = await readRoleFacts();
  return transaction(async (tx) => {
    const room = await roomForOwnQuestions(tx, actor.accountId);
    const held = await holdImport(tx, actor, id);
    if (held.isImported) return ok({ id, ...outcomes(held.rows) });
    const rows = correctRows(held.rows, corrections, roles);
    // Whatever comes now, what was typed is kept.
    await storeRows(tx, id, rows);
    const chosen = await chooseRows(tx, actor, { ...held, rows }, roles);
    if (!chosen.ok) return chosen;
    const { toAdd, toSkip } = chosen.value;
    if (toAdd.length > room) return full(room, toAdd.length);
    await addOwnQuestions(
      tx,
      actor.accountId,
      toAdd.map((at) => toInput(rowAt(rows, at).question)),
    );
    const done = withOutcomes(rows, toAdd, toSkip);
    await storeRows(tx, id, done, new Date());
    return ok({ id, ...outcomes(done) });
  });
}

/**
 * Removes a preview, or what is left of an import; questions that it added stay.
 * @returns what it was, so that another can be begun like it
 */
export async function cancelImport(
  actor: Person,
  id: string,
): Promise<Result<{ kind: ImportKind; role: RoleSlug }>> {
  const [gone] = await db().$queryRaw<{ kind: ImportKind; role: RoleSlug }[]>`
    DELETE FROM question_imports
    WHERE id = ${id}::uuid AND account_id = ${actor.accountId}::uuid
    RETURNING kind::text AS kind, role_slug AS role`;
  if (!gone) throw notFound("import");
  return ok(gone);
}

/** Which rows are added, and which are ticked but there already, by their places. */
async function chooseRows(
  tx: Tx,
  actor: Person,
  { kind, rows }: Held,
  roles: RoleFacts[],
): Promise<Result<{ toAdd: number[]; toSkip: number[] }>> {
  const slugs = rows.map(({ question }) => question.role);
  const own = await readOwnByRole(tx, actor.accountId, slugs);
  const twins = findTwins(rows, own, await readBankByRole(tx, slugs));
  const faults = rows.map(({ question }) =>
    faultOf(
      question,
      roles.find(({ slug }) => slug === question.role),
    ),
  );
  // Ticked by hand, and cannot be added: said, rather than left out without a word.
  const broken = rows.flatMap(({ choice }, at) => (choice === true && faults[at] ? [at] : []));
  const [first] = broken;
  if (first !== undefined) {
    const fault = faults[first];
    const field = fault?.column === "competency" ? rowField.competency : rowField.prompt;
    const place = `${rowWord(kind)} ${rowAt(rows, first).row}`;
    return notReady(place, fault?.message ?? "", broken.length - 1, field(first));
  }
  const ticked = rows.flatMap((row, at) =>
    isTicked(row, twins[at] ?? null, faults[at] === null) ? [at] : [],
  );
  if (ticked.length === 0) return nothingTicked();
  const isThere = (at: number) => ["own", "list"].includes(twins[at]?.kind ?? "");
  const toAdd = ticked.filter((at) => !isThere(at));
  if (toAdd.length === 0) return nothingNew();
  return ok({ toAdd, toSkip: ticked.filter(isThere) });
}

/** Held until the transaction ends: of two presses at once the second waits, and finds it imported. */
async function holdImport(tx: Tx, actor: Person, id: string): Promise<Held> {
  const rows = await tx.$queryRaw<{ kind: ImportKind; rows: unknown; imported_at: Date | null }[]>`
    SELECT kind::text AS kind, rows, imported_at FROM question_imports
    WHERE id = ${id}::uuid AND account_id = ${actor.accountId}::uuid
    FOR UPDATE`;
  const [row] = rows;
  if (!row) throw notFound("import");
  return {
    id,
    kind: row.kind,
    rows: storedRows.parse(row.rows),
    isImported: row.imported_at !== null,
  };
}

async function storeRows(tx: Tx, id: string, rows: StoredRow[], importedAt?: Date): Promise<void> {
  await tx.questionImport.update({
    where: { id },
    data: { rows, ...(importedAt ? { importedAt } : {}) },
    select: { id: true },
  });
}

function withOutcomes(rows: StoredRow[], toAdd: number[], toSkip: number[]): StoredRow[] {
  const [added, skipped] = [new Set(toAdd), new Set(toSkip)];
  return rows.map((row, at) => ({
    ...row,
    outcome: added.has(at) ? "added" : skipped.has(at) ? "there-already" : null,
  }));
}

function outcomes(rows: readonly StoredRow[]): { added: number; thereAlready: number } {
  const count = (outcome: StoredRow["outcome"]) =>
    rows.filter((row) => row.outcome === outcome).length;
  return { added: count("added"), thereAlready: count("there-already") };
}

function rowAt(rows: readonly StoredRow[], at: number): StoredRow {
  const row = rows[at];
  if (!row) throw new RangeError(`No row ${at}`);
  return row;
}
