import "server-only";
import type { Tx } from "@/lib/db/client";
import { notFound } from "@/lib/shared/app-error";
import { textHash } from "../queries/text-hash";
import { binReaches } from "../rules/bin";
import { MOST_STORIES } from "../rules/limits";
import type { GivenStory, StoryText } from "../types";

/**
 * Holds the account until the transaction ends, so that of two additions at once the second finds what the first added,
 * and clears the bin.
 * @returns how many more stories the account can hold
 */
export async function roomForStories(tx: Tx, accountId: string, now: Date): Promise<number> {
  const accounts = await tx.$queryRaw<unknown[]>`
    SELECT 1 FROM accounts WHERE id = ${accountId}::uuid FOR NO KEY UPDATE`;
  if (accounts.length === 0) throw notFound("account");
  await tx.story.deleteMany({ where: { accountId, deletedAt: { lte: binReaches(now) } } });
  return MOST_STORIES - (await tx.story.count({ where: { accountId } }));
}

/** Tags that the map does not have any more are left out: whoever types them is told by `knownCompetencies`. */
export async function insertStories(
  tx: Tx,
  accountId: string,
  stories: readonly GivenStory[],
  isSample = false,
): Promise<string[]> {
  const made = await tx.story.createManyAndReturn({
    data: stories.map(({ isFailure, from, to }) => ({
      accountId,
      isFailure,
      happenedFrom: from,
      happenedTo: to,
      isSample,
    })),
    select: { id: true },
  });
  const idAt = (at: number) => made[at]?.id ?? "";
  await tx.storyVersion.createMany({
    data: stories.map(({ text }, at) => ({ storyId: idAt(at), number: 1, ...textColumns(text) })),
  });
  const known = await knownCompetencies(
    tx,
    stories.flatMap((story) => story.competencies),
  );
  await tx.storyCompetency.createMany({
    data: stories.flatMap(({ competencies }, at) =>
      [...new Set(competencies)]
        .filter((slug) => known.has(slug))
        .map((competencySlug) => ({ storyId: idAt(at), competencySlug })),
    ),
  });
  return made.map(({ id }) => id);
}

/** Takes a story out of the bin; its id was found in the person's scope. False where it is gone. */
export async function bringStoryBack(tx: Tx, id: string, now: Date): Promise<boolean> {
  const { count } = await tx.story.updateMany({
    where: { id, OR: [{ deletedAt: null }, { deletedAt: { gt: binReaches(now) } }] },
    data: { deletedAt: null },
  });
  return count === 1;
}

/** Those of the slugs that the shared map has. */
export async function knownCompetencies(tx: Tx, slugs: readonly string[]): Promise<Set<string>> {
  const rows = await tx.competency.findMany({
    where: { slug: { in: [...slugs] } },
    select: { slug: true },
  });
  return new Set(rows.map(({ slug }) => slug));
}

export function textColumns(text: StoryText) {
  const { headline, short, parts } = text;
  return { headline, short, ...parts, textHash: textHash(text) };
}

/**
 * Removes every sample story of the account that is as it was loaded. One that the person has edited is theirs now, and
 * stays.
 */
export async function removeSampleStories(tx: Tx, accountId: string): Promise<void> {
  await tx.story.deleteMany({
    where: { accountId, isSample: true, versions: { none: { number: { gt: 1 } } } },
  });
  await tx.story.updateMany({ where: { accountId, isSample: true }, data: { isSample: false } });
}
