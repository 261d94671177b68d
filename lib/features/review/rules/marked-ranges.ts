export interface MarkedRange {
  start: number;
  end: number;
  /** The element that says what is about it. */
  target: string;
}

export interface TextPiece {
  start: number;
  text: string;
  /** Null: nothing is about these words. */
  target: string | null;
}

/**
 * A text cut at the ranges that something is about; where they overlap, the words are the last one's that begins there.
 * Invariant: the pieces put together are the text.
 */
export function cutAt(text: string, ranges: readonly MarkedRange[]): TextPiece[] {
  const inside = ranges.filter((one) => one.start >= 0 && one.end <= text.length);
  const cuts = [...new Set([0, text.length, ...inside.flatMap((one) => [one.start, one.end])])];
  cuts.sort((a, b) => a - b);
  return cuts.slice(0, -1).map((start, at) => {
    const end = cuts[at + 1] ?? text.length;
    const covering = inside.filter((one) => one.start <= start && end <= one.end);
    const innermost = covering.reduce<MarkedRange | null>(
      (most, one) => (most && most.start > one.start ? most : one),
      null,
    );
    return { start, text: text.slice(start, end), target: innermost?.target ?? null };
  });
}
