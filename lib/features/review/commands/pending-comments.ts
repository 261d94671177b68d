import "server-only";
import { randomUUID } from "node:crypto";
import type { Person } from "@/lib/auth/actor";
import { type Tx, transaction } from "@/lib/db/client";
import { notFound } from "@/lib/shared/app-error";
import { ok, type Result } from "@/lib/shared/result";
import { type Anchor, placeAnchor, WHOLE_ANSWER } from "../rules/anchors";
import { refuseFor } from "../rules/problems";
import type { PendingCommentInput } from "../schema/reviews";
import { type HeldReview, holdReview } from "../writes/hold-review";

/** More than anybody reads; a page holds them all. */
const MOST_COMMENTS = 200;

export type CommentRefusal =
  | "sent_before"
  | "sharing_ended"
  | "quote_not_found"
  | "suggests_nothing"
  | "too_many"
  | "no_words";

export interface SavedComment {
  id: string;
  reviewId: string;
  slotId: string;
}

/** Adds a whole comment to a review that is being written: the way without scripts. */
export async function addPendingComment(
  actor: Person,
  reviewId: string,
  input: PendingCommentInput,
  now = new Date(),
): Promise<Result<SavedComment, CommentRefusal>> {
  if (isWordless(input)) return refuseFor("no_words", "body");
  return savePendingComment(actor, reviewId, randomUUID(), input, now);
}

/**
 * Keeps a comment as it is typed. Nobody but its author comes upon it until the review is sent. Words that are already kept
 * are its author's own: they can be changed after the sharing has ended too, but no new place in the answer can be taken.
 * @param id made by the page, so that saving again changes the same comment
 */
export function savePendingComment(
  actor: Person,
  reviewId: string,
  id: string,
  input: PendingCommentInput,
  now = new Date(),
): Promise<Result<SavedComment, CommentRefusal>> {
  return transaction(async (tx) => {
    const review = await holdReview(tx, actor, reviewId, now);
    if (review.sentAt) return refuseFor("sent_before");
    const words = { body: input.body, suggestion: input.suggestion };
    const saved = ok({ id, reviewId, slotId: review.slot.id });
    if (!review.slot.isShared) {
      const kept = await tx.pendingComment.updateMany({ where: { id, reviewId }, data: words });
      return kept.count === 1 ? saved : refuseFor("sharing_ended");
    }
    const anchor = await anchorOf(tx, actor, review, input);
    if (!anchor) return refuseFor("quote_not_found", "quote");
    if (input.suggestion !== null && anchor.start === null) {
      return refuseFor("suggests_nothing", "suggestion");
    }
    const { part, start: startAt, end: endAt, quote } = anchor;
    const data = { part, startAt, endAt, quote, threadId: input.thread, ...words };
    const changed = await tx.pendingComment.updateMany({ where: { id, reviewId }, data });
    if (changed.count === 1) return saved;
    if ((await tx.pendingComment.count({ where: { reviewId } })) >= MOST_COMMENTS) {
      return refuseFor("too_many");
    }
    const { count } = await tx.pendingComment.createMany({
      data: [{ ...data, id, reviewId, createdAt: now }],
      skipDuplicates: true,
    });
    // The id is taken by another review's comment: to this person there is no such one.
    if (count === 0) throw notFound("comment");
    return saved;
  });
}

export function deletePendingComment(
  actor: Person,
  reviewId: string,
  id: string,
  now = new Date(),
): Promise<Result<{ reviewId: string; slotId: string }, "sent_before">> {
  return transaction(async (tx) => {
    const review = await holdReview(tx, actor, reviewId, now);
    if (review.sentAt) return refuseFor("sent_before");
    await tx.pendingComment.deleteMany({ where: { id, reviewId } });
    return ok({ reviewId, slotId: review.slot.id });
  });
}

export function isWordless(comment: { body: string; suggestion: string | null }): boolean {
  return comment.body.trim() === "" && comment.suggestion === null;
}

/** Of a reply its thread's place; null where the words do not stand in the review's revision. */
async function anchorOf(
  tx: Tx,
  actor: Person,
  review: HeldReview,
  input: PendingCommentInput,
): Promise<Anchor | null> {
  if (input.thread === null) return placeAnchor(review.revision.parts, input);
  const thread = await tx.commentThread.findUnique({
    where: {
      id: input.thread,
      answerId: review.slot.answerId,
      review: { is: { authorId: actor.accountId } },
    },
    select: { id: true },
  });
  if (!thread) throw notFound("thread");
  return WHOLE_ANSWER;
}
