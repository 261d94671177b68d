import type { StoryTwin } from "../types";

/** A person's stories by every text that they have or had, so that an edited one is known again. */
export type KnownTexts = ReadonlyMap<string, { id: string; isBinned: boolean }>;

/** For each row the story that is the same: one of the person's, one in their bin, or an earlier row. */
export function findStoryTwins(
  rows: readonly { row: number; hash: string }[],
  known: KnownTexts,
): (StoryTwin | null)[] {
  const seen = new Map<string, number>();
  return rows.map(({ row, hash }) => {
    const there = known.get(hash);
    if (there) return { kind: there.isBinned ? "bin" : "story", id: there.id };
    const first = seen.get(hash);
    if (first !== undefined) return { kind: "row", row: first };
    seen.set(hash, row);
    return null;
  });
}
