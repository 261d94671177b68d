import type { SavedDraft, ServerText } from "@/lib/features/practice/types";
import type { PartName } from "@/lib/features/stories/rules/parts";
import type { CallOutcome } from "@/lib/transport/client";

/** Why text has not reached the server. In each of them it is kept on the page. */
export type Trouble =
  /** Tried again by itself. */
  | { kind: "away"; why: "offline" | "away" | "broken" }
  | { kind: "signed-out" }
  | { kind: "other-account" }
  | { kind: "too-long"; parts: PartName[] }
  /** Will not get better by itself. */
  | { kind: "refused"; message: string }
  | { kind: "conflict"; theirs: ServerText };

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

/** "12:03", in the person's own clock. */
export function clockTime(at: number): string {
  return new Date(at).toLocaleTimeString("en-GB", { hour: "2-digit", minute: "2-digit" });
}

/** The state in words. */
export function statusInWords(status: SaveStatus): string {
  switch (status.kind) {
    case "blank":
      return "Your words are saved as you type";
    case "saving":
      return "Saving…";
    case "saved":
      return `Saved ${clockTime(status.at)}`;
    case "away":
      return AWAY_WORDS[status.why];
    case "signed-out":
      return "Signed out: sign in again in another tab. Your text stays here, and is saved when you come back.";
    case "other-account":
      return "Not saved: somebody else is signed in in this browser now. Sign in as yourself in another tab; your text stays here.";
    case "too-long":
      return "Not saved: a part is too long. Everything is kept on this page; shorten it to go on.";
    case "refused":
      return `Not saved: ${status.message}`;
    case "conflict":
      return status.theirs.draft
        ? "Conflict: this draft was changed somewhere else; both texts are kept"
        : "Conflict: this draft was handed in somewhere else; your text is kept";
  }
}

const AWAY_WORDS = {
  offline: "Not saved: you are offline; kept on this page, saved when you are back",
  away: "Not saved: the server is away; kept on this page, trying again",
  broken: "Not saved: the server could not take it just now; kept on this page, trying again",
} as const;
