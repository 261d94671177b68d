import { mapParts } from "@/lib/features/stories/rules/parts";
import type { Parts } from "../types";

/** Stands between two texts of one part, so that it is plain where the second begins. */
export const BETWEEN_TEXTS = "\n\n— The other text —\n\n";

/**
 * Both texts, part by part and one after the other.
 * Invariant: every word of each is in the outcome; where one text holds the other whole, it stands once.
 */
export function bothTexts(mine: Parts, other: Parts): Parts {
  return mapParts((part) => both(mine[part], other[part]));
}

function both(mine: string, other: string): string {
  if (other.trim() === "" || mine.includes(other)) return mine;
  if (mine.trim() === "" || other.includes(mine)) return other;
  return `${mine}${BETWEEN_TEXTS}${other}`;
}
