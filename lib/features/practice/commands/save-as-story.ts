import "server-only";
import type { Person } from "@/lib/auth/actor";
import { type Tx, transaction } from "@/lib/db/client";
import { sharedCompetenciesOf } from "@/lib/features/stories/queries/choices";
import { BANK } from "@/lib/features/stories/rules/bank-figures";
import { proposeHeadline } from "@/lib/features/stories/rules/propose-headline";
import { storiesFull } from "@/lib/features/stories/rules/story-refusals";
import {
  bringStoryBack,
  insertStories,
  roomForStories,
} from "@/lib/features/stories/writes/stories";
import { notFound } from "@/lib/shared/app-error";
import { ok, type Result } from "@/lib/shared/result";
import { PARTS_SELECT, partsOf } from "../queries/stored-work";
import { linkStory } from "../writes/answer-stories";
import { lockAnswer } from "../writes/lock-answer";

/**
 * Makes a story of a revision, with what the question is about for its tags, and how it begins for its headline. Of a
 * revision that a story was made of before, it leads to that story, out of the bin if need be.
 * @param number the revision's
 */
export function saveAsStory(
  actor: Person,
  answerId: string,
  { number }: { number: number },
): Promise<Result<{ storyId: string; isNew: boolean }, "full">> {
  return transaction(async (tx) => {
    const now = new Date();
    const answer = await lockAnswer(tx, actor, answerId);
    const revision =
      answer &&
      (await tx.revision.findUnique({
        where: { answerId_number: { answerId, number } },
        select: { id: true, ...PARTS_SELECT },
      }));
    if (!revision) throw notFound("revision");
    const known = await storyOf(tx, revision.id, now);
    if (known) return ok({ storyId: known, isNew: false });
    if ((await roomForStories(tx, actor.accountId, now)) < 1) return storiesFull();
    const parts = partsOf(revision);
    const about = await sharedCompetenciesOf(tx, answer.questionSlug);
    const [storyId = ""] = await insertStories(tx, actor.accountId, [
      {
        text: { headline: proposeHeadline(parts), short: "", parts },
        competencies: about.slice(0, BANK.competenciesTo),
        isFailure: false,
        from: "",
        to: "",
      },
    ]);
    await linkStory(tx, { answerId, storyId, version: 1, revisionId: revision.id });
    return ok({ storyId, isNew: true });
  });
}

async function storyOf(tx: Tx, revisionId: string, now: Date): Promise<string | null> {
  const link = await tx.answerStory.findUnique({
    where: { revisionId },
    select: { storyId: true },
  });
  return link && (await bringStoryBack(tx, link.storyId, now)) ? link.storyId : null;
}
