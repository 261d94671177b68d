/**
 * Cues: signs in the words of a clause by which a listener hears what part of a story it tells. Each is a list of forms
 * in the notation of regular expressions and says in plain words what it stands for, so that a candidate can be told.
 */
export interface Cue {
  /** What was heard, as it completes "heard by …". */
  says: string;
  /** 1 is a hint, 2 a sign, 3 said outright. A part is heard from 2 on. */
  weight: number;
  pattern: RegExp;
}

/** Forms are matched as whole words, whatever their case. */
export function anyOf(forms: readonly string[]): RegExp {
  return new RegExp(`\\b(?:${forms.join("|")})\\b`, "iu");
}

export function cue(says: string, weight: number, forms: readonly string[]): Cue {
  return { says, weight, pattern: anyOf(forms) };
}

/** However many cues agree, they say no more than two that say it outright. */
const MOST = 6;

export function weigh(cues: readonly Cue[], text: string, most = MOST): number {
  let score = 0;
  for (const { pattern, weight } of cues) if (pattern.test(text)) score += weight;
  return Math.min(most, score);
}

/** The heaviest cue that the text holds. */
export function heaviest(cues: readonly Cue[], text: string): Cue | null {
  let found: Cue | null = null;
  for (const one of cues) {
    if ((found === null || one.weight > found.weight) && one.pattern.test(text)) found = one;
  }
  return found;
}

/** One of the words, as a group of a form. */
export const one = (words: string): string => `(?:${words.trim().split(/\s+/).join("|")})`;

export const MONTHS = one(
  "january february march april may june july august september october november december",
);
export const WEEKDAYS = one("monday tuesday wednesday thursday friday saturday sunday");
export const SEASONS = one("spring summer autumn fall winter easter christmas ramadan tet diwali");
export const SPANS = one("minutes? hours? days? nights? weeks? weekends? months? quarters? years?");

/** A place in an order. */
export const ORDINALS = `(?:${one("first second third fourth fifth sixth seventh eighth ninth tenth last")}|\\d+(?:st|nd|rd|th))`;

/** A number in digits or words, with what is said before it. */
export const NUMBER =
  `(?:(?:about|around|roughly|some|nearly|almost|over|under|just|only|maybe|I think|like|something like|exactly|well|` +
  `below|above|a|an) |[~\\p{Sc}])*(?:\\p{Sc}?\\p{Nd}[\\p{Nd}.,]*|\\w+teen|` +
  `${one("zero none nothing nought one(?!\\sof) two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty sixty seventy eighty ninety hundred half third quarter fifth dozen thousand million")})`;
