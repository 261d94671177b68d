import type { TextPiece } from "../types";

/** Two characters of Unicode's private use: no text of ours holds them, and Postgres takes them for no word. */
export const HIT_START = "\uE000";
export const HIT_END = "\uE001";

/** Text with its hits marked by the two characters, in pieces; null where nothing in it was hit. */
export function piecesOf(marked: string): TextPiece[] | null {
  const pieces = marked
    .split(HIT_START)
    .flatMap((part, at) => {
      const end = at === 0 ? -1 : part.indexOf(HIT_END);
      return end < 0
        ? [{ text: part, hit: false }]
        : [
            { text: part.slice(0, end), hit: true },
            { text: part.slice(end + HIT_END.length), hit: false },
          ];
    })
    .filter(({ text }) => text !== "");
  return pieces.some(({ hit }) => hit) ? pieces : null;
}
