import "server-only";
import type { Person } from "@/lib/auth/actor";
import { type Tx, transaction } from "@/lib/db/client";
import { notFound } from "@/lib/shared/app-error";
import { ok, type Result } from "@/lib/shared/result";
import { type SlotDeed, type SlotRefusal, slotRefusal } from "../rules/deeds";
import { refuseFor } from "../rules/problems";
import { claimEnds } from "../rules/turns";
import { type HeldSlot, holdSlot } from "../writes/hold-slot";

export interface Claimed {
  slotId: string;
  reviewId: string;
  claimedUntil: Date;
}

/**
 * Takes a slot for 30 minutes, or for 30 more where one has it already, and begins a review of the newest revision. Of two
 * at once one wins, and the other is told. A review that was begun before goes on, on its own revision; only while nothing
 * is written in it does it move to the newest.
 */
export function claimSlot(
  actor: Person,
  slotId: string,
  now = new Date(),
): Promise<Result<Claimed, SlotRefusal>> {
  return onSlot(actor, slotId, "claim", now, async (tx, slot) => {
    const claimedUntil = claimEnds(now);
    const { count } = await tx.reviewSlot.updateMany({
      where: {
        id: slotId,
        state: "waiting",
        OR: [
          { claimedById: null },
          { claimedById: actor.accountId },
          { claimedUntil: { lte: now } },
        ],
      },
      data: { claimedById: actor.accountId, claimedUntil },
    });
    if (count === 0) return refuseFor("claimed");
    return ok({ slotId, claimedUntil, reviewId: await goOnWith(tx, actor, slot, now) });
  });
}

/** Gives a claim back before it runs out. What was written stays with its author. */
export function releaseSlot(
  actor: Person,
  slotId: string,
  now = new Date(),
): Promise<Result<{ slotId: string }, SlotRefusal>> {
  return onSlot(actor, slotId, "release", now, async (tx) => {
    await tx.reviewSlot.updateMany({
      where: { id: slotId, claimedById: actor.accountId },
      data: { claimedById: null, claimedUntil: null },
    });
    return ok({ slotId });
  });
}

/** Says no to a request that was made to oneself. One that any coach may take is left to the others. */
export function declineSlot(
  actor: Person,
  slotId: string,
  now = new Date(),
): Promise<Result<{ slotId: string }, SlotRefusal>> {
  return onSlot(actor, slotId, "decline", now, async (tx, slot) => {
    if (slot.coachId !== actor.accountId) throw notFound("request");
    await tx.reviewSlot.updateMany({
      where: { id: slotId, coachId: actor.accountId, state: "waiting" },
      data: { state: "declined", turnSince: now, claimedById: null, claimedUntil: null },
    });
    return ok({ slotId });
  });
}

function onSlot<T, R extends string>(
  actor: Person,
  slotId: string,
  deed: SlotDeed,
  now: Date,
  write: (tx: Tx, slot: HeldSlot) => Promise<Result<T, R>>,
): Promise<Result<T, R | SlotRefusal>> {
  return transaction<Result<T, R | SlotRefusal>>(async (tx) => {
    const slot = await holdSlot(tx, actor, slotId, now);
    if (!slot?.isShared || isTakenByOther(slot, actor)) throw notFound("request");
    const problem = slotRefusal(deed, slot, actor.accountId);
    return problem ? refuseFor(problem) : write(tx, slot);
  });
}

/** A slot for any coach is its taker's once the first review was sent. */
function isTakenByOther(slot: HeldSlot, actor: Person): boolean {
  return slot.coachId !== null && slot.coachId !== actor.accountId;
}

async function goOnWith(tx: Tx, actor: Person, slot: HeldSlot, now: Date): Promise<string> {
  const newest = await tx.revision.findFirstOrThrow({
    where: { answerId: slot.answerId },
    orderBy: { number: "desc" },
    select: { id: true },
  });
  const own = { slotId: slot.id, authorId: actor.accountId, sentAt: null };
  const begun = await tx.review.findFirst({ where: own, select: { id: true } });
  if (!begun) {
    const made = await tx.review.create({
      data: { ...own, revisionId: newest.id, startedAt: now },
      select: { id: true },
    });
    return made.id;
  }
  await tx.review.updateMany({
    where: {
      id: begun.id,
      summary: "",
      pendingComments: { none: {} },
      pendingRatings: { none: {} },
    },
    data: { revisionId: newest.id },
  });
  return begun.id;
}
