import type { TextPiece } from "../types/listings";

/**
 * Text in pieces, with the words marked that a search for `lexemes` hits; null where it hits none.
 * @param lexemes Postgres's stems of what was searched for. A word is hit that begins with one, give or take the letter
 *   in which stems differ from words ("company" and "companies" share "compani"); a stemmer's exactness is not needed
 *   to show where to look.
 */
export function markHits(text: string, lexemes: readonly string[]): TextPiece[] | null {
  // Most texts hold none: looking for letters costs a hundredth of looking at every word.
  const letters = text.toLowerCase();
  if (!lexemes.some((lexeme) => letters.includes(stemOf(lexeme)))) return null;
  const pieces: TextPiece[] = [];
  let plain = "";
  const flush = () => {
    if (plain !== "") pieces.push({ text: plain, hit: false });
    plain = "";
  };
  for (const [part] of text.matchAll(/[\p{L}\p{N}]+|[^\p{L}\p{N}]+/gu)) {
    if (lexemes.some((lexeme) => isOf(part.toLowerCase(), lexeme))) {
      flush();
      pieces.push({ text: part, hit: true });
    } else plain += part;
  }
  flush();
  return pieces.some(({ hit }) => hit) ? pieces : null;
}

/** Endings that the English stemmer takes off; anything longer after a stem is another word ("plan", "planet"). */
const ENDING =
  /^(|e|y|s|es|ed|ing|er|ers|ies|ied|ly|ment|ments|al|ally|ion|ions|ional|or|ors|ive|ity|ness|ence|ences|ance|ances|ent|ents|ant|ants|able|ability|ible|ful|ic|ical|ise|ised|ises|ising|isation|ize|ized|izes|izing|ization|ation|ations|ate|ated|ates|ating|ring|rred|ning|nned|ned|ting|tted|ged|ging)$/;

function stemOf(lexeme: string): string {
  return lexeme.endsWith("i") ? lexeme.slice(0, -1) : lexeme;
}

function isOf(word: string, lexeme: string): boolean {
  const stem = stemOf(lexeme);
  return word.startsWith(stem) && (word === lexeme || ENDING.test(word.slice(stem.length)));
}

/** The first sentence of a longer text that a search hits, marked. */
export function markedSentence(text: string, lexemes: readonly string[]): TextPiece[] | null {
  for (const sentence of text.split(/(?<=[.?!])\s+/)) {
    const pieces = markHits(sentence, lexemes);
    if (pieces) return pieces;
  }
  return null;
}
