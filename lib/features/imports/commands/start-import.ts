import "server-only";
import type { Person } from "@/lib/auth/actor";
import { db } from "@/lib/db/client";
import { notFound } from "@/lib/shared/app-error";
import { ok, type Result } from "@/lib/shared/result";
import { readBank } from "../queries/known-prompts";
import { readRoleFacts } from "../queries/role-facts";
import { decodeFile } from "../rules/decode-file";
import { findAlike, indexBank } from "../rules/find-alike";
import { empty, type ImportReason, listRefused, notText, tooLong } from "../rules/import-refusals";
import { keptFrom, MOST_ADVERT, MOST_KEPT } from "../rules/limits";
import { readAdvert } from "../rules/read-advert";
import { readCsv } from "../rules/read-csv";
import { readMarkdown } from "../rules/read-markdown";
import { shorten, tidyLine } from "../rules/tidy-text";
import type { NewImport } from "../schema/new-import";
import { storedLeftOut, storedRows } from "../schema/stored-preview";
import type { Reading, RoleFacts } from "../types";

interface Started {
  id: string;
  understood: number;
  leftOut: number;
}

/**
 * Reads a list or an advert and keeps what was understood for the person to look through. Adds no question. Clears what
 * is left of old imports.
 */
export async function startImport(
  actor: Person,
  input: NewImport,
): Promise<Result<Started, ImportReason>> {
  const roles = await readRoleFacts();
  const role = roles.find(({ slug }) => slug === input.role);
  if (!role) throw notFound("role");
  const text = textOf(input);
  if (!text.ok) return text;
  const read = await readText(input.kind, text.value.text, roles, role);
  if (!read.ok) return read;
  const { rows, leftOut, remarks } = read.value;
  const started = await db().questionImport.create({
    data: {
      accountId: actor.accountId,
      roleSlug: role.slug,
      kind: input.kind,
      fileName: shorten(tidyLine(input.file?.name ?? ""), 100),
      rows: storedRows.parse(rows.map((row) => ({ ...row, choice: null, outcome: null }))),
      leftOut: storedLeftOut.parse(leftOut),
      remarks: [...text.value.remarks, ...remarks],
    },
    select: { id: true },
  });
  await clearOld(actor, new Date());
  return ok({ id: started.id, understood: rows.length, leftOut: leftOut.length });
}

function textOf({
  kind,
  text,
  file,
}: NewImport): Result<{ text: string; remarks: string[] }, ImportReason> {
  const hasFile = file !== undefined && file.bytes.length > 0;
  if (kind === "advert" || !hasFile) {
    if (text.trim() === "") return empty();
    return kind === "advert" && text.length > MOST_ADVERT ? tooLong() : ok({ text, remarks: [] });
  }
  const decoded = decodeFile(file.bytes);
  return decoded.kind === "not-text" ? notText(decoded.what) : ok(decoded);
}

async function readText(
  kind: NewImport["kind"],
  text: string,
  roles: RoleFacts[],
  role: RoleFacts,
): Promise<Result<Reading, ImportReason>> {
  if (kind !== "advert") {
    const read = (kind === "csv" ? readCsv : readMarkdown)(text, roles, { role });
    return read.kind === "read" ? ok(read.reading) : listRefused(read.refusal);
  }
  const reading = readAdvert(text, role);
  const bank = indexBank(await readBank(db(), role.slug));
  const rows = reading.rows.map((row) => ({ ...row, alike: findAlike(row.source, bank) }));
  return ok({ ...reading, rows });
}

async function clearOld(actor: Person, now: Date): Promise<void> {
  const own = { accountId: actor.accountId };
  const kept = await db().questionImport.findMany({
    where: { ...own, createdAt: { gte: keptFrom(now) } },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    take: MOST_KEPT,
    select: { id: true },
  });
  await db().questionImport.deleteMany({
    where: { ...own, id: { notIn: kept.map(({ id }) => id) } },
  });
}
