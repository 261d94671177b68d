/** From the text of an advert to its headings, list items and sentences. */
import { baseOfGerund, isBaseVerb } from "./duty-verbs";
import { plainText } from "./plain-text";

export interface AdvertLine {
  /** The line of the text that it begins in, from 1. */
  row: number;
  kind: "heading" | "item" | "sentence";
  text: string;
}

/** What stands before a list item: a sign, a number, a letter, or one of the little pictures that some adverts use. */
const BULLET =
  /^\s*(?:[•‣▪▫■□●○◦·–—»>✓✔✅☑➤➢►→]|[-+](?=\s|\p{L})|\*(?=\s)|\p{Extended_Pictographic}\uFE0F?|\(?\d{1,2}[.)](?=\s)|\(?[A-Za-z][.)](?=\s)|o(?=\s))\s*(?=\S)/u;

/** Periods that end no sentence. */
const ABBREVIATION =
  /\b(?:e\.g|i\.e|etc|incl|approx|vs|inc|ltd|co|corp|no|st|mr|mrs|ms|dr|u\.s|u\.k|dept|min|max)\.$/i;

export function linesOfAdvert(text: string): AdvertLine[] {
  return paragraphsOf(text).flatMap(({ row, raw }): AdvertLine[] => {
    const bulleted = BULLET.exec(raw);
    const words = plainText(raw.slice(bulleted?.[0].length ?? 0).replace(/^\s*#{1,6}\s/, ""));
    if (!/[\p{L}\p{N}]/u.test(words)) return [];
    if (isHeading(raw, words, bulleted !== null)) {
      return [{ row, kind: "heading", text: words.replace(/[:：]\s*$/, "") }];
    }
    if (bulleted) return [{ row, kind: "item", text: words }];
    return sentencesOf(words).map(
      (sentence) => ({ row, kind: "sentence", text: sentence }) as const,
    );
  });
}

/** Lines, with those put together that an editor or a mail has wrapped: the next begins in lower case, this one is not at its end. */
function paragraphsOf(text: string): { row: number; raw: string }[] {
  const paragraphs: { row: number; raw: string }[] = [];
  let wasBlank = true;
  for (const [at, line] of text.split(/\r\n|\n|\r/).entries()) {
    const last = paragraphs.at(-1);
    const goesOn =
      !wasBlank &&
      last !== undefined &&
      /^\s*\p{Ll}/u.test(line) &&
      !/[.!?:;]\s*$/.test(last.raw) &&
      !BULLET.test(line);
    wasBlank = line.trim() === "";
    if (wasBlank) continue;
    if (goesOn) last.raw = `${last.raw.trimEnd()} ${line.trim()}`;
    else paragraphs.push({ row: at + 1, raw: line });
  }
  return paragraphs;
}

const MOST_OF_HEADING = 80;

function isHeading(raw: string, words: string, isBulleted: boolean): boolean {
  if (words.length > MOST_OF_HEADING) return false;
  if (/^\s*#{1,6}\s/.test(raw)) return true;
  if (/[:：]\s*$/.test(words)) return true;
  // A little picture before a title is no list item's.
  if (isBulleted && !/^\s*\p{Extended_Pictographic}/u.test(raw)) return false;
  if (/[.!;,]$|[:：]\s/.test(words)) return false;
  if (isBulleted) return /^(what|who|why|how|about|your|our)\b/i.test(words);
  const letters = words.replace(/[^\p{L}]/gu, "");
  if (letters.length >= 4 && letters === letters.toUpperCase()) return true;
  return isTitle(words);
}

/** A few words that begin no duty: "About us", "Main duties of the job", "Why Orbit?". */
function isTitle(words: string): boolean {
  const [first = "", ...rest] = words.split(/\s+/);
  if (rest.length > 5 || isBaseVerb(first) || baseOfGerund(first) !== undefined) return false;
  return !/^(you|we|must|able|experience|knowledge|ability|skill)\b/i.test(words);
}

function sentencesOf(words: string): string[] {
  const sentences: string[] = [];
  let begun = "";
  for (const piece of words.split(/(?<=[.!?]["”’)]?)\s+(?=[\p{Lu}“"(\d])/u)) {
    begun = begun === "" ? piece : `${begun} ${piece}`;
    if (ABBREVIATION.test(piece)) continue;
    sentences.push(begun);
    begun = "";
  }
  return begun === "" ? sentences : [...sentences, begun];
}
