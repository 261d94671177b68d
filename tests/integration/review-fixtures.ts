/** Requests, claims and reviews for the tests of reviewing. */
import type { Person } from "@/lib/auth/actor";
import { getAnswer } from "@/lib/features/practice/queries/answer";
import { askForReview } from "@/lib/features/review/commands/ask";
import { type Claimed, claimSlot } from "@/lib/features/review/commands/claim";
import { addPendingComment } from "@/lib/features/review/commands/pending-comments";
import { sendReview } from "@/lib/features/review/commands/send-review";
import { getAnswerReviews } from "@/lib/features/review/queries/answer-reviews";
import type { AskInput, PendingCommentInput } from "@/lib/features/review/schema/reviews";
import type { AnswerReviews, RequestView } from "@/lib/features/review/types/reviews";
import type { Result } from "@/lib/shared/result";

/** The value of what is expected to work. */
export async function value<T>(outcome: Promise<Result<T>>): Promise<T> {
  const result = await outcome;
  if (!result.ok) throw new Error(`${result.reason}: ${result.message}`);
  return result.value;
}

export const asking = (more: Partial<AskInput> = {}): AskInput => ({
  note: "Is the result clear?",
  coaches: [],
  ...more,
});

/** Asks coaches by their relationships, and expects it to work. */
export async function asked(
  candidate: Person,
  answerId: string,
  coaches: string[],
  now = new Date(),
): Promise<RequestView> {
  await value(askForReview(candidate, answerId, asking({ coaches }), now));
  const { request } = await reviewsOf(candidate, answerId, now);
  if (!request) throw new Error("no request");
  return request;
}

/** The reviews of an answer as its candidate sees them, beside the newest revision. */
export async function reviewsOf(
  candidate: Person,
  answerId: string,
  now = new Date(),
): Promise<AnswerReviews> {
  const answer = await getAnswer(candidate, answerId);
  return getAnswerReviews(candidate, answerId, answer?.revision ?? null, now);
}

export function claimed(coach: Person, slotId: string, now = new Date()): Promise<Claimed> {
  return value(claimSlot(coach, slotId, now));
}

export const commenting = (more: Partial<PendingCommentInput> = {}): PendingCommentInput => ({
  part: null,
  quote: "",
  start: null,
  thread: null,
  body: "Say how you know.",
  suggestion: null,
  ...more,
});

/** Claims, comments and sends. */
export async function reviewed(
  coach: Person,
  slotId: string,
  comment: Partial<PendingCommentInput> = {},
  verdict: "ready" | "another_take" = "another_take",
): Promise<Claimed> {
  const claim = await claimed(coach, slotId);
  await value(addPendingComment(coach, claim.reviewId, commenting(comment)));
  await value(sendReview(coach, claim.reviewId, { summary: "Good.", verdict }));
  return claim;
}
