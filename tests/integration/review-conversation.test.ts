import { beforeEach, describe, expect, test } from "vitest";
import type { Person } from "@/lib/auth/actor";
import { db } from "@/lib/db/client";
import { getAnswer } from "@/lib/features/practice/queries/answer";
import { applySuggestion } from "@/lib/features/review/commands/apply-suggestion";
import { askAgain } from "@/lib/features/review/commands/close-request";
import { addPendingComment } from "@/lib/features/review/commands/pending-comments";
import { sendReview } from "@/lib/features/review/commands/send-review";
import { reopenThread, replyInThread, resolveThread } from "@/lib/features/review/commands/threads";
import { linked } from "./coaching-fixtures";
import { handedIn, newPerson, save, saved, text } from "./practice-fixtures";
import { asked, claimed, commenting, reviewed, reviewsOf, value } from "./review-fixtures";

let candidate: Person;
let coach: Person;
let other: Person;
let relationships: string[];
let answerId: string;
let revisionId: string;

beforeEach(async () => {
  [candidate, coach, other] = await Promise.all([
    newPerson("Linh"),
    newPerson("Minh"),
    newPerson("Ana"),
  ]);
  ({ answerId, revisionId } = await handedIn(candidate, "I restored the backup in two hours.", {
    parts: text("I restored the backup in two hours.", { result: "Nobody lost a file." }),
  }));
  relationships = [await linked(candidate, coach), await linked(candidate, other)];
});

const slotOf = async (name: string, now = new Date()) =>
  (await reviewsOf(candidate, answerId, now)).request?.slots.find((slot) => slot.coach === name)
    ?.id ?? "";

describe("comments", () => {
  test("are invisible to the candidate until the review is sent, then are threads in their place", async () => {
    await asked(candidate, answerId, relationships.slice(0, 1));
    const { reviewId } = await claimed(coach, await slotOf("Minh"));
    await value(
      addPendingComment(
        coach,
        reviewId,
        commenting({ part: "action", quote: " two hours\r\n", body: "Which two?" }),
      ),
    );
    await value(
      addPendingComment(coach, reviewId, commenting({ part: "result", body: "Say how you know." })),
    );
    expect(await reviewsOf(candidate, answerId)).toMatchObject({ reviews: [], threads: [] });
    await value(sendReview(coach, reviewId, { summary: "Close.", verdict: "another_take" }));
    const { reviews, threads } = await reviewsOf(candidate, answerId);
    expect(reviews).toMatchObject([{ summary: "Close.", verdict: "another_take", revision: 1 }]);
    expect(threads).toMatchObject([
      { quote: "two hours", followed: { at: "text", part: "action", start: 25, end: 34 } },
      { quote: "", followed: { at: "part", part: "result" } },
    ]);
    expect(await db().pendingComment.count({ where: { reviewId } })).toBe(0);
    expect(await addPendingComment(coach, reviewId, commenting())).toMatchObject({
      reason: "sent_before",
    });
  });

  test("are refused with a quote that does not stand there, and with a suggestion for no words", async () => {
    await asked(candidate, answerId, relationships.slice(0, 1));
    const { reviewId } = await claimed(coach, await slotOf("Minh"));
    const add = (more: Parameters<typeof commenting>[0]) =>
      addPendingComment(coach, reviewId, commenting(more));
    expect(await add({ part: "result", quote: "two hours" })).toMatchObject({
      reason: "quote_not_found",
    });
    expect(await add({ part: "action", quote: "2 hours" })).toMatchObject({
      reason: "quote_not_found",
    });
    expect(await add({ part: "action", suggestion: "x" })).toMatchObject({
      reason: "suggests_nothing",
    });
    expect(await add({ body: " " })).toMatchObject({ reason: "no_words" });
  });

  test("are replied to, resolved and reopened by either side, and by nobody else", async () => {
    await asked(candidate, answerId, relationships.slice(0, 1));
    await reviewed(coach, await slotOf("Minh"), { part: "action", quote: "two hours" });
    const id = (await reviewsOf(candidate, answerId)).threads[0]?.id ?? "";
    await value(replyInThread(candidate, id, { body: "By the clock." }));
    await value(replyInThread(coach, id, { body: "Then say so." }));
    await value(resolveThread(candidate, id));
    expect(await replyInThread(coach, id, { body: "More." })).toMatchObject({ reason: "resolved" });
    await value(reopenThread(coach, id));
    const [thread] = (await reviewsOf(candidate, answerId)).threads;
    expect(thread?.comments.map((one) => [one.by, one.body])).toEqual([
      ["Minh", "Say how you know."],
      ["Linh", "By the clock."],
      ["Minh", "Then say so."],
    ]);
    for (const deed of [
      () => replyInThread(other, id, { body: "Me too." }),
      () => resolveThread(other, id),
      () => reopenThread(other, id),
    ]) {
      await expect(deed()).rejects.toMatchObject({ code: "not_found" });
    }
  });

  test("a coach's reply while writing a review is pending with it", async () => {
    const { id: requestId } = await asked(candidate, answerId, relationships.slice(0, 1));
    await reviewed(coach, await slotOf("Minh"), { part: "action", quote: "two hours" });
    const thread = (await reviewsOf(candidate, answerId)).threads[0]?.id ?? "";
    await handedIn(candidate, "I restored the backup in two hours, by the clock.", {
      basedOnRevisionId: revisionId,
    });
    await value(askAgain(candidate, requestId));
    const { reviewId } = await claimed(coach, await slotOf("Minh"));
    await value(replyInThread(coach, thread, { body: "Better." }));
    expect((await reviewsOf(candidate, answerId)).threads[0]?.comments).toHaveLength(1);
    await value(sendReview(coach, reviewId, { verdict: "ready" }));
    const { threads } = await reviewsOf(candidate, answerId);
    expect(threads).toHaveLength(1);
    expect(threads[0]?.comments.map((one) => one.body)).toEqual(["Say how you know.", "Better."]);
    expect(threads[0]).toMatchObject({ revision: 1, followed: { at: "text", start: 25 } });
  });
});

