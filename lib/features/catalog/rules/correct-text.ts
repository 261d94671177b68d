/**
 * The typed text with the words that were mistyped replaced; null where none is.
 * @param nearest the catalog's word for each typed word, in lower case, that it does not know
 */
export function correctText(text: string, nearest: ReadonlyMap<string, string>): string | null {
  if (nearest.size === 0) return null;
  return text.replace(/\p{L}+/gu, (word) => nearest.get(word.toLowerCase()) ?? word);
}
