import { missing, type WordBag } from "./history-changes";
import type { EntryReason } from "./history-step";

/** The newest are never thinned. Each time that so many more have come, the older ones are. */
export const DENSE = 50;

/** Of older entries that differ by nothing but slips of the keys one is kept in so many hours. */
const SPARSE_MS = 6 * 3_600_000;

/** More words than this are no slips. */
const MOST_SLIPS = 5;

export interface ThinnableEntry {
  number: number;
  reason: EntryReason;
  savedAt: Date;
  words: WordBag;
}

/**
 * Which of the older entries can go.
 * Invariant: each word of what goes stands in the next newer entry that stays, or is finished or mended there.
 * Each is compared with one that stays, so that many small losses never add up.
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
  const lost = missing(entry.words, kept.words);
  if (lost.length > MOST_SLIPS) return false;
  const came = missing(kept.words, entry.words);
  return lost.every((word) => {
    const at = came.findIndex((other) => isMended(word, other));
    // One word makes up for one.
    if (at >= 0) came.splice(at, 1);
    return at >= 0;
  });
}

/** Whether `word` was the beginning of `other`, or is one or two slips of the keys away from it. */
function isMended(word: string, other: string): boolean {
  if (other.startsWith(word)) return true;
  const most = word.length >= 6 ? 2 : 1;
  if (word.length < 3 || Math.abs(word.length - other.length) > most) return false;
  return slipsBetween(word, other) <= most;
}

/** Letters left out, put in, exchanged, or two that changed places. */
function slipsBetween(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      const swapped =
        i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
          ? (beforeLast[j - 2] ?? Number.POSITIVE_INFINITY) + 1
          : Number.POSITIVE_INFINITY;
      row.push(
        Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + cost, swapped),
      );
    }
    beforeLast = last;
    last = row;
  }
  return last[b.length] ?? 0;
}
