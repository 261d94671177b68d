import type { RequestState, SlotState } from "./turns";

export interface Standing {
  request: RequestState;
  slot: SlotState;
  /** 28 days without a move. */
  isOver: boolean;
  /** Whose claim runs now. */
  claimedBy: string | null;
}

export type SlotDeed = "claim" | "release" | "decline" | "send";
export type SlotRefusal = "closed" | "timed_out" | "declined" | "not_your_turn" | "claimed";

/**
 * Whether a coach may do this with a slot that is open to them. Invariant: while one coach's claim runs, no other takes or
 * sends; one that ran out binds nobody, so what was written under it can still be sent.
 * @returns what stands in the way; undefined where nothing does
 */
export function slotRefusal(
  deed: SlotDeed,
  { request, slot, isOver, claimedBy }: Standing,
  coachId: string,
): SlotRefusal | undefined {
  if (request !== "open") return "closed";
  if (slot === "declined") return "declined";
  if (slot === "answered") return "not_your_turn";
  if (isOver) return "timed_out";
  if (claimedBy !== null && claimedBy !== coachId && deed !== "decline") return "claimed";
  return undefined;
}

export type RequestDeed = "withdraw" | "finish" | "ask_again";
export type RequestRefusal = "closed" | "nothing_sent" | "nothing_new" | "use_finish";

/**
 * Whether a candidate may do this with a request. Before a review has come it is withdrawn, after it finished, so that
 * nobody's work is called off.
 * @param newest the answer's newest revision; `reviewed` the newest that a review was sent on
 */
export function requestRefusal(
  deed: RequestDeed,
  { state, reviewed, newest }: { state: RequestState; reviewed: number | null; newest: number },
): RequestRefusal | undefined {
  if (state !== "open") return "closed";
  if (deed === "withdraw") return reviewed === null ? undefined : "use_finish";
  if (reviewed === null) return "nothing_sent";
  return deed === "ask_again" && newest <= reviewed ? "nothing_new" : undefined;
}
