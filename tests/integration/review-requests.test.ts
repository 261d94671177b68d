import { beforeEach, describe, expect, test } from "vitest";
import type { Person } from "@/lib/auth/actor";
import { db } from "@/lib/db/client";
import { askForReview } from "@/lib/features/review/commands/ask";
import { claimSlot, declineSlot, releaseSlot } from "@/lib/features/review/commands/claim";
import {
  askAgain,
  finishRequest,
  withdrawRequest,
} from "@/lib/features/review/commands/close-request";
import { openReview } from "@/lib/features/review/commands/open-review";
import {
  addPendingComment,
  savePendingComment,
} from "@/lib/features/review/commands/pending-comments";
import { closeReport, report } from "@/lib/features/review/commands/report";
import { saveReview } from "@/lib/features/review/commands/save-review";
import { sendReview } from "@/lib/features/review/commands/send-review";
import { getAskChoices } from "@/lib/features/review/queries/answer-reviews";
import { getCoachQueue } from "@/lib/features/review/queries/coach-queue";
import { listReports } from "@/lib/features/review/queries/reports";
import { linked, logOf, readable } from "./coaching-fixtures";
import { handedIn, newPerson } from "./practice-fixtures";
import { asked, asking, claimed, commenting, reviewed, reviewsOf, value } from "./review-fixtures";

const DAY = 86_400_000;
const later = (days: number, from = new Date()) => new Date(from.getTime() + days * DAY);
const minutes = (count: number, from = new Date()) => new Date(from.getTime() + count * 60_000);

let candidate: Person;
let coach: Person;
let other: Person;
let relationship: string;
let otherRelationship: string;
let answerId: string;
let revisionId: string;

beforeEach(async () => {
  [candidate, coach, other] = await Promise.all([
    newPerson("Linh"),
    newPerson("Minh"),
    newPerson("Ana"),
  ]);
  const handed = await handedIn(candidate, "I restored the backup in two hours.");
  ({ answerId, revisionId } = handed);
  relationship = await linked(candidate, coach);
  otherRelationship = await linked(candidate, other, { scope: "answers" });
});

const end = (id: string) =>
  db().coachingRelationship.update({
    where: { id },
    data: { endedAt: new Date(), endedBy: "candidate" },
    select: { id: true },
  });
const revise = (action: string, basedOnRevisionId = revisionId) =>
  handedIn(candidate, action, { basedOnRevisionId });
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

describe("a review that is being written", () => {
  test("stays on its revision when another arrives, and takes the newest while nothing is written", async () => {
    const { slots } = await asked(candidate, answerId, [relationship]);
    const slot = slots[0]?.id ?? "";
    const claim = await claimed(coach, slot);
    const second = await revise("I restored it in one hour.");
    await claimed(coach, slot);
    expect(await openReview(coach, slot, {})).toMatchObject({ review: { revision: 2 } });
    await value(
      addPendingComment(coach, claim.reviewId, commenting({ part: "action", quote: "one hour" })),
    );
    await revise("I restored it in half an hour.", second.revisionId);
    await claimed(coach, slot);
    expect(await openReview(coach, slot, {})).toMatchObject({
      review: { revision: 2, comments: [{ quote: "one hour", part: "action", start: 17 }] },
      shown: { number: 2 },
      revisions: [{ number: 3 }, { number: 2 }, { number: 1 }],
    });
  });

  test("is left to its author without the answer when the sharing ends", async () => {
    const { slots } = await asked(candidate, answerId, [relationship]);
    const slot = slots[0]?.id ?? "";
    const { reviewId } = await claimed(coach, slot);
    const id = crypto.randomUUID();
    await value(
      savePendingComment(
        coach,
        reviewId,
        id,
        commenting({ part: "action", quote: "two hours", body: "Mine." }),
      ),
    );
    await end(relationship);
    await value(saveReview(coach, reviewId, { summary: "Mine too." }));
    await value(savePendingComment(coach, reviewId, id, commenting({ body: "Mine, longer." })));
    expect(await addPendingComment(coach, reviewId, commenting())).toMatchObject({
      reason: "sharing_ended",
    });
    expect(await sendReview(coach, reviewId, { verdict: "ready" })).toMatchObject({
      reason: "sharing_ended",
    });
    const ended = await openReview(coach, slot, {});
    expect(ended).toEqual({
      kind: "ended",
      slotId: slot,
      requestId: expect.any(String),
      summary: "Mine too.",
      verdict: "ready",
      comments: [{ id, body: "Mine, longer.", suggestion: null }],
      marks: [],
    });
    await expect(claimSlot(coach, slot)).rejects.toMatchObject({ code: "not_found" });
    const line = (await getCoachQueue(coach, "done", 1, new Date())).lines[0];
    expect(line).toMatchObject({ slotId: slot, candidate: null, prompt: null, note: null });
    expect(await reviewsOf(candidate, answerId)).toMatchObject({ reviews: [], threads: [] });
  });

  test("is not delivered after the request was withdrawn", async () => {
    const { id, slots } = await asked(candidate, answerId, [relationship]);
    const { reviewId } = await claimed(coach, slots[0]?.id ?? "");
    await value(saveReview(coach, reviewId, { summary: "Good." }));
    await value(withdrawRequest(candidate, id));
    expect(await sendReview(coach, reviewId, { verdict: "ready" })).toMatchObject({
      reason: "closed",
    });
    expect(await openReview(coach, slots[0]?.id ?? "", {})).toMatchObject({
      review: { summary: "Good." },
      request: { state: "withdrawn" },
    });
    await asked(candidate, answerId, [relationship]);
  });

  test("is opened by its coach alone, and each opening is in the access log", async () => {
    const { slots } = await asked(candidate, answerId, [relationship]);
    const slot = slots[0]?.id ?? "";
    expect(await openReview(other, slot, {})).toBeNull();
    expect(await openReview(candidate, slot, {})).toBeNull();
    expect(await logOf(candidate)).toEqual([]);
    expect(await openReview(coach, slot, {})).toMatchObject({ kind: "open", review: null });
    expect(await openReview(coach, slot, { revision: 9 })).toBeNull();
    expect(await logOf(candidate)).toMatchObject([{ answer_id: answerId, reads: 1 }]);
  });

  test("needs a verdict and something to say", async () => {
    const { slots } = await asked(candidate, answerId, [relationship]);
    const { reviewId } = await claimed(coach, slots[0]?.id ?? "");
    expect(await sendReview(coach, reviewId, { summary: "Good." })).toMatchObject({
      reason: "no_verdict",
    });
    expect(await sendReview(coach, reviewId, { summary: " ", verdict: "ready" })).toMatchObject({
      reason: "nothing_to_send",
    });
    await expect(
      sendReview(other, reviewId, { summary: "Mine", verdict: "ready" }),
    ).rejects.toMatchObject({ code: "not_found" });
  });
});

