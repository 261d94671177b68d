import "server-only";
import type { Person } from "@/lib/auth/actor";
import type { Tx } from "@/lib/db/client";
import { heldAsCoach } from "@/lib/features/coaching/queries/scope";
import type { Standing } from "../rules/deeds";
import { type RequestState, type SlotState, slotTurn } from "../rules/turns";

export interface HeldSlot extends Standing {
  id: string;
  requestId: string;
  answerId: string;
  coachId: string | null;
  forAny: boolean;
  /** Whether the coach may read the answer now. Where not, nothing of it may be given out or changed. */
  isShared: boolean;
}

interface SlotRow {
  id: string;
  request_id: string;
  answer_id: string;
  coach_id: string | null;
  for_any: boolean;
  state: SlotState;
  request_state: RequestState;
  turn_since: Date;
  claimed_by_id: string | null;
  claimed_until: Date | null;
}

/**
 * Holds a slot that is a coach's own, or open to any coach of the candidate's, until the transaction ends: first the
 * relationship, so that an end waits, then the answer, in the order in which every change of a review takes them.
 * @returns null where it is no slot of theirs
 */
export async function holdSlot(
  tx: Tx,
  actor: Person,
  slotId: string,
  now: Date,
): Promise<HeldSlot | null> {
  const found = await tx.reviewSlot.findUnique({
    where: { id: slotId },
    select: { request: { select: { answerId: true } } },
  });
  if (!found) return null;
  const { answerId } = found.request;
  const shared = await tx.$queryRaw<{ relationship_id: string }[]>`${heldAsCoach(actor, answerId)}`;
  await tx.$queryRaw`SELECT 1 FROM answers WHERE id = ${answerId}::uuid FOR UPDATE`;
  const rows = await tx.$queryRaw<SlotRow[]>`
    SELECT s.id, s.request_id, q.answer_id, s.coach_id, s.for_any, s.state::text AS state,
      q.state::text AS request_state, s.turn_since, s.claimed_by_id, s.claimed_until
    FROM review_slots s JOIN review_requests q ON q.id = s.request_id
    WHERE s.id = ${slotId}::uuid
      AND (s.coach_id = ${actor.accountId}::uuid
        OR (s.for_any AND s.coach_id IS NULL)
        OR EXISTS (SELECT FROM reviews r WHERE r.slot_id = s.id AND r.author_id = ${actor.accountId}::uuid))`;
  const row = rows[0];
  return row ? heldSlot(row, shared.length > 0, now) : null;
}

function heldSlot(row: SlotRow, isShared: boolean, now: Date): HeldSlot {
  const slot = {
    state: row.state,
    turnSince: row.turn_since,
    coachId: row.coach_id,
    forAny: row.for_any,
  };
  const turn = slotTurn(row.request_state, slot, now);
  const isClaimed = row.claimed_until !== null && row.claimed_until > now;
  return {
    id: row.id,
    requestId: row.request_id,
    answerId: row.answer_id,
    coachId: row.coach_id,
    forAny: row.for_any,
    isShared,
    request: row.request_state,
    slot: row.state,
    isOver: turn.whose === "nobody" && turn.why === "timed_out",
    claimedBy: isClaimed ? row.claimed_by_id : null,
  };
}
