import { type DeedKind, isMadeToDo, kindOfDeed, LIGHT, type SaidVerb } from "./deed-kinds";
import { HABIT_WORDS, isBetween, isPastDeed, ROLES } from "./verbs";

/** What a clause says of I or we. */
export interface Deed {
  kind: DeedKind;
  person: "I" | "we";
  verb: string;
}

/** Words in small letters. */
export function tokensOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+(?:'\p{L}+)?/gu) ?? [];
}

const SUBJECTS: Record<string, "I" | "we"> = { i: "I", we: "we" };

const NOT_VERBS = new Set(
  `and or but the a an to of in on at for with from that which who whom what if as not no only my our your his her their its
  it this these those there here he she they you me us him them because so when while where than mm hmm oh ah hey look
  please yes right into over under about through between two three four five`.split(/\s+/),
);

const ANNOUNCED_BY = new Set("time occasion story example case company firm place".split(" "));

/** Everything that the clause says of I or we. */
export function deedsOf(tokens: readonly string[]): Deed[] {
  const deeds: Deed[] = [];
  tokens.forEach((token, at) => {
    const named = namedStep(tokens, at);
    if (named) deeds.push(named);
    const [head = "", short] = token.split("'");
    const alone = SUBJECTS[head];
    // "How do I put it" is an aside.
    if (
      /^(?:do|can|shall|should|could)$/.test(tokens[at - 1] ?? "") &&
      /^(?:how|what|where)$/.test(tokens[at - 2] ?? "")
    )
      return;
    const person = alone ?? jointSubject(tokens, at);
    const said = person && verbAfter(tokens, at + 1);
    if (!said) return;
    // "A time I persuaded somebody" only announces it.
    const isAnnounced = ANNOUNCED_BY.has(tokens[at - 1] ?? "");
    const kind = isAnnounced ? "state" : kindOfDeed({ ...said, short: alone && short });
    deeds.push({ kind, person, verb: said.verb });
  });
  return deeds;
}

/** "My first step was to appoint": the step is what follows. */
function namedStep(tokens: readonly string[], at: number): Deed | null {
  if (tokens[at] !== "step" && tokens[at] !== "move") return null;
  const link = tokens.findIndex((word, place) => place > at && /^(?:was|is)$/.test(word));
  if (link < 0 || link > at + 4) return null;
  const verb = tokens[link + 1] === "to" ? tokens[link + 2] : undefined;
  return verb === undefined ? null : { kind: "step", person: "I", verb };
}

/** "My team", "my two volunteers and me", "the two of us": subjects of which the speaker is part. */
function jointSubject(tokens: readonly string[], at: number): "we" | undefined {
  const word = tokens[at] ?? "";
  const before = tokens[at - 1];
  if (word === "me" && before === "and") return "we";
  if (word === "us" && before === "of") return "we";
  const isSubject = !/^(?:on|of|in|from|for|with|to|by|at|about|and)$/.test(tokens[at - 2] ?? "");
  if (word === "team" && (before === "my" || before === "our") && isSubject) return "we";
  return undefined;
}

/** The verb after a subject, with what was said between the two. */
function verbAfter(tokens: readonly string[], from: number): SaidVerb | null {
  const said = { isHabit: false, isNegated: false, isNever: false, isPresent: false };
  let at = from;
  for (; at < tokens.length; at += 1) {
    const word = tokens[at] ?? "";
    if (word === "not" || word === "didn't") said.isNegated = true;
    else if (word === "don't") said.isPresent = true;
    else if (word === "never") said.isNever = true;
    else if (HABIT_WORDS.has(word)) said.isHabit = true;
    else if (!isBetween(word)) break;
  }
  const verb = tokens[at] ?? "";
  // "Look, …" calls for attention; "I look at" and "I didn't look" do not.
  const isLooking =
    verb === "look" &&
    (said.isNegated ||
      /^(?:at|in|into|for|through|how|what|where|the|my|our|his|her)$/.test(tokens[at + 1] ?? ""));
  if (verb === "" || (NOT_VERBS.has(verb) && !isLooking)) return null;
  return { ...said, verb, rest: tokens.slice(at + 1, at + 9) };
}

const COORDINATED = /,\s+(?:(?:and|then|also|finally)\s+)*(?<verb>\p{L}+)\s+(?<next>\p{L}+)/giu;

/** Further verbs of the same subject: "I spent a week there, wrote down what I saw, …". */
export function furtherDeeds(plain: string, deeds: readonly Deed[]): Deed[] {
  const [first] = deeds;
  if (first === undefined || NO_TELLING.has(first.kind)) return [];
  return [...plain.matchAll(COORDINATED)].flatMap(({ groups }) => {
    const verb = groups?.verb?.toLowerCase() ?? "";
    const next = groups?.next?.toLowerCase() ?? "";
    const isDeed =
      isPastDeed(verb) && !ROLES.has(verb) && !LIGHT.has(verb) && !AFTER_PARTICIPLE.test(next);
    return isDeed ? [{ kind: "step" as const, person: first.person, verb }] : [];
  });
}

const NO_TELLING: ReadonlySet<DeedKind> = new Set(["would", "habit", "so-far", "now", "duty"]);
const AFTER_PARTICIPLE = /^(?:by|to|from|of|in|at|on|as|with|that|which|and|for)$/;

/**
 * The verb of a clause that begins with it: "found the order, and cancelled it", after one said of I, or in note form.
 * @param carries whether a subject is carried over, so that a participle is not to be feared
 */
export function droppedSubjectVerb(tokens: readonly string[], carries: boolean): string | null {
  // "The first week brought …" has a subject; "the same day called …" has none.
  if (tokens[0] === "the" && !/^(?:same|next|following)$/.test(tokens[1] ?? "")) return null;
  let at = 0;
  while (
    at < 4 &&
    (/^(?:and|then|but|so|or)$/.test(tokens[at] ?? "") || isBetween(tokens[at] ?? ""))
  )
    at += 1;
  const word = tokens[at] ?? "";
  const next = tokens[at + 1] ?? "";
  if (carries && word === "had" && isMadeToDo(tokens.slice(at + 1))) return word;
  if (word === "turned" && next === "out") return null;
  if (!isPastDeed(word) || ROLES.has(word) || (LIGHT.has(word) && !carries)) return null;
  if (NO_DROPPED.has(word)) return null;
  // Without "I" before, a participle would do the same: "delayed by the vendor".
  const isVerb = carries || GOING_ABOUT.has(word) || !AFTER_PARTICIPLE.test(next);
  return isVerb ? word : null;
}

const NO_DROPPED = new Set(
  "based compared given called located combined needed inspired used".split(" "),
);
/** No participles: "looked at the logs". */
const GOING_ABOUT = new Set(
  "looked went sat spoke talked listened dug walked drove flew".split(" "),
);
