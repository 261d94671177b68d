/** Lower-case words of a text: what is between them, and apostrophes inside them, does not count. */
export function wordsOf(text: string): string[] {
  return rawWordsOf(text).map((word) => word.toLowerCase());
}

/** The same words as they are written. */
export function rawWordsOf(text: string): string[] {
  return (
    text
      .normalize("NFKC")
      .replace(/['’]/g, "")
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/** Every run of `size` neighbouring items, in order. */
export function runsOf<T>(items: T[], size: number): T[][] {
  return Array.from({ length: Math.max(0, items.length - size + 1) }, (_, start) =>
    items.slice(start, start + size),
  );
}
