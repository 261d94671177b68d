import { beforeEach, describe, expect, test } from "vitest";
import type { Person } from "@/lib/auth/actor";
import { db } from "@/lib/db/client";
import { getBoard } from "@/lib/features/progress/queries/boards";
import { getCell } from "@/lib/features/progress/queries/cell";
import { askAgain } from "@/lib/features/review/commands/close-request";
import { openReview } from "@/lib/features/review/commands/open-review";
import { addPendingComment } from "@/lib/features/review/commands/pending-comments";
import { savePendingRatings } from "@/lib/features/review/commands/pending-ratings";
import { rateOwnRevision } from "@/lib/features/review/commands/rate-own-revision";
import { sendReview } from "@/lib/features/review/commands/send-review";
import { getCalibration } from "@/lib/features/review/queries/calibration";
import { listStandingRatings } from "@/lib/features/review/queries/standing-ratings";
import { linked } from "./coaching-fixtures";
import { handedIn, MAIN, newPerson, text } from "./practice-fixtures";
import { asked, claimed, commenting, reviewsOf, value } from "./review-fixtures";

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
    await value(savePendingRatings(coach, reviewId, rating(5, "two hours")));
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
      { rater: "coach", level: 5, quote: "two hours", by: "Minh" },
    ]);
    expect(await cell()).toMatchObject({ level: 5, basis: "coach", state: "ready" });
    expect((await getCell(candidate, ROLE, MAIN))?.evidence[0]?.marks).toHaveLength(2);
    expect((await reviewsOf(candidate, answerId)).sealed).toEqual([]);
    // Taken back, it was given all the same.
    await value(
      rateOwnRevision(candidate, revisionId, {
        role: ROLE,
        ratings: [{ competency: MAIN, level: null }],
      }),
    );
    expect(await cell()).toMatchObject({ level: 5, basis: "coach" });
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
    await value(savePendingRatings(coach, first.reviewId, rating(5, "two hours")));
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
      ["Minh", 5],
      ["Ana", 3],
    ]);
    expect((await getCalibration(other)).agreement).toEqual([
      { competency: expect.any(String), pairs: [expect.arrayContaining([3, 5])] },
    ]);
  });
});
