import "server-only";
import type { Person } from "@/lib/auth/actor";
import { db, type Tx } from "@/lib/db/client";
import { isStoryId } from "../schema/addresses";
import type { StoryVersionView, StoryView } from "../types";
import { TEXT_SELECT, textOf } from "./stored-text";

/** A story of the person's; null where there is none, it is somebody else's, or it is in the bin. */
export async function getStory(actor: Person, id: string): Promise<StoryView | null> {
  if (!isStoryId(id)) return null;
  const row = await db().story.findUnique({
    where: { id, accountId: actor.accountId, deletedAt: null },
    select: {
      id: true,
      version: true,
      isFailure: true,
      happenedFrom: true,
      happenedTo: true,
      isSample: true,
      createdAt: true,
      competencies: {
        orderBy: { competency: { name: "asc" } },
        select: { competency: { select: { slug: true, name: true } } },
      },
      versions: {
        orderBy: { number: "desc" },
        select: { number: true, savedAt: true, isAside: true },
      },
    },
  });
  const current = row && (await readVersion(db(), id, row.version));
  if (!row || !current) return null;
  return {
    id,
    version: row.version,
    text: current.text,
    competencies: row.competencies.map(({ competency }) => competency),
    isFailure: row.isFailure,
    from: row.happenedFrom,
    to: row.happenedTo,
    isSample: row.isSample,
    createdAt: row.createdAt,
    savedAt: current.savedAt,
    versions: row.versions,
  };
}

/** Another text of a story that was found in the person's scope. */
export function getStoryVersion(
  story: StoryView,
  number: number,
): Promise<StoryVersionView | null> {
  return readVersion(db(), story.id, number);
}

/** Takes a story's id that was found in the person's scope. */
export async function readVersion(
  client: Tx,
  storyId: string,
  number: number,
): Promise<StoryVersionView | null> {
  const row = await client.storyVersion.findUnique({
    where: { storyId_number: { storyId, number } },
    select: { ...TEXT_SELECT, number: true, savedAt: true, isAside: true },
  });
  return (
    row && { number: row.number, savedAt: row.savedAt, isAside: row.isAside, text: textOf(row) }
  );
}
