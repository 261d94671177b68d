import { type ChangeObject, diffWords } from "diff";
import type { Parts } from "../types";
import { countWords } from "./count-words";
import { PART_NAMES, type PartName } from "./parts";

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

const segmenter = new Intl.Segmenter("en", { granularity: "word" });

/**
 * Two texts word by word.
 * Invariant: without what was removed the changes read as `to`, letter for letter; without what was added they have
 * the words of `from`.
 */
export function compareTexts(from: string, to: string): Change[] {
  return diffWords(from, to, { intlSegmenter: segmenter }).map(toChange);
}

function toChange({ added, removed, value }: ChangeObject<string>): Change {
  return { kind: added ? "added" : removed ? "removed" : "same", text: value };
}

/** More changes than this are no help to a reader, and take long to find. */
const MOST_EDITS = 1500;

/** Where the parts of `to` differ from those of `from`; a part that differs in nearly everything is left out. */
export function differences(from: Parts, to: Parts): Partial<Record<PartName, Change[]>> {
  const options = { intlSegmenter: segmenter, maxEditLength: MOST_EDITS };
  return Object.fromEntries(
    PART_NAMES.flatMap((part) => {
      const changes = from[part] === "" ? undefined : diffWords(from[part], to[part], options);
      return changes ? [[part, changes.map(toChange)]] : [];
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
