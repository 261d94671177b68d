/** The grammatical forms that questions are made from. */
import {
  baseOfGerund,
  baseOfThirdPerson,
  isBaseVerb,
  NOUN_TO_VERB,
  pastOfParticiple,
} from "./duty-verbs";

export type ClauseForm =
  /** "manage vendor contracts" */
  | "base"
  /** "managing budgets and negotiating contracts" */
  | "gerund"
  /** "led a team through growth" */
  | "past"
  /** "in cloud migration": what follows "experience", with its preposition */
  | "experience"
  /** "knowledge of ITIL", "expertise in storage" */
  | "knowledge"
  /** "communication skills", "attention to detail" */
  | "skill"
  /** "the IT budget": what one is responsible for */
  | "responsibility"
  /** "scaling teams": of what there is to be a record */
  | "record"
  /** "ambiguity": what one is to be comfortable with */
  | "comfort"
  /** "ITIL": a tool or a method that one works with */
  | "tool"
  /** "vendor contracts": a bare subject */
  | "topic";

export interface Clause {
  form: ClauseForm;
  text: string;
}

/** The first word without the comma of a list of verbs. */
export const firstWord = (text: string) => (text.split(" ")[0] ?? "").replace(/,$/, "");

/** Two words that begin like a verb and are a subject: "budget ownership", "staff planning", "help desk". */
const NOUN_PAIR =
  /^\w+ (?:management|ownership|planning|desk|chain|automation|plans?|time|rooms?|policy|culture|code|teams?|meetings?|tools?|systems?|development)$/i;

/** A verb in any of its forms, with what follows it. */
export function asVerb(words: string): Clause | null {
  const first = firstWord(words);
  const after = words.slice(first.length);
  if (after.trim() === "" || NOUN_PAIR.test(words)) return null;
  if (/^be$/i.test(first) || isBaseVerb(first)) {
    return { form: "base", text: `${first.toLowerCase()}${after}` };
  }
  const third = baseOfThirdPerson(first);
  // A later verb would keep its "-s": the clause ends before it.
  if (third) return { form: "base", text: `${third}${cutBeforeThirdPerson(after)}` };
  const gerund = baseOfGerund(first);
  if (gerund) return fromGerund(first, gerund, after.replace(/^ of (?=\S)/, " "));
  return null;
}

/** "Management of suppliers", "development and implementation of policies". */
export function asNominal(words: string): Clause | null {
  const match = words.match(/^([a-z]+)(?: and ([a-z]+))? of (?=\S)/i);
  const verbs = [match?.[1], match?.[2]].flatMap((noun) =>
    noun === undefined ? [] : [NOUN_TO_VERB[noun.toLowerCase()]],
  );
  if (!match || verbs.includes(undefined)) return null;
  return { form: "base", text: `${verbs.join(" and ")} ${words.slice(match[0].length)}` };
}

/** "building and scaling a team" is "build and scale a team"; where a later verb has its own object, "-ing" stays. */
function fromGerund(first: string, base: string, after: string): Clause {
  const second = after.match(/^ and ([a-z-]+ing)(?= \S)/i);
  const baseOfSecond = second && baseOfGerund(second[1] ?? "");
  const remaining = second && baseOfSecond ? after.slice(second[0].length) : after;
  const hasMore = [...remaining.matchAll(/(?:,|\band|\bor) ([a-z-]+ing)\b/gi)].some(
    ([, word = ""]) => baseOfGerund(word) !== undefined,
  );
  if (hasMore || after.startsWith(",")) {
    return { form: "gerund", text: `${first.toLowerCase()}${after}` };
  }
  const verbs = baseOfSecond ? `${base} and ${baseOfSecond}` : base;
  return { form: "base", text: `${verbs}${remaining}` };
}

function cutBeforeThirdPerson(after: string): string {
  const cut = [...after.matchAll(/(?:,| and) ([a-z]+s)\b/gi)].find(
    ([, word = ""]) => baseOfThirdPerson(word) !== undefined,
  );
  return cut?.index === undefined ? after : after.slice(0, cut.index);
}

/** After "you have": "led a team before". */
export function asPast(words: string): Clause | null {
  const said = words.replace(/,? (?:before|previously|in the past)$/i, "");
  const past = pastOfParticiple(firstWord(said));
  const after = said.slice(firstWord(said).length);
  return past && after.trim() !== "" ? { form: "past", text: past + after } : null;
}

export function startsWithGerund(text: string): boolean {
  return baseOfGerund(firstWord(text)) !== undefined && text.includes(" ");
}

/** "network, server, cloud" is a list without its "and" and its plurals. */
export function withAnd(list: string): string {
  if (!/^[^,]+(?:, [^,]+)+$/.test(list) || /\b(?:and|or)\b/i.test(list)) return list;
  return list
    .replace(
      /\b(network|server|firewall|router|switch|database|system|application)(?=,|$)/gi,
      plural,
    )
    .replace(/, ([^,]+)$/, " and $1");
}

const plural = (noun: string) => (noun.endsWith("ch") ? `${noun}es` : `${noun}s`);
