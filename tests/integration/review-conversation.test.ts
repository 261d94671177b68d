import { beforeEach, describe, expect, test } from "vitest";
import type { Person } from "@/lib/auth/actor";
import { db } from "@/lib/db/client";
import { getAnswer } from "@/lib/features/practice/queries/answer";
import { getBoard } from "@/lib/features/progress/queries/boards";
import { getCell } from "@/lib/features/progress/queries/cell";
import { applySuggestion } from "@/lib/features/review/commands/apply-suggestion";
import { askAgain } from "@/lib/features/review/commands/close-request";
import { openReview } from "@/lib/features/review/commands/open-review";
import { addPendingComment } from "@/lib/features/review/commands/pending-comments";
import { savePendingRatings } from "@/lib/features/review/commands/pending-ratings";
import { rateOwnRevision } from "@/lib/features/review/commands/rate-own-revision";
import { sendReview } from "@/lib/features/review/commands/send-review";
import { reopenThread, replyInThread, resolveThread } from "@/lib/features/review/commands/threads";
import { getCalibration } from "@/lib/features/review/queries/calibration";
import { listStandingRatings } from "@/lib/features/review/queries/standing-ratings";
import { linked } from "./coaching-fixtures";
import { handedIn, MAIN, newPerson, save, saved, text } from "./practice-fixtures";
import { asked, claimed, commenting, reviewed, reviewsOf, value } from "./review-fixtures";

const ROLE = "it-manager";

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

