import type { Keeping, SaveStatus } from "./save-status";

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
      return "Not saved: you are signed out";
    case "other-account":
      return "Not saved: somebody else is signed in in this browser now";
    case "too-long":
      return "Not saved: a part is too long; shorten it to go on";
    case "refused":
      return `Not saved: ${status.message}`;
    case "conflict":
      if (status.tab) return "Conflict: another tab wrote at the same moment; both texts are kept";
      return status.theirs.draft
        ? "Conflict: this draft was changed somewhere else; both texts are kept"
        : "Conflict: this draft was handed in somewhere else; your text is kept";
  }
}

const AWAY_WORDS = {
  offline: "Offline: saved when you are back",
  away: "Not saved yet: the server is away, trying again",
  broken: "Not saved yet: the server could not take it just now, trying again",
} as const;

/** Where text is that the server does not have. Said beside the trouble, and changes with each key: it is not announced. */
export function keepingInWords(keeping: Keeping): string {
  switch (keeping) {
    case "kept":
      return "Kept on this device";
    case "opening":
    case "keeping":
      return "Keeping it on this device…";
    case "cannot":
      return "On this page only";
  }
}
