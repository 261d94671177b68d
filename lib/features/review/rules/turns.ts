/** How long a coach has an answer to themself after claiming it. */
export const CLAIM_MINUTES = 30;

/** After so many days without a move, whose turn it is is reminded. */
export const NUDGE_DAYS = [7, 14, 21] as const;

/** After so many, nobody waits any longer. */
export const TIMEOUT_DAYS = 28;

const DAY_MS = 86_400_000;

export type RequestState = "open" | "finished" | "withdrawn" | "timed_out";
export type SlotState = "waiting" | "answered" | "declined";

export interface SlotFacts {
  state: SlotState;
  turnSince: Date;
  forAny: boolean;
  /** Null where any coach may take it, and where the coach has left. */
  coachId: string | null;
}

export type Turn =
  | { whose: "coach" | "candidate"; since: Date; nudge: 0 | 7 | 14 | 21 }
  | { whose: "nobody"; why: "closed" | "declined" | "left" | "timed_out" };

/**
 * Whose turn it is, told from what is stored and the date. Nothing runs at night: a nudge is due, and a turn is over, for
 * whoever looks.
 */
export function slotTurn(request: RequestState, slot: SlotFacts, now: Date): Turn {
  if (request !== "open") return { whose: "nobody", why: "closed" };
  if (slot.state === "declined") return { whose: "nobody", why: "declined" };
  if (slot.coachId === null && !slot.forAny) return { whose: "nobody", why: "left" };
  const days = Math.floor((now.getTime() - slot.turnSince.getTime()) / DAY_MS);
  if (days >= TIMEOUT_DAYS) return { whose: "nobody", why: "timed_out" };
  const nudge = NUDGE_DAYS.findLast((after) => days >= after) ?? 0;
  return { whose: slot.state === "waiting" ? "coach" : "candidate", since: slot.turnSince, nudge };
}

/** Turns that began before this are over. */
export function turnsReach(now: Date): Date {
  return new Date(now.getTime() - TIMEOUT_DAYS * DAY_MS);
}

/**
 * What a request comes to. The candidate's turn comes first: one review is there to be read while others are written.
 * Invariant: a request that is open and waits for nobody is "lapsed", and a lapsed one never stands in the way of the next.
 */
export function requestStanding(
  state: RequestState,
  turns: readonly Turn[],
): "closed" | "candidate" | "coach" | "lapsed" {
  if (state !== "open") return "closed";
  if (turns.some((turn) => turn.whose === "candidate")) return "candidate";
  return turns.some((turn) => turn.whose === "coach") ? "coach" : "lapsed";
}

export function claimEnds(now: Date): Date {
  return new Date(now.getTime() + CLAIM_MINUTES * 60_000);
}
