import { anyOf, one } from "./cue";
import type { Deed } from "./first-person";
import { HABITUAL } from "./situation-cues";
import { HABIT_WORDS, IRREGULAR_DEEDS } from "./verbs";

/**
 * What a clause speaks of: something that happened, something imagined or to come, how things generally are, or what
 * is told in the present tense without a word that says which.
 */
export type Mode = "happened" | "imagined" | "general" | "present";

const PAST_FORMS = anyOf([
  one(
    "was were had did could went became came got fell rose lost left knew thought felt said told ran stood stopped worked happened",
  ),
  one("wasn't weren't hadn't didn't couldn't"),
]);

const IMAGINED = anyOf([
  "would(?! (?:not )?have been)",
  one(
    "wouldn't will won't shall i'll we'll you'll they'll he'll she'll it'll suppose hypothetical hypothetically hopefully",
  ),
  "in such a case",
  "imagine (?:that|if|you|we|your)",
  `if ${one("i we it that they he she you someone somebody something anybody anything nobody a the there")} \\w+`,
  `(?:i|we)'d (?!(?:been|had|just|already|never|\\w+ed)\\b)`,
]);

const GENERAL = anyOf([
  `it'?s? (?:is )?(?:(?:very|really|so) )?${one("important essential key crucial vital about everyone's")}`,
  `is (?:the )?${one("key important essential crucial everything about")}`,
  "i (?:(?:strongly|firmly|really) )?believe",
  "in my (?:experience|opinion|view)",
  "i(?: am|'m) (?:an?|very|quite|known|someone|the (?:type|kind))",
  `you ${one("must should can cannot can't want always never")}`,
  "you (?:have|need) to",
  `people ${one("are do have need want respect behave come leave work like")}`,
  "(?:a )?good (?:leaders?|managers?|leadership|communication)",
  `my ${one("approach philosophy style strength strengths principle door method")}`,
  "what i do",
  "when(?:ever)? (?:something|someone|somebody|a|there'?s?|people|you|(?:i|we) (?:have|get|see|am))",
  `my ${one("rule habit policy practice motto")} (?:was|has been)`,
  "that (?:was|is) (?:simply |just )?how (?:we|it|the|things)",
  "(?:was|were) always (?:that|to)",
  "years'? (?:of )?experience",
  "(?:over|throughout) my career",
  "(?:over the|for many) years",
  `most (?:of the )?times?`,
  "in general",
  "(?:people|they) (?:always |often )?(?:tell|say to|call) me",
]);

const PRESENT = /\b(?:is|are|do|does|has|have|there's|it's)\b/iu;
const PAST_ED = /^\p{L}{2,}(?<!e)ed$/u;
const NOT_PAST = new Set("hundred based limited experienced structured called unneeded".split(" "));
/** Before a participle that is no past: "are reviewed", "a limited". */
const NO_PAST_AFTER = new Set(
  "is are be been being get gets have has a an the to 's 're more not very".split(" "),
);

export function modeOf(
  plain: string,
  tokens: readonly string[],
  deeds: readonly Deed[],
): Mode | null {
  const kinds = new Set(deeds.map(({ kind }) => kind));
  // "I asked what would help": what is asked or feared is not yet so, the asking is.
  if (kinds.has("would") || (IMAGINED.test(plain) && !kinds.has("step"))) return "imagined";
  const hasPastForm = PAST_FORMS.test(plain);
  const isHabit =
    (!hasPastForm && tokens.some((token) => HABIT_WORDS.has(token) && token !== "never")) ||
    (kinds.has("now") && HABITUAL.test(plain));
  if (isHabit || kinds.has("habit") || kinds.has("so-far") || GENERAL.test(plain)) return "general";
  if (kinds.has("step") || kinds.has("light") || kinds.has("arrival")) return "happened";
  if (hasPastForm || tokens.some((token, at) => isPast(token, tokens[at - 1]))) return "happened";
  return kinds.has("now") || PRESENT.test(plain) ? "present" : null;
}

function isPast(token: string, before = ""): boolean {
  if (NOT_PAST.has(token) || !(PAST_ED.test(token) || IRREGULAR_DEEDS.has(token))) return false;
  return !NO_PAST_AFTER.has(before);
}
