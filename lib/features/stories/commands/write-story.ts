import "server-only";
import type { Person } from "@/lib/auth/actor";
import { type Tx, transaction } from "@/lib/db/client";
import { notFound } from "@/lib/shared/app-error";
import { ok, type Result } from "@/lib/shared/result";
import { TEXT_SELECT, textOf } from "../queries/stored-text";
import { readVersion } from "../queries/story";
import { binReaches } from "../rules/bin";
import { sameText } from "../rules/same-text";
import { noSuchCompetency, storiesFull, storyConflict } from "../rules/story-refusals";
import type { StoryChange } from "../schema/story";
import type { GivenStory, StoryText } from "../types";
import { insertStories, knownCompetencies, roomForStories, textColumns } from "../writes/stories";

/** Adds a story. */
export function addStory(
  actor: Person,
  story: GivenStory,
): Promise<Result<{ id: string }, "full" | "no_such_competency">> {
  return transaction(async (tx) => {
    if ((await roomForStories(tx, actor.accountId, new Date())) < 1) return storiesFull();
    if (!(await hasAll(tx, story.competencies))) return noSuchCompetency();
    const [id = ""] = await insertStories(tx, actor.accountId, [story]);
    return ok({ id });
  });
}

/**
 * Saves a story that is based on the version that it has. A text that is based on an older one is kept beside it, and
 * both are shown: neither takes the other's place unasked. The same text sent twice is saved once.
 */
export function changeStory(
  actor: Person,
  id: string,
  { version, story }: StoryChange,
): Promise<Result<{ id: string; version: number }, "conflict" | "no_such_competency">> {
  return transaction(async (tx) => {
    await bringBack(tx, actor, id);
    const held = await holdStory(tx, actor, id);
    const current = await readVersion(tx, id, held.version);
    const isSame = current !== null && sameText(current.text, story.text);
    if (held.version !== version && !isSame) {
      return storyConflict(id, await keepAside(tx, id, story.text));
    }
    if (!(await hasAll(tx, story.competencies))) return noSuchCompetency();
    const number = isSame ? held.version : await addVersion(tx, id, story.text, false);
    await saveFacts(tx, id, number, story);
    return ok({ id, version: number });
  });
}

/**
 * Decides between a story's text and another that it has or had: the other one becomes the story's, or stays where it
 * is. No text is thrown away by either.
 */
export function chooseVersion(
  actor: Person,
  id: string,
  { number, choice }: { number: number; choice: "use" | "leave" },
): Promise<Result<{ id: string }>> {
  return transaction(async (tx) => {
    await holdStory(tx, actor, id);
    const { count } = await tx.storyVersion.updateMany({
      where: { storyId: id, number },
      data: { isAside: false },
    });
    if (count === 0) throw notFound("version");
    if (choice === "use") {
      await tx.story.update({
        where: { id },
        data: { version: number, changedAt: new Date() },
        select: { id: true },
      });
    }
    return ok({ id });
  });
}

/** Deleted from another tab, but somebody is writing on it: what they typed must have a place. */
async function bringBack(tx: Tx, actor: Person, id: string): Promise<void> {
  await tx.story.updateMany({
    where: { id, accountId: actor.accountId, deletedAt: { gt: binReaches(new Date()) } },
    data: { deletedAt: null },
  });
}

/** Held until the transaction ends: of two saves at once the second finds the version of the first. */
async function holdStory(tx: Tx, actor: Person, id: string): Promise<{ version: number }> {
  const rows = await tx.$queryRaw<{ version: number }[]>`
    SELECT version FROM stories
    WHERE id = ${id}::uuid AND account_id = ${actor.accountId}::uuid AND deleted_at IS NULL
    FOR UPDATE`;
  const [row] = rows;
  if (!row) throw notFound("story");
  return row;
}

async function hasAll(tx: Tx, slugs: readonly string[]): Promise<boolean> {
  const known = await knownCompetencies(tx, slugs);
  return slugs.every((slug) => known.has(slug));
}

/** @returns its number; that of the same text where it is kept already, as when a form is sent twice */
async function keepAside(tx: Tx, id: string, text: StoryText): Promise<number> {
  const asides = await tx.storyVersion.findMany({
    where: { storyId: id, isAside: true },
    select: { number: true, ...TEXT_SELECT },
  });
  const same = asides.find((aside) => sameText(textOf(aside), text));
  return same?.number ?? addVersion(tx, id, text, true);
}

async function addVersion(
  tx: Tx,
  storyId: string,
  text: StoryText,
  isAside: boolean,
): Promise<number> {
  const last = await tx.storyVersion.aggregate({ where: { storyId }, _max: { number: true } });
  const number = (last._max.number ?? 0) + 1;
  await tx.storyVersion.create({
    data: { storyId, number, isAside, ...textColumns(text) },
    select: { number: true },
  });
  return number;
}

async function saveFacts(tx: Tx, id: string, version: number, story: GivenStory): Promise<void> {
  await tx.story.update({
    where: { id },
    data: {
      version,
      isFailure: story.isFailure,
      happenedFrom: story.from,
      happenedTo: story.to,
      changedAt: new Date(),
    },
    select: { id: true },
  });
  await tx.storyCompetency.deleteMany({ where: { storyId: id } });
  await tx.storyCompetency.createMany({
    data: story.competencies.map((competencySlug) => ({ storyId: id, competencySlug })),
  });
}
