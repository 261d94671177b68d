import type { SavedDraft, ServerText } from "@/lib/features/practice/types";
import type { PartName } from "@/lib/features/stories/rules/parts";
import type { CallOutcome } from "@/lib/transport/client";

/** Where the page's text is besides on the page: what the words say of it must be true at each moment. */
export type Keeping =
  /** The device is being asked. */
  | "opening"
  /** All of it is on the device's disk, or on the server. */
  | "kept"
  /** The last words are on their way to the device's disk. */
  | "keeping"
  /** The device keeps nothing: a private window, no space left, or the person signed out in another tab. */
  | "cannot";

/** Why text has not reached the server. */
export type Trouble =
  /** Tried again by itself. */
  | { kind: "away"; why: "offline" | "away" | "broken" }
  | { kind: "signed-out" }
  | { kind: "other-account" }
  | { kind: "too-long"; parts: PartName[] }
  /** Will not get better by itself. */
  | { kind: "refused"; message: string }
  /** `tab`: with another tab of this browser, whose text is the device's copy of that stamp. */
  | { kind: "conflict"; theirs: ServerText; tab?: TabConflict };

export interface TabConflict {
  stamp: string;
  /** Under which the text of this page is put away on the device until the person chooses. */
  asideId: string;
}

export type SaveStatus =
  /** Nothing typed and nothing stored. */
  | { kind: "blank" }
  | { kind: "saving" }
  /** Milliseconds since the epoch, by this device's clock. */
  | { kind: "saved"; at: number }
  | Trouble;

export function isTrouble(status: SaveStatus): status is Trouble {
  return status.kind !== "blank" && status.kind !== "saving" && status.kind !== "saved";
}

/** Tried again by itself at some interval, or when the person comes back to the page. */
export function mendsItself(status: SaveStatus): boolean {
  return status.kind === "away" || status.kind === "signed-out" || status.kind === "other-account";
}

/** What a save that was not acknowledged means for the page. */
export function troubleOf(
  outcome: Extract<CallOutcome<SavedDraft>, { ok: false }>,
  isOnline: boolean,
): Trouble {
  const { status, reason, message, fields } = outcome;
  if (status === 401) return { kind: "signed-out" };
  if (reason === "other_account") return { kind: "other-account" };
  if (status === 409) {
    const { theirs } = (outcome.body ?? {}) as { theirs?: ServerText };
    if (theirs) return { kind: "conflict", theirs };
  }
  if (status === 0) return { kind: "away", why: isOnline ? "away" : "offline" };
  if (status === 502 || status === 503 || status === 504) return { kind: "away", why: "away" };
  if (status >= 500 || status === 429 || status === 409) return { kind: "away", why: "broken" };
  return { kind: "refused", message: Object.values(fields)[0] ?? message };
}
