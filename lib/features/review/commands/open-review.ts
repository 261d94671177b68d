import "server-only";
import type { Person } from "@/lib/auth/actor";
import { type Tx, transaction } from "@/lib/db/client";
import type { OpenedAnswer } from "@/lib/features/coaching/types";
import { openSharedAnswer } from "@/lib/features/coaching/writes/open-answer";
import { isId } from "@/lib/features/practice/schema/addresses";
import { AppError, notFound } from "@/lib/shared/app-error";
import { readEnded } from "../queries/ended-review";
import { readScreen } from "../queries/review-screen";
import type { EndedReview, ReviewScreen } from "../types/reviews";

/** What of the screen the address asks for. */
export interface Looking {
  revision?: number | undefined;
  compare?: number | undefined;
  role?: string | undefined;
}

/**
 * Opens the review screen of a slot: reads the answer for the coach and writes the candidate's access log, in one
 * transaction. Where the answer is not shared any more it gives back what the coach has written, and nothing else.
 * @returns null where it is no slot of theirs, or has no such revision
 */
export async function openReview(
  actor: Person,
  slotId: string,
  looking: Looking,
  now = new Date(),
): Promise<ReviewScreen | EndedReview | null> {
  if (!isId(slotId)) return null;
  try {
    return await transaction(async (tx) => {
      const answerId = await answerOf(tx, actor, slotId);
      if (answerId === null) return null;
      const opened = await openSharedAnswer(tx, actor, answerId);
      if (!opened) return readEnded(tx, actor, slotId);
      return screenOf(tx, actor, { slotId, opened, looking, now });
    });
  } catch (thrown) {
    // Thrown and not returned, so that the log is taken back: what is not there was not read.
    if (thrown instanceof AppError && thrown.code === "not_found") return null;
    throw thrown;
  }
}

async function screenOf(
  tx: Tx,
  actor: Person,
  on: { slotId: string; opened: OpenedAnswer; looking: Looking; now: Date },
): Promise<ReviewScreen> {
  const screen = await readScreen(tx, actor, on);
  if (!screen) throw notFound("revision");
  return screen;
}

/** The answer of a slot that is the coach's own, that any coach may take, or that they have written a review for. */
async function answerOf(tx: Tx, actor: Person, slotId: string): Promise<string | null> {
  const slot = await tx.reviewSlot.findUnique({
    where: {
      id: slotId,
      OR: [
        { coachId: actor.accountId },
        { forAny: true, coachId: null },
        { reviews: { some: { authorId: actor.accountId } } },
      ],
    },
    select: { request: { select: { answerId: true } } },
  });
  return slot?.request.answerId ?? null;
}
