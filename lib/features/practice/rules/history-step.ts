import { isBlank, PART_NAMES, sameParts } from "@/lib/features/stories/rules/parts";
import type { Lineage, Parts } from "../types";
import { sameLineage } from "./lineage";

/** How long a text can be brought back after it was replaced. */
export const DAYS_OF_HISTORY = 30;

/** After this long without a save, whoever writes on has begun anew: what stood there is kept as it stood. */
export const PAUSE_MINUTES = 10;

const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;

/** Texts that were replaced before this moment are gone. */
export function historyReaches(now: Date): Date {
  return new Date(now.getTime() - DAYS_OF_HISTORY * DAY_MS);
}

/** Why a text went into the history. */
export type EntryReason = "changed" | "pause" | "take" | "restore" | "hand_in" | "deletion";

interface DatedText extends Lineage {
  parts: Parts;
}

export interface NewestEntry extends DatedText {
  number: number;
  replacedAt: Date;
}

/** What a save does to the history. */
export type HistoryStep =
  /** The new text holds all that the stored one held. */
  | { kind: "none" }
  /** The newest entry holds all that the stored text held, and goes on. */
  | { kind: "held"; number: number }
  /** The stored text becomes an entry. */
  | { kind: "new"; number: number; reason: EntryReason };

/**
 * Decides what becomes of the stored text when a save replaces it.
 * Invariant: every letter of it stands, in its order, in the text that replaces it or in an entry. So does every letter
 * of what either of them stands for, because holding is transitive: nothing that was ever acknowledged is beyond
 * recovery, however small the steps in which it was deleted.
 * @param save what replaces it; `restores` where it is an older text that was brought back
 */
export function historyStep(
  stored: DatedText & { savedAt: Date },
  newest: NewestEntry | null,
  save: DatedText & { restores: boolean },
  now: Date,
): HistoryStep {
  const number = (newest?.number ?? 0) + 1;
  const isSameLineage = sameLineage(stored, save);
  if (isBlank(stored.parts) || (isSameLineage && sameParts(stored.parts, save.parts))) {
    return { kind: "none" };
  }
  if (save.restores) return { kind: "new", number, reason: "restore" };
  if (!isSameLineage) return { kind: "new", number, reason: "take" };
  const isRecent = (at: Date) => now.getTime() - at.getTime() < PAUSE_MINUTES * MINUTE_MS;
  if (!isRecent(stored.savedAt)) return { kind: "new", number, reason: "pause" };
  if (holds(save.parts, stored.parts)) return { kind: "none" };
  const goesOn = newest !== null && isRecent(newest.replacedAt) && sameLineage(newest, stored);
  if (goesOn && holds(newest.parts, stored.parts)) return { kind: "held", number: newest.number };
  return { kind: "new", number, reason: "changed" };
}

/** Whether each part of `older` is the part of `newer` with at most one stretch left out. */
export function holds(newer: Parts, older: Parts): boolean {
  return PART_NAMES.every((part) => holdsText(newer[part], older[part]));
}

function holdsText(newer: string, older: string): boolean {
  if (older.length > newer.length) return false;
  let before = 0;
  while (before < older.length && older[before] === newer[before]) before += 1;
  return newer.endsWith(older.slice(before));
}
