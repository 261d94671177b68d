import { beforeEach, describe, expect, test } from "vitest";
import type { Person } from "@/lib/auth/actor";
import { db } from "@/lib/db/client";
import { claimSlot } from "@/lib/features/review/commands/claim";
import { withdrawRequest } from "@/lib/features/review/commands/close-request";
import { openReview } from "@/lib/features/review/commands/open-review";
import {
  addPendingComment,
  savePendingComment,
} from "@/lib/features/review/commands/pending-comments";
import { saveReview } from "@/lib/features/review/commands/save-review";
import { sendReview } from "@/lib/features/review/commands/send-review";
import { getCoachQueue } from "@/lib/features/review/queries/coach-queue";
import { linked, logOf } from "./coaching-fixtures";
import { handedIn, newPerson } from "./practice-fixtures";
import { asked, claimed, commenting, reviewsOf, value } from "./review-fixtures";

let candidate: Person;
let coach: Person;
let other: Person;
let relationship: string;
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
  await linked(candidate, other, { scope: "answers" });
});

const end = (id: string) =>
  db().coachingRelationship.update({
    where: { id },
    data: { endedAt: new Date(), endedBy: "candidate" },
    select: { id: true },
  });
const revise = (action: string, basedOnRevisionId = revisionId) =>
  handedIn(candidate, action, { basedOnRevisionId });

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
