import "server-only";
import type { Person } from "@/lib/auth/actor";
import { type Tx, transaction } from "@/lib/db/client";
import { coachesOf } from "@/lib/features/coaching/queries/scope";
import { shareAnswers } from "@/lib/features/coaching/writes/shared-answers";
import { lockAnswer } from "@/lib/features/practice/writes/lock-answer";
import { notFound } from "@/lib/shared/app-error";
import { ok, type Result } from "@/lib/shared/result";
import { refuseFor } from "../rules/problems";
import { requestStanding, slotTurn } from "../rules/turns";
import type { AskInput } from "../schema/reviews";

export type AskRefusal =
  | "asked_before"
  | "nobody_asked"
  | "no_revision"
  | "not_your_coach"
  | "not_shared";

interface Coach {
  relationship_id: string;
  coach_id: string;
  covers: boolean;
}

/**
 * Asks for review of an answer: one coach, several, each with a slot of their own, or any, with one slot that the first to
 * claim it takes. A request that ran out is closed on the way, so that it is in nobody's way.
 */
export function askForReview(
  actor: Person,
  answerId: string,
  input: AskInput,
  now = new Date(),
): Promise<Result<{ id: string; answerId: string }, AskRefusal>> {
  return transaction(async (tx) => {
    if (!(await lockAnswer(tx, actor, answerId))) throw notFound("answer");
    if ((await tx.revision.count({ where: { answerId } })) === 0) return refuseFor("no_revision");
    const coaches = await tx.$queryRaw<Coach[]>`${coachesOf(actor, answerId)}`;
    const asked = input.any
      ? coaches
      : coaches.filter((one) => input.coaches.includes(one.relationship_id));
    if (asked.length < input.coaches.length && !input.any) return refuseFor("not_your_coach");
    if (asked.length === 0) return refuseFor("nobody_asked", "coaches");
    const blind = asked.filter((one) => !one.covers);
    // Any one who may read it is enough where any is asked.
    const isReadable = input.any ? blind.length < asked.length : blind.length === 0;
    if (!isReadable && !input.share) return refuseFor("not_shared", "share");
    if (!(await makeWay(tx, answerId, now))) return refuseFor("asked_before");
    if (input.share) {
      for (const one of blind)
        await shareAnswers(tx, one.relationship_id, actor.accountId, [answerId]);
    }
    const slots = input.any
      ? [{ forAny: true, coachId: null, turnSince: now }]
      : asked.map((one) => ({ forAny: false, coachId: one.coach_id, turnSince: now }));
    const made = await tx.reviewRequest.create({
      data: { answerId, note: input.note.trim(), createdAt: now, slots: { create: slots } },
      select: { id: true },
    });
    return ok({ id: made.id, answerId });
  });
}

/** Whether a new request may be made; one that waits for nobody any more is closed for it. */
async function makeWay(tx: Tx, answerId: string, now: Date): Promise<boolean> {
  const open = await tx.reviewRequest.findFirst({
    where: { answerId, state: "open" },
    select: {
      id: true,
      slots: { select: { state: true, turnSince: true, forAny: true, coachId: true } },
    },
  });
  if (!open) return true;
  const turns = open.slots.map((slot) => slotTurn("open", slot, now));
  if (requestStanding("open", turns) !== "lapsed") return false;
  await tx.reviewRequest.update({
    where: { id: open.id, state: "open" },
    data: { state: "timed_out", closedAt: now },
    select: { id: true },
  });
  return true;
}