const rating = (level: 1 | 2 | 3 | 4 | 5 | null, quote: string) => ({
  role: ROLE as "it-manager",
  ratings: [{ competency: MAIN, level, quote }],
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
      replyInThread(other, id, { body: "Me too." }),
      resolveThread(other, id),
      reopenThread(other, id),
    ]) {
      await expect(deed).rejects.toMatchObject({ code: "not_found" });
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

describe("a coach's marks", () => {
  test("need a quote that occurs in that revision", async () => {
    await asked(candidate, answerId, relationships.slice(0, 1));
    const { reviewId } = await claimed(coach, await slotOf("Minh"));
    const mark = (level: 3 | null, quote: string) =>
      savePendingRatings(coach, reviewId, rating(level, quote));
    expect(await mark(3, "")).toMatchObject({ reason: "quote_missing", field: `quote:${MAIN}` });
    expect(await mark(3, "three hours")).toMatchObject({
      reason: "quote_not_found",
      field: `quote:${MAIN}`,
    });
    expect(
      await savePendingRatings(coach, reviewId, {
        role: ROLE,
        ratings: [{ competency: "no-such", level: 3, quote: "two" }],
      }),
    ).toMatchObject({ reason: "not_ratable" });
    await value(mark(3, "\ttwo hours "));
    await value(mark(null, ""));
    await value(mark(3, "two hours"));
    expect(await db().rating.count({ where: { revisionId } })).toBe(0);
    await value(sendReview(coach, reviewId, { verdict: "ready" }));
    expect(
      await db().rating.findMany({
        where: { revisionId },
        select: { rater: true, level: true, quote: true },
      }),
    ).toEqual([{ rater: "coach", level: 3, quote: "two hours" }]);
  });

  test("are seen once the candidate has marked the same, on the answer, the board and in its cell", async () => {
    await asked(candidate, answerId, relationships.slice(0, 1));
    const { reviewId } = await claimed(coach, await slotOf("Minh"));
    await value(savePendingRatings(coach, reviewId, rating(4, "two hours")));
    await value(sendReview(coach, reviewId, { verdict: "ready" }));
    const cell = async () =>
      (await getBoard(candidate, ROLE))?.cells.find((one) => one.slug === MAIN);
    expect(await listStandingRatings(candidate, [revisionId])).toEqual([]);
    expect(await cell()).toMatchObject({ level: null, basis: "none" });
    expect((await getCell(candidate, ROLE, MAIN))?.evidence[0]?.marks).toEqual([]);
    expect((await reviewsOf(candidate, answerId)).sealed).toMatchObject([{ slug: ROLE }]);
    await value(
      rateOwnRevision(candidate, revisionId, {
        role: ROLE,
        ratings: [{ competency: MAIN, level: 2 }],
      }),
    );
    expect(await listStandingRatings(candidate, [revisionId])).toMatchObject([
      { rater: "self", level: 2, quote: "" },
      { rater: "coach", level: 4, quote: "two hours", by: "Minh" },
    ]);
    expect(await cell()).toMatchObject({ level: 4, basis: "coach", state: "ready" });
    expect((await getCell(candidate, ROLE, MAIN))?.evidence[0]?.marks).toHaveLength(2);
    expect((await reviewsOf(candidate, answerId)).sealed).toEqual([]);
    // Taken back, it was given all the same.
    await value(
      rateOwnRevision(candidate, revisionId, {
        role: ROLE,
        ratings: [{ competency: MAIN, level: null }],
      }),
    );
    expect(await cell()).toMatchObject({ level: 4, basis: "coach" });
  });

  test("are superseded by the same coach's next ones on the same revision, never edited", async () => {
    const { id } = await asked(candidate, answerId, relationships.slice(0, 1));
    const slot = await slotOf("Minh");
    const first = await claimed(coach, slot);
    await value(savePendingRatings(coach, first.reviewId, rating(2, "two hours")));
    await value(sendReview(coach, first.reviewId, { verdict: "another_take" }));
    const second = await handedIn(candidate, "I restored it in an hour.", {
      basedOnRevisionId: revisionId,
    });
    await value(askAgain(candidate, id));
    const again = await claimed(coach, slot);
    await db().review.update({
      where: { id: again.reviewId },
      data: { revisionId },
      select: { id: true },
    });
    await value(savePendingRatings(coach, again.reviewId, rating(3, "backup")));
    await value(sendReview(coach, again.reviewId, { verdict: "ready" }));
    const rows = await db().rating.findMany({
      where: { revisionId: { in: [revisionId, second.revisionId] } },
      orderBy: { createdAt: "asc" },
      select: { level: true, supersededAt: true },
    });
    expect(rows.map((row) => [row.level, row.supersededAt === null])).toEqual([
      [2, false],
      [3, true],
    ]);
  });

  test("are blind of other coaches' until one's own review is sent, and then are compared", async () => {
    await asked(candidate, answerId, relationships);
    const [one, two] = [await slotOf("Minh"), await slotOf("Ana")];
    await value(
      rateOwnRevision(candidate, revisionId, {
        role: ROLE,
        ratings: [{ competency: MAIN, level: 2 }],
      }),
    );
    const first = await claimed(coach, one);
    await value(addPendingComment(coach, first.reviewId, commenting({ body: "Mine alone." })));
    await value(savePendingRatings(coach, first.reviewId, rating(4, "two hours")));
    await value(sendReview(coach, first.reviewId, { verdict: "ready" }));
    expect(await openReview(other, two, {})).toMatchObject({ reviews: [], threads: [], marks: [] });
    const second = await claimed(other, two);
    await value(savePendingRatings(other, second.reviewId, rating(3, "backup")));
    expect(await openReview(other, two, {})).toMatchObject({ reviews: [], threads: [], marks: [] });
    await value(sendReview(other, second.reviewId, { summary: "Fine.", verdict: "ready" }));
    const screen = await openReview(other, two, {});
    expect(screen).toMatchObject({
      reviews: [{ by: "Ana" }, { by: "Minh" }],
      threads: [{ isOwn: false }],
    });
    expect(screen?.kind === "open" && screen.marks.map((mark) => [mark.by, mark.level])).toEqual([
      [null, 2],
      ["Minh", 4],
      ["Ana", 3],
    ]);
    expect((await getCalibration(other)).agreement).toEqual([
      { competency: expect.any(String), pairs: [expect.arrayContaining([3, 4])] },
    ]);
  });
});
