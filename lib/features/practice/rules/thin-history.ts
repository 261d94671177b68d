import { missing, type WordBag } from "./history-changes";
import type { EntryReason } from "./history-step";

/** The newest are never thinned. Each time that so many more have come, the older ones are. */
export const DENSE = 50;

/** Of older entries that hold nothing which a newer one does not one is kept in so many hours. */
const SPARSE_MS = 6 * 3_600_000;

export interface ThinnableEntry {
  number: number;
  reason: EntryReason;
  savedAt: Date;
  words: WordBag;
}

/**
 * Which of the older entries can go.
 * Invariant: each word of what goes stands in the next newer entry that stays. A word that looks like a slip of another is
 * a word: nobody but its author knows which of "12" and "120" was meant.
 * @param entries newest first; the first stays
 * @returns their numbers
 */
export function thinHistory(entries: readonly ThinnableEntry[]): number[] {
  const [first, ...older] = entries;
  if (!first) return [];
  const gone: number[] = [];
  let kept = first;
  for (const entry of older) {
    if (canGo(entry, kept)) gone.push(entry.number);
    else kept = entry;
  }
  return gone;
}

function canGo(entry: ThinnableEntry, kept: ThinnableEntry): boolean {
  if (entry.reason !== "changed" && entry.reason !== "pause") return false;
  if (kept.savedAt.getTime() - entry.savedAt.getTime() >= SPARSE_MS) return false;
  return missing(entry.words, kept.words).length === 0;
}
