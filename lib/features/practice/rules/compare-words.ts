import { diffWords } from "diff";
import { PART_NAMES, type PartName } from "@/lib/features/stories/rules/parts";
import type { Parts } from "../types";
import { countWords } from "./count-words";

export interface Change {
  kind: "same" | "added" | "removed";
  text: string;
}

export interface PartComparison {
  part: PartName;
  changes: Change[];
  added: number;
  removed: number;
}

/** Two texts that differ by more words than this are shown as one for the other: finding out how would take seconds. */
const MOST_EDITS = 2500;

const segmenter = new Intl.Segmenter("en", { granularity: "word" });

/**
 * Two texts word by word.
 * Invariant: without what was removed the changes read as `to`, letter for letter; without what was added they have
 * the words of `from`.
 */
export function compareTexts(from: string, to: string): Change[] {
  const changes = diffWords(from, to, { intlSegmenter: segmenter, maxEditLength: MOST_EDITS });
  if (!changes) {
    return [
      { kind: "removed", text: from },
      { kind: "added", text: to },
    ];
  }
  return changes.map(({ added, removed, value }) => ({
    kind: added ? "added" : removed ? "removed" : "same",
    text: value,
  }));
}

/** Where the parts of `to` differ from those of `from`; a part that has nothing in common with it is left out. */
export function differences(from: Parts, to: Parts): Partial<Record<PartName, Change[]>> {
  return Object.fromEntries(
    PART_NAMES.flatMap((part) => {
      const changes = compareTexts(from[part], to[part]);
      return changes.some(({ kind }) => kind === "same") ? [[part, changes]] : [];
    }),
  );
}

/** Part by part; parts that are empty on both sides are left out. */
export function compareParts(from: Parts, to: Parts): PartComparison[] {
  return PART_NAMES.filter((part) => from[part] !== "" || to[part] !== "").map((part) => {
    const changes = compareTexts(from[part], to[part]);
    const count = (kind: Change["kind"]) =>
      changes.reduce((sum, one) => sum + (one.kind === kind ? countWords(one.text) : 0), 0);
    return { part, changes, added: count("added"), removed: count("removed") };
  });
}
