import "server-only";
import type { Person } from "@/lib/auth/actor";
import type { Tx } from "@/lib/db/client";
import { PARTS_SELECT, partsOf } from "@/lib/features/practice/queries/stored-work";
import type { Parts } from "@/lib/features/practice/types";
import { notFound } from "@/lib/shared/app-error";
import { type HeldSlot, holdSlot } from "./hold-slot";

export interface HeldReview {
  id: string;
  slot: HeldSlot;
  sentAt: Date | null;
  summary: string;
  verdict: "ready" | "another_take" | null;
  revision: { id: string; number: number; parts: Parts; anchors: unknown };
}

/**
 * Holds a review for its author, with the slot that it fills. Its revision's text is for checking quotes: it is given out
 * by nobody who holds a review.
 * @throws not found for everybody else
 */
export async function holdReview(
  tx: Tx,
  actor: Person,
  reviewId: string,
  now: Date,
): Promise<HeldReview> {
  const own = { id: reviewId, authorId: actor.accountId };
  const found = await tx.review.findUnique({ where: own, select: { slotId: true } });
  const slot = found && (await holdSlot(tx, actor, found.slotId, now));
  const row =
    slot &&
    (await tx.review.findUnique({
      where: own,
      select: {
        id: true,
        sentAt: true,
        summary: true,
        verdict: true,
        revision: {
          select: {
            id: true,
            number: true,
            ...PARTS_SELECT,
            questionVersion: { select: { anchors: true } },
          },
        },
      },
    }));
  if (!row) throw notFound("review");
  const { revision, ...review } = row;
  return {
    ...review,
    slot,
    revision: {
      id: revision.id,
      number: revision.number,
      parts: partsOf(revision),
      anchors: revision.questionVersion.anchors,
    },
  };
}
