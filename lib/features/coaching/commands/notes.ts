import "server-only";
import type { Person } from "@/lib/auth/actor";
import { db } from "@/lib/db/client";
import { notFound } from "@/lib/shared/app-error";
import { ok, type Result } from "@/lib/shared/result";

export interface NoteChanged {
  id: string;
  relationshipId: string;
}

/** Keeps a private note on a candidate. After an end too: what a coach remembers is theirs. */
export async function addNote(
  actor: Person,
  relationshipId: string,
  text: string,
): Promise<Result<NoteChanged>> {
  const own = await db().coachingRelationship.findUnique({
    where: { id: relationshipId, coachId: actor.accountId },
    select: { id: true },
  });
  if (!own) throw notFound("candidate");
  const { id } = await db().coachingNote.create({
    data: { relationshipId, authorId: actor.accountId, text },
    select: { id: true },
  });
  return ok({ id, relationshipId });
}

export async function changeNote(
  actor: Person,
  id: string,
  text: string,
): Promise<Result<NoteChanged>> {
  const note = await ownNote(actor, id);
  await db().coachingNote.updateMany({
    where: { id, authorId: actor.accountId },
    data: { text, updatedAt: new Date() },
  });
  return ok(note);
}

/** Deletes a note for good. */
export async function deleteNote(actor: Person, id: string): Promise<Result<NoteChanged>> {
  const note = await ownNote(actor, id);
  await db().coachingNote.deleteMany({ where: { id, authorId: actor.accountId } });
  return ok(note);
}

async function ownNote(actor: Person, id: string): Promise<NoteChanged> {
  const note = await db().coachingNote.findUnique({
    where: { id, authorId: actor.accountId },
    select: { id: true, relationshipId: true },
  });
  if (!note) throw notFound("note");
  return note;
}
