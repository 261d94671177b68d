/**
 * Signs in the text that a listener would look for. Hints only: they see words, not meaning, and reasons are known in
 * English alone.
 */

const NUMBER_WORDS =
  /\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?|millions?|billions?|dozens?|half|halved|halving|twice|doubled?|tripled?|quarter|quartered|per ?cent|percent(?:age)?)\b/i;

/** A digit of any script, or a number in English words. "One" is left out: it is mostly no number. */
export function findFigure(text: string): string | null {
  const digits = text.match(/[\p{Sc}]?\p{Nd}[\p{Nd}.,]*(?:\s?%)?/u)?.[0];
  return digits?.replace(/[.,]$/, "") ?? text.match(NUMBER_WORDS)?.[0] ?? null;
}

const REASON =
  /\b(?:because|so that|in order to|so as to|rather than|instead of|the reason|that is why|that['’]s why|which is why|given that|trade-?offs?|to avoid|due to|otherwise|on the grounds|weighed|the risk (?:was|of))\b/i;

/** Words that introduce why something was chosen. "Since" and "as" are left out: they mostly tell time. */
export function findReason(text: string): string | null {
  return text.match(REASON)?.[0] ?? null;
}
