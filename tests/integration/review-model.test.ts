/**
 * Candidates, coaches and a clock through random sequences, on real Postgres: whatever they do and in whatever order, what
 * is pending is its author's alone, and nobody is left without a way on.
 */
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Person } from "@/lib/auth/actor";
import { db } from "@/lib/db/client";
import { getAnswer } from "@/lib/features/practice/queries/answer";
import { askForReview } from "@/lib/features/review/commands/ask";
import { openReview } from "@/lib/features/review/commands/open-review";
import { getCoachQueue } from "@/lib/features/review/queries/coach-queue";
import { listStandingRatings } from "@/lib/features/review/queries/standing-ratings";
import { isEvidence } from "@/lib/features/review/rules/evidence";
import { linked } from "./coaching-fixtures";
import { newPerson } from "./practice-fixtures";
import { asking, reviewsOf } from "./review-fixtures";

import { act, deed, forgetWorld, newWorld, slotsOf, type World } from "./review-histories";

const RUNS = 500;
async function check(world: World): Promise<void> {
  await pendingIsItsAuthorsAlone(world);
  await oneOpenRequestAndOneClaim(world);
  await marksHaveQuotesThatOccur(world);
  await nobodyIsStuck(world);
}

async function pendingIsItsAuthorsAlone(world: World): Promise<void> {
  const pending = await db().pendingComment.findMany({
    where: { review: { slot: { request: { answerId: world.answerId } } } },
    select: { body: true, review: { select: { authorId: true } } },
  });
  const secrets = (of: Person) =>
    pending.filter((one) => one.review.authorId !== of.accountId).map((one) => one.body);
  const seen = async (person: Person) => {
    const slots = await slotsOf(world, person);
    return JSON.stringify(
      await Promise.all(slots.map((slot) => openReview(person, slot, {}, world.now))),
    );
  };
  const own = JSON.stringify([
    await reviewsOf(world.candidate, world.answerId, world.now),
    await getAnswer(world.candidate, world.answerId),
  ]);
  for (const secret of secrets(world.candidate)) expect(own).not.toContain(secret);
  for (const [at, person] of world.coaches.entries()) {
    const text = await seen(person);
    for (const secret of secrets(person)) expect(text).not.toContain(secret);
    const { endedAt } = await db().coachingRelationship.findUniqueOrThrow({
      where: { id: world.relationships[at] ?? "" },
      select: { endedAt: true },
    });
    if (endedAt) expect(text).not.toContain("words.");
  }
}

async function oneOpenRequestAndOneClaim(world: World): Promise<void> {
  const where = { answerId: world.answerId, state: "open" as const };
  const requests = await db().reviewRequest.findMany({ where, select: { slots: true } });
  expect(requests.length).toBeLessThanOrEqual(1);
  for (const person of world.coaches) {
    const unsent = { authorId: person.accountId, sentAt: null };
    const perSlot = await db().review.groupBy({ by: ["slotId"], where: unsent, _count: true });
    for (const one of perSlot) expect(one._count).toBe(1);
  }
  const claims = await Promise.all(
    world.coaches.map(
      async (person) => (await getCoachQueue(person, "needs-me", 1, world.now)).lines,
    ),
  );
  const mine = claims.flat().filter((line) => line.claim === "me");
  expect(new Set(mine.map((line) => line.slotId)).size).toBe(mine.length);
}

async function marksHaveQuotesThatOccur(world: World): Promise<void> {
  const ofAnswer = { revision: { is: { answerId: world.answerId } } };
  const marks = await db().rating.findMany({
    where: { ...ofAnswer, rater: "coach" },
    select: { quote: true, revision: true },
  });
  const pending = await db().pendingRating.findMany({
    where: { review: ofAnswer },
    select: { quote: true, review: { select: { revision: true } } },
  });
  for (const mark of marks) expect(isEvidence(mark.revision, mark.quote)).toBe(true);
  for (const mark of pending) expect(isEvidence(mark.review.revision, mark.quote)).toBe(true);
  const shown = await listStandingRatings(world.candidate, world.revisions);
  for (const { rater, revisionId } of shown.filter((mark) => mark.rater === "coach")) {
    const own = await db().rating.count({ where: { revisionId, rater: "self" } });
    expect([rater, own > 0]).toEqual(["coach", true]);
  }
}

/** Somebody can always move: the candidate asks, withdraws, finishes or asks again; a coach whose turn it is takes it. */
async function nobodyIsStuck(world: World): Promise<void> {
  const { request } = await reviewsOf(world.candidate, world.answerId, world.now);
  const standing = request?.standing ?? "closed";
  expect(["closed", "lapsed", "candidate", "coach"]).toContain(standing);
  if (standing === "coach") {
    const turns = request?.slots.filter((slot) => slot.turn.whose === "coach") ?? [];
    expect(turns.length).toBeGreaterThan(0);
    expect(request?.reviewed === null || request?.state === "open").toBe(true);
  }
  if (standing === "candidate") expect(request?.reviewed).not.toBeNull();
}

test(`invariants hold through ${RUNS} random histories`, async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(deed, { minLength: 4, maxLength: 14 }), async (deeds) => {
      const world = await newWorld();
      for (const one of deeds) await act(world, one);
      await check(world);
      await forgetWorld(world);
    }),
    { numRuns: RUNS, endOnFailure: true },
  );
});

test("from wherever a history ends, a new request can be made", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(deed, { maxLength: 10 }), async (deeds) => {
      const world = await newWorld();
      for (const one of deeds) await act(world, one);
      await act(world, { do: "withdraw" });
      await act(world, { do: "finish" });
      const relationship = await linked(world.candidate, await newPerson());
      const asked = askForReview(
        world.candidate,
        world.answerId,
        asking({ coaches: [relationship] }),
        world.now,
      );
      expect(await asked).toMatchObject({ ok: true });
    }),
    { numRuns: 60, endOnFailure: true },
  );
});
