import type { Level } from "@/lib/features/catalog/types/basics";

/** What two independent raters come to. Where they differ nothing is averaged: both stand. */
export type AgreedMark =
  | { kind: "agreed"; level: Level }
  | { kind: "between"; low: Level; high: Level };

/** @param marks at least one of them on the competency */
export function agreedMark(
  marks: readonly { competency: string; level: Level }[],
  competency: string,
): AgreedMark {
  const levels = marks.filter((mark) => mark.competency === competency).map((mark) => mark.level);
  const low = Math.min(...levels) as Level;
  const high = Math.max(...levels) as Level;
  return low === high ? { kind: "agreed", level: low } : { kind: "between", low, high };
}

/** How a mark compares with what the two raters came to. */
export function compareInWords(own: Level, agreed: AgreedMark): string {
  const [low, high] =
    agreed.kind === "agreed" ? [agreed.level, agreed.level] : [agreed.low, agreed.high];
  if (own >= low && own <= high) {
    return agreed.kind === "agreed"
      ? "As both raters marked it."
      : "Between the two raters’ marks.";
  }
  const distance = own > high ? own - high : low - own;
  const levels = `${distance} ${distance === 1 ? "level" : "levels"}`;
  return own > high ? `${levels} above the raters.` : `${levels} below the raters.`;
}
