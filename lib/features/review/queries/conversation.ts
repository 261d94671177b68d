import "server-only";
import type { Person } from "@/lib/auth/actor";
import type { Tx } from "@/lib/db/client";
import type { RevisionView } from "@/lib/features/practice/types";
import type { ReviewScreen } from "../types/reviews";
import { SENT_SELECT, toSent } from "./sent-reviews";
import { STANDING_ORDER, STANDING_SELECT, toStanding } from "./standing-rows";
import { THREAD_SELECT, toThread } from "./thread-rows";

/**
 * What a coach sees of the conversation on an answer that was opened for them. Coaches judge blind of each other: another
 * coach's review of a revision, and everybody's marks on it, are there once this coach's own review of it, or of a later
 * one, was sent.
 */
export async function readConversation(
  tx: Tx,
  actor: Person,
  answerId: string,
  shown: RevisionView,
): Promise<Pick<ReviewScreen, "reviews" | "threads" | "marks">> {
  const ofAnswer = { slot: { is: { request: { is: { answerId } } } }, sentAt: { not: null } };
  const own = await tx.review.findMany({
    where: { ...ofAnswer, authorId: actor.accountId },
    select: { id: true, revision: { select: { number: true } } },
  });
  const judged = Math.max(0, ...own.map((review) => review.revision.number));
  const revision = { is: { number: { lte: judged } } };
  const reviews = await tx.review.findMany({
    where: { ...ofAnswer, OR: [{ authorId: actor.accountId }, { revision }] },
    orderBy: [{ sentAt: "desc" }, { id: "asc" }],
    select: SENT_SELECT,
  });
  const threads = await tx.commentThread.findMany({
    where: {
      answerId,
      OR: [{ review: { is: { authorId: actor.accountId } } }, { revision }],
    },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    select: THREAD_SELECT,
  });
  const marks =
    judged < shown.number
      ? []
      : await tx.rating.findMany({
          where: { revisionId: shown.id, supersededAt: null },
          orderBy: STANDING_ORDER,
          select: STANDING_SELECT,
        });
  const reader = { id: actor.accountId, reviews: new Set(own.map((review) => review.id)) };
  return {
    reviews: reviews.map((row) => toSent(row, actor.accountId)),
    threads: threads.map((row) => toThread(row, shown.parts, reader)),
    marks: marks.map(toStanding),
  };
}
