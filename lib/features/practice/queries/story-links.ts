import "server-only";
import type { Person } from "@/lib/auth/actor";
import { db } from "@/lib/db/client";
import { readVersion } from "@/lib/features/stories/queries/story";
import type { AnswerStoryView, StoryUse } from "../rules/story-links";

/** The stories that an answer rests on, the newest link first; those in the bin are left out. */
export async function listAnswerStories(
  actor: Person,
  answerId: string,
): Promise<AnswerStoryView[]> {
  const links = await db().answerStory.findMany({
    where: {
      answerId,
      answer: { is: { accountId: actor.accountId, deletedAt: null } },
      version: { is: { story: { is: { deletedAt: null } } } },
    },
    orderBy: [{ linkedAt: "desc" }, { storyId: "asc" }],
    select: {
      storyId: true,
      storyVersion: true,
      revision: { select: { number: true } },
      version: { select: { story: { select: { version: true } } } },
    },
  });
  const views = await Promise.all(
    links.map(async ({ storyId, storyVersion, revision, version }) => {
      const [taken, now] = await Promise.all([
        readVersion(db(), storyId, storyVersion),
        readVersion(db(), storyId, version.story.version),
      ]);
      if (!taken || !now) return [];
      return [{ storyId, answerId, madeOf: revision?.number ?? null, taken, now }];
    }),
  );
  return views.flat();
}

/** Where the person's stories are used, by their ids: answers that are not in the bin. */
export async function listStoryUses(
  actor: Person,
  storyId?: string,
): Promise<Map<string, StoryUse[]>> {
  const links = await db().answerStory.findMany({
    where: {
      answer: { is: { accountId: actor.accountId, deletedAt: null } },
      ...(storyId === undefined ? {} : { storyId }),
    },
    orderBy: [{ linkedAt: "desc" }, { answerId: "asc" }],
    select: {
      storyId: true,
      answerId: true,
      revisionId: true,
      answer: {
        select: { revisionCount: true, question: { select: { slug: true, prompt: true } } },
      },
    },
  });
  const uses = links.map(({ answer, revisionId, ...link }) => ({
    ...link,
    question: answer.question,
    isHandedIn: answer.revisionCount > 0,
    isOrigin: revisionId !== null,
  }));
  return Map.groupBy(uses, (use) => use.storyId);
}
