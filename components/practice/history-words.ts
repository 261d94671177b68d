import type { EntryReason } from "@/lib/features/practice/rules/history-step";
import type { HistoryLine } from "@/lib/features/practice/types";

/** What came after a text, as a line of the list says it; words that went are counted instead. */
export const REASON_WORDS: Record<EntryReason, string | null> = {
  changed: null,
  pause: "Before a break",
  take: "Put away",
  restore: "Before a restore",
  hand_in: "Handed in",
  deletion: "Answer deleted",
};

/** The same as a sentence above the text. */
export const REASON_SENTENCES: Record<EntryReason, string> = {
  changed: "Then words of it were deleted or written over.",
  pause: "It stood like this when you stopped writing for a while.",
  take: "Then it was put away, and another version begun.",
  restore: "Then an older text was restored in its place.",
  hand_in: "Then it was handed in.",
  deletion: "It stood like this when the answer was deleted.",
};

export function wordsOf(count: number): string {
  return `${count} ${count === 1 ? "word" : "words"}`;
}

/** "+12 −3 words", with a true minus sign. */
export function changeInShort({ change }: HistoryLine): string | null {
  if (!change) return null;
  const { added, removed } = change;
  const signs = [added > 0 && `+${added}`, removed > 0 && `−${removed}`].filter(Boolean);
  if (signs.length === 0) return "No word came or went";
  return `${signs.join(" ")} ${added + removed === 1 ? "word" : "words"}`;
}
