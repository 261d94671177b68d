import { describe, expect, test } from "vitest";
import type { Person } from "@/lib/auth/actor";
import { db } from "@/lib/db/client";
import { deleteAnswer } from "@/lib/features/practice/commands/bin";
import { rateOwnRevision } from "@/lib/features/review/commands/rate-own-revision";
import { getRatingSheet } from "@/lib/features/review/queries/rating-sheet";
import { listStandingRatings } from "@/lib/features/review/queries/standing-ratings";
import { type SelfRatingInput, selfRatingInput } from "@/lib/features/review/schema/ratings";
import { handedIn, newPerson } from "./practice-fixtures";

const ROLE = "it-manager";

async function sheetOf(person: Person, answerId: string, number = 1) {
  const sheet = await getRatingSheet(person, answerId, number, ROLE);
  if (!sheet) throw new Error("no sheet");
  return sheet;
}

async function rate(person: Person, revisionId: string, ratings: SelfRatingInput["ratings"]) {
  const outcome = await rateOwnRevision(person, revisionId, { role: ROLE, ratings });
  if (!outcome.ok) throw new Error(outcome.message);
  return outcome.value;
}

async function ratedRevision(answerId: string) {
  const answer = await db().answer.findUniqueOrThrow({ where: { id: answerId } });
  return answer.ratedRevisionId;
}

describe("rating one's own answer", () => {
  test("is by the anchors that the revision pinned", async () => {
    const person = await newPerson();
    const { answerId, revisionId } = await handedIn(person, "one");
    const sheet = await sheetOf(person, answerId);
    expect(sheet).toMatchObject({ revision: { id: revisionId, number: 1 }, role: { slug: ROLE } });
    expect(sheet.rows.length).toBeGreaterThan(0);
    expect(sheet.rows.every((row) => row.standing === null && row.anchors[3] !== "")).toBe(true);
    // A role that the question is not asked for falls back to one that it is.
    expect((await getRatingSheet(person, answerId, 1, "no-such-role"))?.role.slug).toBe(ROLE);
  });

  test("again supersedes, and never edits", async () => {
    const person = await newPerson();
    const { answerId, revisionId } = await handedIn(person, "one");
    const [first] = (await sheetOf(person, answerId)).rows;
    const competency = first?.competency.slug ?? "";
    expect(await rate(person, revisionId, [{ competency, level: 2 }])).toMatchObject({
      changed: 1,
    });
    expect(await rate(person, revisionId, [{ competency, level: 2 }])).toMatchObject({
      changed: 0,
    });
    expect(await rate(person, revisionId, [{ competency, level: 4 }])).toMatchObject({
      changed: 1,
    });
    const rows = await db().rating.findMany({
      where: { revisionId },
      orderBy: { createdAt: "asc" },
    });
    expect(rows.map((row) => [row.level, row.supersededAt === null])).toEqual([
      [2, false],
      [4, true],
    ]);
    expect((await sheetOf(person, answerId)).rows[0]?.standing).toBe(4);
    expect(await listStandingRatings(person, [revisionId])).toMatchObject([
      { level: 4, rater: "self", by: null, competency: { slug: competency } },
    ]);
  });

  test("twice at once leaves one standing rating", async () => {
    const person = await newPerson();
    const { answerId, revisionId } = await handedIn(person, "one");
    const competency = (await sheetOf(person, answerId)).rows[0]?.competency.slug ?? "";
    const levels = [1, 2, 3, 4, 5] as const;
    await Promise.all(levels.map((level) => rate(person, revisionId, [{ competency, level }])));
    expect(await listStandingRatings(person, [revisionId])).toHaveLength(1);
    expect(await db().rating.count({ where: { revisionId } })).toBe(5);
  });

  test("names the newest rated revision for the board, and takes it back with the last rating", async () => {
    const person = await newPerson();
    const one = await handedIn(person, "one");
    const two = await handedIn(person, "two", { basedOnRevisionId: one.revisionId });
    const competency = (await sheetOf(person, one.answerId)).rows[0]?.competency.slug ?? "";
    await rate(person, one.revisionId, [{ competency, level: 3 }]);
    expect(await ratedRevision(one.answerId)).toBe(one.revisionId);
    await rate(person, two.revisionId, [{ competency, level: 4 }]);
    expect(await ratedRevision(one.answerId)).toBe(two.revisionId);
    // An older revision that is rated later does not take its place.
    await rate(person, one.revisionId, [{ competency, level: 5 }]);
    expect(await ratedRevision(one.answerId)).toBe(two.revisionId);
    await rate(person, two.revisionId, [{ competency, level: null }]);
    expect(await ratedRevision(one.answerId)).toBe(one.revisionId);
    await rate(person, one.revisionId, [{ competency, level: null }]);
    expect(await ratedRevision(one.answerId)).toBeNull();
  });

  test("needs a level, and an area that the question is about", async () => {
    const person = await newPerson();
    const { revisionId } = await handedIn(person, "one");
    const give = (ratings: SelfRatingInput["ratings"], role: SelfRatingInput["role"] = ROLE) =>
      rateOwnRevision(person, revisionId, { role, ratings });
    expect(await give([])).toMatchObject({ reason: "nothing_rated" });
    const odd = [{ competency: "no-such-area", level: 3 as const }];
    expect(await give(odd)).toMatchObject({ reason: "not_ratable" });
    expect(await give(odd, "cto")).toMatchObject({ reason: "not_ratable" });
  });

  test("is nobody else's to do, nor to see", async () => {
    const [person, other] = [await newPerson(), await newPerson("Grace")];
    const { answerId, revisionId } = await handedIn(person, "one");
    const competency = (await sheetOf(person, answerId)).rows[0]?.competency.slug ?? "";
    await rate(person, revisionId, [{ competency, level: 3 }]);
    expect(await getRatingSheet(other, answerId, 1, ROLE)).toBeNull();
    expect(await listStandingRatings(other, [revisionId])).toEqual([]);
    const attempt = { role: ROLE, ratings: [{ competency, level: 5 }] } as const;
    await expect(
      rateOwnRevision(other, revisionId, { ...attempt, ratings: [...attempt.ratings] }),
    ).rejects.toMatchObject({ code: "not_found" });
    await deleteAnswer(person, answerId);
    expect(await getRatingSheet(person, answerId, 1, ROLE)).toBeNull();
    await expect(rate(person, revisionId, [{ competency, level: 5 }])).rejects.toMatchObject({
      code: "not_found",
    });
  });

  test("reads a plain form as it reads JSON", () => {
    const form = { role: ROLE, "level:people": "4", "level:money": "" };
    expect(selfRatingInput.parse(form)).toEqual({
      role: ROLE,
      ratings: [
        { competency: "people", level: 4 },
        { competency: "money", level: null },
      ],
    });
    expect(selfRatingInput.safeParse({ ...form, "level:people": "6" }).success).toBe(false);
    expect(selfRatingInput.safeParse({ ...form, extra: "1" }).success).toBe(false);
    expect(selfRatingInput.safeParse([]).success).toBe(false);
  });
});
