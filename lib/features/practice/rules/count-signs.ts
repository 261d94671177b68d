/** Words that are counted and shown, and judged by nobody. */
import type { Mark } from "./quote-of";

export interface Counted {
  count: number;
  /** Each different one once, as it first stands in the text, the most frequent first. */
  words: Mark[];
}

const FILLERS =
  /\b(?:u+m+|u+h+|e+r+m*|hm+|mm+|you know|i mean|kind of|sort of|basically|actually|literally|honestly|obviously|and stuff|or something|or whatever|and so on|and things like that)\b|(?<=[,.]\s)like\b|(?<=\b(?:was|were|is|it['’]s|had|have|with|i['’]m)\s)like\b(?!-|\s+(?:a|an|the|that|this|it)\b)/giu;
const HEDGES =
  /\b(?:i (?:think|guess|suppose|believe|feel like)|i['’]d say|maybe|perhaps|probably|possibly|more or less|somewhat|hopefully|in a way|to some extent|to a certain extent|i was involved in|we were involved in|i tried to|i helped(?: to)?|a (?:bit|little)(?: of)?)\b/giu;
const OWN = /\b(?:i|me|my|mine|myself)\b/giu;
const SHARED = /\b(?:we|us|our|ours|ourselves)\b/giu;

function count(text: string, pattern: RegExp): Counted {
  const found = new Map<string, Mark>();
  let total = 0;
  for (const { 0: word, index } of text.matchAll(pattern)) {
    total += 1;
    const key = word.toLowerCase();
    const known = found.get(key);
    if (known) known.from.push(index);
    else found.set(key, { text: word, from: [index] });
  }
  const words = [...found.values()].sort((a, b) => b.from.length - a.from.length);
  return { count: total, words };
}

/** "Um", "you know": sounds and words that fill a pause. */
export const countFillers = (text: string): Counted => count(text, FILLERS);

/** "I think", "maybe": words that take a statement back by half. */
export const countHedges = (text: string): Counted => count(text, HEDGES);

/** Research does not agree on whether "I" or "we" serves better, so both are counted and neither is asked for. */
export function countVoices(text: string): { own: Counted; shared: Counted } {
  return { own: count(text, OWN), shared: count(text, SHARED) };
}