describe("whose turn it is", () => {
  test("goes to and fro, by asking again on a new revision, and ends with thanks", async () => {
    const { id, slots } = await asked(candidate, answerId, [relationship]);
    const slot = slots[0]?.id ?? "";
    expect(await finishRequest(candidate, id, { thanks: "" })).toMatchObject({
      reason: "nothing_sent",
    });
    await reviewed(coach, slot);
    expect((await reviewsOf(candidate, answerId)).request).toMatchObject({
      standing: "candidate",
      reviewed: 1,
    });
    expect(await withdrawRequest(candidate, id)).toMatchObject({ reason: "use_finish" });
    expect(await askAgain(candidate, id)).toMatchObject({ reason: "nothing_new" });
    await revise("I restored it in one hour.");
    await value(askAgain(candidate, id));
    expect((await queue(coach))["needs-me"]).toEqual([slot]);
    await reviewed(coach, slot, {}, "ready");
    await value(finishRequest(candidate, id, { thanks: "That helped." }));
    expect(await openReview(coach, slot, {})).toMatchObject({
      request: { state: "finished", thanks: "That helped." },
    });
    expect((await queue(coach)).done).toEqual([slot]);
    expect(await askAgain(candidate, id)).toMatchObject({ reason: "closed" });
  });

  test("is reminded at 7, 14 and 21 days and over at 28, told from the date alone", async () => {
    const now = new Date();
    const { slots } = await asked(candidate, answerId, [relationship], now);
    const turn = async (days: number) =>
      (await reviewsOf(candidate, answerId, later(days, now))).request?.slots[0]?.turn;
    expect(await turn(6)).toMatchObject({ whose: "coach", nudge: 0 });
    for (const days of [7, 14, 21])
      expect(await turn(days)).toMatchObject({ whose: "coach", nudge: days });
    expect(await turn(28)).toEqual({ whose: "nobody", why: "timed_out" });
    expect((await queue(coach, later(27, now)))["needs-me"]).toHaveLength(1);
    expect((await queue(coach, later(28, now))).done).toHaveLength(1);
    expect(await claimSlot(coach, slots[0]?.id ?? "", later(28, now))).toMatchObject({
      reason: "timed_out",
    });
    await asked(candidate, answerId, [relationship], later(29, now));
    expect(
      await db().reviewRequest.findMany({
        where: { answerId },
        orderBy: { createdAt: "asc" },
        select: { state: true },
      }),
    ).toEqual([{ state: "timed_out" }, { state: "open" }]);
  });
});

test("either side can report the other, and only the administrator reads it", async () => {
  const { id, slots } = await asked(candidate, answerId, [relationship]);
  await value(report(candidate, id, { text: "Rude.", slot: slots[0]?.id ?? "" }));
  expect(await report(candidate, id, { text: "Again.", slot: slots[0]?.id ?? "" })).toMatchObject({
    reason: "reported_before",
  });
  await value(report(coach, id, { text: "Not theirs." }));
  await expect(report(other, id, { text: "Hm." })).rejects.toMatchObject({ code: "not_found" });
  await expect(listReports(candidate, 1)).rejects.toMatchObject({ code: "not_found" });
  const administrator = { ...(await newPerson("Root")), isAdministrator: true } as Person;
  const mine = (await listReports(administrator, 1)).reports.filter((one) =>
    [candidate.accountId, coach.accountId].includes(one.reporter.id),
  );
  expect(mine.map((one) => [one.reporter.name, one.reported?.name, one.text])).toEqual(
    expect.arrayContaining([
      ["Linh", "Minh", "Rude."],
      ["Minh", "Linh", "Not theirs."],
    ]),
  );
  await value(closeReport(administrator, mine[0]?.id ?? ""));
  await expect(closeReport(candidate, mine[0]?.id ?? "")).rejects.toMatchObject({
    code: "not_found",
  });
});
