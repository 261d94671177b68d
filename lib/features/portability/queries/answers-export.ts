import "server-only";
import type { Person } from "@/lib/auth/actor";
import { db } from "@/lib/db/client";
import { unsealed } from "@/lib/features/review/rules/unsealed";
import type { ExportedAnswer } from "../types/account-export";

/** Answers read at once: each may hold many revisions of up to 100,000 characters. */
const BATCH = 10;

const PARTS = {
  situation: true,
  task: true,
  action: true,
  result: true,
  reflection: true,
} as const;

export const RATING = {
  id: true,
  revisionId: true,
  roleSlug: true,
  competencySlug: true,
  rater: true,
  level: true,
  createdAt: true,
  supersededAt: true,
} as const;

/** Oldest first, those in the bin too, with everything that belongs to them. */
export async function* readAnswers(actor: Person): AsyncGenerator<ExportedAnswer> {
  let after: string | undefined;
  for (;;) {
    const batch = await db().answer.findMany({
      where: { accountId: actor.accountId, ...(after === undefined ? {} : { id: { gt: after } }) },
      orderBy: { id: "asc" },
      take: BATCH,
      select: {
        id: true,
        questionSlug: true,
        createdAt: true,
        deletedAt: true,
        lastHandedInAt: true,
        ratedRevisionId: true,
        stories: {
          orderBy: { linkedAt: "asc" },
          select: { storyId: true, storyVersion: true, revisionId: true, linkedAt: true },
        },
        draft: {
          select: { take: true, basedOnRevisionId: true, version: true, savedAt: true, ...PARTS },
        },
        _count: { select: { draftEntries: true } },
        revisions: {
          orderBy: { number: "asc" },
          select: {
            id: true,
            number: true,
            take: true,
            questionVersionId: true,
            isSample: true,
            createdAt: true,
            ...PARTS,
            ratings: { orderBy: { createdAt: "asc" }, select: { ...RATING, quote: true } },
            secondOpinion: {
              select: { host: true, model: true, remarks: true, leftOut: true, createdAt: true },
            },
          },
        },
      },
    });
    // One answer at a time: each may hold some hundred texts.
    for (const { _count, ...answer } of batch) {
      yield {
        ...answer,
        // A coach's mark that the person may not see yet is not in their file either.
        revisions: answer.revisions.map((one) => ({ ...one, ratings: unsealed(one.ratings) })),
        draftHistory: _count.draftEntries > 0 ? await readHistory(answer.id) : [],
      };
    }
    after = batch.at(-1)?.id;
    if (batch.length < BATCH) return;
  }
}

/** Takes an answer's id that was found in the person's scope. */
function readHistory(answerId: string): Promise<ExportedAnswer["draftHistory"]> {
  return db().draftEntry.findMany({
    where: { answerId },
    orderBy: { number: "asc" },
    select: {
      number: true,
      reason: true,
      take: true,
      basedOnRevisionId: true,
      savedAt: true,
      replacedAt: true,
      ...PARTS,
    },
  });
}