describe("suggested wording", () => {
  const suggested = async () => {
    await asked(candidate, answerId, relationships.slice(0, 1));
    await reviewed(coach, await slotOf("Minh"), {
      part: "action",
      quote: "two hours",
      suggestion: "118 minutes",
    });
    return (await reviewsOf(candidate, answerId)).threads[0]?.comments[0]?.id ?? "";
  };

  test("is applied as a new revision, once", async () => {
    const id = await suggested();
    const outcomes = await Promise.all([
      applySuggestion(candidate, id),
      applySuggestion(candidate, id),
    ]);
    expect(outcomes.filter((one) => one.ok)).toHaveLength(1);
    expect((await getAnswer(candidate, answerId))?.revision).toMatchObject({
      number: 2,
      parts: { action: "I restored the backup in 118 minutes.", result: "Nobody lost a file." },
    });
    expect((await reviewsOf(candidate, answerId)).threads).toMatchObject([
      { isResolved: true, followed: { at: "outdated" }, comments: [{ appliedIn: 2 }] },
    ]);
    await expect(applySuggestion(coach, id)).rejects.toMatchObject({ code: "not_found" });
  });

  test("is refused where the words have changed, and while a draft is written", async () => {
    const id = await suggested();
    await saved(candidate, save("I am writing.", { basedOnRevisionId: revisionId }));
    expect(await applySuggestion(candidate, id)).toMatchObject({ reason: "draft_in_progress" });
    await db().draft.deleteMany({ where: { answerId } });
    await handedIn(candidate, "I restored it in an hour.", { basedOnRevisionId: revisionId });
    expect(await applySuggestion(candidate, id)).toMatchObject({ reason: "outdated" });
  });
});
