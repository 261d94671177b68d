import { beforeEach, describe, expect, test } from "vitest";
import type { Person } from "@/lib/auth/actor";
import { db } from "@/lib/db/client";
import { askForReview } from "@/lib/features/review/commands/ask";
import { claimSlot, declineSlot, releaseSlot } from "@/lib/features/review/commands/claim";
import { sendReview } from "@/lib/features/review/commands/send-review";
import { getAskChoices } from "@/lib/features/review/queries/answer-reviews";
import { getCoachQueue } from "@/lib/features/review/queries/coach-queue";
import { linked, readable } from "./coaching-fixtures";
import { handedIn, newPerson } from "./practice-fixtures";
import { asked, asking, claimed, reviewed, reviewsOf, value } from "./review-fixtures";

const minutes = (count: number, from = new Date()) => new Date(from.getTime() + count * 60_000);

let candidate: Person;
let coach: Person;
let other: Person;
let relationship: string;
let otherRelationship: string;
let answerId: string;

beforeEach(async () => {
  [candidate, coach, other] = await Promise.all([
    newPerson("Linh"),
    newPerson("Minh"),
    newPerson("Ana"),
  ]);
  const handed = await handedIn(candidate, "I restored the backup in two hours.");
  answerId = handed.answerId;
  relationship = await linked(candidate, coach);
  otherRelationship = await linked(candidate, other, { scope: "answers" });
});

const end = (id: string) =>
  db().coachingRelationship.update({
    where: { id },
    data: { endedAt: new Date(), endedBy: "candidate" },
    select: { id: true },
  });
const queue = async (person: Person, now = new Date()) => {
  const tabs = { "needs-me": [] as string[], waiting: [] as string[], done: [] as string[] };
  for (const tab of ["needs-me", "waiting", "done"] as const) {
    tabs[tab] = (await getCoachQueue(person, tab, 1, now)).lines.map((line) => line.slotId);
  }
  return tabs;
};

describe("asking for review", () => {
  test("makes a slot for each coach who was asked, and one request at a time", async () => {
    await value(
      askForReview(
        candidate,
        answerId,
        asking({ coaches: [relationship, otherRelationship], share: "on" }),
      ),
    );
    const { request } = await reviewsOf(candidate, answerId);
    expect(request?.slots.map((slot) => slot.coach).sort()).toEqual(["Ana", "Minh"]);
    expect(request).toMatchObject({ standing: "coach", note: "Is the result clear?" });
    expect(
      await askForReview(candidate, answerId, asking({ coaches: [relationship] })),
    ).toMatchObject({ reason: "asked_before" });
  });

  test("twice at once makes one request", async () => {
    const outcomes = await Promise.all(
      [1, 2, 3].map(() => askForReview(candidate, answerId, asking({ coaches: [relationship] }))),
    );
    expect(outcomes.filter((one) => one.ok)).toHaveLength(1);
    expect(await db().reviewRequest.count({ where: { answerId } })).toBe(1);
  });

  test("needs somebody who may read the answer, or leave to share it with them", async () => {
    expect(await askForReview(candidate, answerId, asking())).toMatchObject({
      reason: "nobody_asked",
    });
    const blind = asking({ coaches: [otherRelationship] });
    expect(await askForReview(candidate, answerId, blind)).toMatchObject({ reason: "not_shared" });
    expect(await readable(other)).toEqual([]);
    expect(
      (await getAskChoices(candidate, answerId, new Date()))?.coaches.map((one) => [
        one.name,
        one.covers,
      ]),
    ).toEqual([
      ["Ana", false],
      ["Minh", true],
    ]);
    await value(askForReview(candidate, answerId, { ...blind, share: "on" }));
    expect(await readable(other)).toEqual([answerId]);
  });

  test("is nobody else's to do, and of nobody who is no coach of theirs", async () => {
    await expect(
      askForReview(coach, answerId, asking({ coaches: [relationship] })),
    ).rejects.toMatchObject({ code: "not_found" });
    await end(relationship);
    expect(
      await askForReview(candidate, answerId, asking({ coaches: [relationship] })),
    ).toMatchObject({ reason: "not_your_coach" });
  });

  test("of any coach is one slot that the first takes, and whoever sends keeps", async () => {
    await value(askForReview(candidate, answerId, asking({ any: "on", share: "on" })));
    const slot = (await reviewsOf(candidate, answerId)).request?.slots[0]?.id ?? "";
    expect((await queue(coach))["needs-me"]).toEqual([slot]);
    expect((await queue(other))["needs-me"]).toEqual([slot]);
    await claimed(coach, slot);
    expect(await claimSlot(other, slot)).toMatchObject({ reason: "claimed" });
    expect((await queue(other)).waiting).toEqual([slot]);
    await reviewed(coach, slot);
    await expect(claimSlot(other, slot)).rejects.toMatchObject({ code: "not_found" });
    expect(await queue(other)).toEqual({ "needs-me": [], waiting: [], done: [] });
    expect((await queue(coach)).waiting).toEqual([slot]);
  });
});

describe("claiming", () => {
  test("two at once: one wins, the other is told; what ran out is free again", async () => {
    await value(askForReview(candidate, answerId, asking({ any: "on", share: "on" })));
    const slot = (await reviewsOf(candidate, answerId)).request?.slots[0]?.id ?? "";
    const now = new Date();
    const outcomes = await Promise.all([claimSlot(coach, slot, now), claimSlot(other, slot, now)]);
    expect(outcomes.filter((one) => one.ok)).toHaveLength(1);
    expect(outcomes.find((one) => !one.ok)).toMatchObject({ reason: "claimed" });
    const [winner, loser] = outcomes[0]?.ok ? [coach, other] : [other, coach];
    expect(await claimSlot(loser, slot, minutes(29, now))).toMatchObject({ reason: "claimed" });
    // Extended, by claiming again.
    await claimed(winner, slot, minutes(29, now));
    expect(await claimSlot(loser, slot, minutes(31, now))).toMatchObject({ reason: "claimed" });
    await claimed(loser, slot, minutes(60, now));
    await value(releaseSlot(loser, slot, minutes(61, now)));
    await claimed(winner, slot, minutes(62, now));
  });

  test("a claim that ran out hinders nobody from sending what they wrote", async () => {
    const { slots } = await asked(candidate, answerId, [relationship]);
    const { reviewId } = await claimed(coach, slots[0]?.id ?? "");
    await value(sendReview(coach, reviewId, { summary: "Good.", verdict: "ready" }, minutes(90)));
    expect((await reviewsOf(candidate, answerId)).reviews).toMatchObject([
      { verdict: "ready", by: "Minh" },
    ]);
  });

  test("giving it back is told to the candidate, who can ask another at once", async () => {
    const { slots } = await asked(candidate, answerId, [relationship]);
    await value(declineSlot(coach, slots[0]?.id ?? ""));
    expect((await reviewsOf(candidate, answerId)).request).toMatchObject({ standing: "lapsed" });
    expect((await queue(coach)).done).toHaveLength(1);
    await asked(candidate, answerId, [relationship]);
  });
});
