import "server-only";
import type { Person } from "@/lib/auth/actor";
import { db, type Tx, transaction } from "@/lib/db/client";
import { readRoleFacts } from "@/lib/features/imports/queries/role-facts";
import { decodeFile } from "@/lib/features/imports/rules/decode-file";
import { keptFrom, MOST_KEPT } from "@/lib/features/imports/rules/limits";
import { shorten, tidyLine } from "@/lib/features/imports/rules/tidy-text";
import { notFound } from "@/lib/shared/app-error";
import { ok, type Result } from "@/lib/shared/result";
import { readTwins } from "../queries/known-texts";
import { kindOf, readStoryFile } from "../rules/read-story-file";
import {
  fileRefused,
  noRoom,
  noText,
  nothingNew,
  nothingTicked,
  nothingToRead,
  type StoryImportReason,
} from "../rules/story-import-refusals";
import type { NewStoryImport } from "../schema/new-story-import";
import { type StoredStory, storedLeftOut, storedStories } from "../schema/stored-import";
import { insertStories, roomForStories } from "../writes/stories";

/**
 * Reads a file and keeps what was understood for the person to look through. Adds no story. Clears what is left of old
 * imports.
 */
export async function startStoryImport(
  actor: Person,
  input: NewStoryImport,
): Promise<Result<{ id: string; understood: number; leftOut: number }, StoryImportReason>> {
  const given = textOf(input);
  if (!given.ok) return given;
  const { text, fileName, remarks } = given.value;
  const kind = kindOf(fileName, text);
  const read = readStoryFile(kind, text, await readRoleFacts());
  if (read.kind === "refused") return fileRefused(read.refusal, fileName === "" ? "text" : "file");
  const { rows, leftOut } = read.reading;
  const started = await db().storyImport.create({
    data: {
      accountId: actor.accountId,
      kind,
      fileName: shorten(tidyLine(fileName), 100),
      rows: storedStories.parse(rows.map((row) => ({ ...row, outcome: null }))),
      leftOut: storedLeftOut.parse(leftOut),
      remarks: [...remarks, ...read.reading.remarks],
    },
    select: { id: true },
  });
  await clearOld(actor, new Date());
  return ok({ id: started.id, understood: rows.length, leftOut: leftOut.length });
}

function textOf({
  text,
  file,
}: NewStoryImport): Result<
  { text: string; fileName: string; remarks: string[] },
  StoryImportReason
> {
  if (!file || file.bytes.length === 0) {
    return text.trim() === "" ? nothingToRead() : ok({ text, fileName: "", remarks: [] });
  }
  const decoded = decodeFile(file.bytes);
  if (decoded.kind === "not-text") return noText(decoded.what);
  return ok({ text: decoded.text, fileName: file.name, remarks: decoded.remarks });
}

async function clearOld(actor: Person, now: Date): Promise<void> {
  const own = { accountId: actor.accountId };
  const kept = await db().storyImport.findMany({
    where: { ...own, createdAt: { gte: keptFrom(now) } },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    take: MOST_KEPT,
    select: { id: true },
  });
  await db().storyImport.deleteMany({
    where: { ...own, id: { notIn: kept.map(({ id }) => id) } },
  });
}

/**
 * Adds every ticked story, all of them or none. Of stories that are there already, here or by another import meanwhile,
 * none is added twice; a second press finds the first one's work done.
 */
export function confirmStoryImport(
  actor: Person,
  id: string,
  { add }: { add: readonly number[] },
): Promise<Result<{ id: string; added: number; thereAlready: number }>> {
  return transaction(async (tx) => {
    const now = new Date();
    const room = await roomForStories(tx, actor.accountId, now);
    const held = await holdImport(tx, actor, id);
    if (held.isImported) return ok({ id, ...outcomes(held.rows) });
    const ticked = held.rows.filter((_, at) => add.includes(at));
    if (ticked.length === 0) return nothingTicked();
    const twins = await readTwins(tx, actor.accountId, ticked, now);
    const toAdd = ticked.filter((_, at) => twins[at] === null);
    if (toAdd.length === 0) return nothingNew();
    if (toAdd.length > room) return noRoom(room, toAdd.length);
    await insertStories(tx, actor.accountId, toAdd);
    const rows = held.rows.map((row): StoredStory => {
      if (!ticked.includes(row)) return row;
      return { ...row, outcome: toAdd.includes(row) ? "added" : "there-already" };
    });
    await tx.storyImport.update({
      where: { id },
      data: { rows, importedAt: now },
      select: { id: true },
    });
    return ok({ id, ...outcomes(rows) });
  });
}

/** Removes a preview, or what is left of an import; stories that it added stay. */
export async function cancelStoryImport(
  actor: Person,
  id: string,
): Promise<Result<{ id: string }>> {
  const { count } = await db().storyImport.deleteMany({
    where: { id, accountId: actor.accountId },
  });
  if (count === 0) throw notFound("import");
  return ok({ id });
}

/** Held until the transaction ends: of two presses at once the second waits, and finds it imported. */
async function holdImport(
  tx: Tx,
  actor: Person,
  id: string,
): Promise<{ rows: StoredStory[]; isImported: boolean }> {
  const found = await tx.$queryRaw<{ rows: unknown; imported_at: Date | null }[]>`
    SELECT rows, imported_at FROM story_imports
    WHERE id = ${id}::uuid AND account_id = ${actor.accountId}::uuid
    FOR UPDATE`;
  const [row] = found;
  if (!row) throw notFound("import");
  return { rows: storedStories.parse(row.rows), isImported: row.imported_at !== null };
}

function outcomes(rows: readonly StoredStory[]): { added: number; thereAlready: number } {
  const count = (outcome: StoredStory["outcome"]) =>
    rows.filter((row) => row.outcome === outcome).length;
  return { added: count("added"), thereAlready: count("there-already") };
}
