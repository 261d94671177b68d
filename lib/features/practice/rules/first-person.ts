import {
  ARRIVALS,
  HABIT_WORDS,
  isBetween,
  isPastDeed,
  MADE_TO_DO,
  MODALS,
  NO_PARTICIPLES,
  ROLES,
  STATES,
} from "./verbs";

/**
 * What a verb says of the person who speaks:
 * - step: something done ("I wrote"), now: the same in the present tense ("I write", as a habit or in a lively telling),
 * - light: something done that may as well be background or outcome ("I found", "we cut", "I did not call"),
 * - arrival: an outcome reached ("we went live"), state: what one was, knew or held,
 * - would: something imagined or to come, so-far: "I have led", habit: "I always", duty: "I had to".
 */
export type DeedKind =
  | "step"
  | "now"
  | "light"
  | "arrival"
  | "state"
  | "would"
  | "so-far"
  | "habit"
  | "duty";

export interface Deed {
  kind: DeedKind;
  person: "I" | "we";
  verb: string;
}

/** Words in small letters. */
export function tokensOf(text: string): string[] {
  return (text
    .toLowerCase()

    .match(/[\p{L}\p{N}]+(?:'\p{L}+)?/gu) ?? []) as string[];
}

const SUBJECTS: Record<string, "I" | "we"> = { i: "I", we: "we" };
const JOINT_ENDS = new Set(["i", "me", "myself", "team"]);

const NOT_VERBS = new Set(
  `and or but the a an to of in on at for with from that which who whom what if as not no only my our your his her their its
  it this these those there here he she they you me us him them because so when while where than mm hmm oh ah hey look
  please yes right into over under about through between two three four five`.split(/\s+/),
);

const DETERMINERS = new Set(
  "the a an my our his her their its this that each every one no".split(" "),
);

/**
 * Whether somebody was made to do something: "had the data copied", "got him to agree". Between "had" and what was done
 * stands somebody or something, so the first word is none, nor the one after a "the".
 */
function isMadeToDo(rest: readonly string[]): boolean {
  const from = DETERMINERS.has(rest[0] ?? "") ? 2 : 1;
  return rest.slice(from, 7).some((word, at) => {
    if (NO_PARTICIPLES.has(word)) return false;
    // "I had a plan to go": what follows "to" is what a thing is for.
    if (rest[from + at - 1] === "to") return false;
    return MADE_TO_DO.has(word) || (word.length > 3 && word.endsWith("ed"));
  });
}

const PROGRESS = /ing$/;

const ANNOUNCED_BY = new Set("time occasion story example case company firm place".split(" "));

/** Everything that the clause says of I or we. */
export function deedsOf(tokens: readonly string[]): Deed[] {
  const deeds: Deed[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const [head = "", short] = (tokens[at] ?? "").split("'");
    const person = SUBJECTS[head] ?? jointSubject(tokens, at);
    if (!person) continue;
    const deed = deedAfter(tokens, at + 1, SUBJECTS[head] ? short : undefined, person);
    // "A time I persuaded somebody" only announces it.
    if (deed)
      deeds.push(ANNOUNCED_BY.has(tokens[at - 1] ?? "") ? { ...deed, kind: "state" } : deed);
  }
  return deeds;
}

/** "My team", "my two volunteers and me", "the two of us": subjects of which the speaker is part. */
function jointSubject(tokens: readonly string[], at: number): "we" | undefined {
  const word = tokens[at] ?? "";
  const before = tokens[at - 1];
  if (word === "me" && before === "and") return "we";
  if (word === "us" && before === "of") return "we";
  if (JOINT_ENDS.has(word) && word === "team" && (before === "my" || before === "our")) return "we";
  return undefined;
}

const BEING = new Set([
  "am",
  "is",
  "are",
  "was",
  "were",
  "been",
  "be",
  "m",
  "re",
  "isn",
  "wasn't",
  "weren't",
]);

interface Between {
  next: number;
  isHabit: boolean;
  isNegated: boolean;
  /** "I don't": how one is, not what one did. */
  isPresent: boolean;
}

function skip(tokens: readonly string[], at: number): Between {
  const found: Between = { next: at, isHabit: false, isNegated: false, isPresent: false };
  for (; found.next < tokens.length; found.next += 1) {
    const word = tokens[found.next] ?? "";
    if (word === "not") found.isNegated = true;
    else if (HABIT_WORDS.has(word)) {
      if (word === "never") found.isNegated = true;
      else found.isHabit = true;
    } else if (word === "didn't") found.isNegated = true;
    else if (word === "don't") found.isPresent = true;
    else if (!isBetween(word)) break;
  }
  return found;
}

function deedAfter(
  tokens: readonly string[],
  from: number,
  short: string | undefined,
  person: "I" | "we",
): Deed | null {
  const { next, isHabit, isNegated, isPresent } = skip(tokens, from);
  const verb = tokens[next] ?? "";
  const rest = tokens.slice(next + 1, next + 9);
  const deed = (kind: DeedKind): Deed => ({ kind, person, verb });
  if (verb === "" || NOT_VERBS.has(verb)) {
    return null;
  }
  if (short === "ll") return deed("would");
  if (short === "m" || short === "re")
    return deed(verb === "going" && rest[0] === "to" ? "would" : "state");
  if (short === "ve") return deed(verb === "got" ? "state" : "so-far");
  if (short === "d") return deed(afterD(verb));
  if (MODALS.has(verb)) return deed(afterModal(verb));
  if (isPresent) return deed("state");
  if (isHabit) return deed("habit");
  if (BEING.has(verb)) return deed(afterBeing(verb, tokens, next + 1));
  if (verb === "had") return deed(afterHad(rest));
  if (verb === "have") return deed(afterHave(rest));
  if (verb === "got") return deed(afterGot(rest));
  if (isNegated) return deed(STATES.has(verb) ? "state" : "light");
  return deed(plain(verb, rest));
}

function afterModal(verb: string): DeedKind {
  return /^(?:would|will|wo|sh|'ll|can|may|might|should|must)/.test(verb) ? "would" : "state";
}

/** "I'd printed" is I had, "I'd print" is I would; "I'd put" may be either and says nothing. */
function afterD(verb: string): DeedKind {
  if (verb === "been" || verb === "had") return "state";
  if (verb.endsWith("ed") || STATES.has(verb))
    return verb === "want" || verb === "have" || verb === "be" ? "would" : "state";
  if (isPastDeed(verb)) return "state";
  if (
    /^(?:done|taken|given|written|gone|seen|spoken|driven|chosen|drawn|begun|broken|worn|shown)$/.test(
      verb,
    )
  )
    return "state";
  return "would";
}

function afterBeing(verb: string, tokens: readonly string[], at: number): DeedKind {
  const { next } = skip(tokens, at);
  const word = tokens[next] ?? "";
  if (word === "going" && tokens[next + 1] === "to") return verb.startsWith("w") ? "duty" : "would";
  if (PROGRESS.test(word) && word.length > 5 && verb.startsWith("w")) return "light";
  if (
    /^(?:back|live|able|down|up|done|ahead|compliant|certified|profitable|ready|online|finished|through|under|below|above|on)$/.test(
      word,
    )
  ) {
    return "arrival";
  }
  return "state";
}

function afterHad(rest: readonly string[]): DeedKind {
  const [next = ""] = rest;
  if (next === "to") return "duty";
  // "Had been", "had asked": what went before.
  if (/^(?:been|already|never|just)$/.test(next) || isPastDeed(next)) return "state";
  return isMadeToDo(rest) ? "step" : "state";
}

function afterHave(rest: readonly string[]): DeedKind {
  if (rest[0] === "to") return "duty";
  return isPastDeed(rest[0] ?? "") || rest[0] === "been" ? "so-far" : "state";
}

function afterGot(rest: readonly string[]): DeedKind {
  const words = rest.join(" ");
  if (
    /^(?:the |a )?(?:job|task|call|chance|message|mail|order|until|till|no|lucky|hired|promoted|married)\b/.test(
      words,
    )
  )
    return "state";
  if (
    /^(?:down|back|there|through|live|it (?:to|down|under|done|back|working)|from|to (?:\w+ ){0,3}(?:per|hours|minutes|days))/.test(
      words,
    )
  ) {
    return "arrival";
  }
  return isMadeToDo(rest) || /^(?:\p{L}+\s){1,4}to\s/u.test(words) ? "step" : "light";
}

/** "What I did was to run …" tells a step; "what I did first, I …" only announces one. */
function afterDid(rest: readonly string[]): DeedKind {
  const [next = "", then = "", last = ""] = rest;
  if (next === "first" || next === "then") return afterDid(rest.slice(1));
  if (next === "was" || next === "is")
    return then === "to" || MADE_TO_DO.has(then) || (then === "just" && MADE_TO_DO.has(last))
      ? "step"
      : "state";
  return /^(?:there|here|i|we|)$/.test(next) ? "state" : "light";
}

const LIGHT = new Set(
  "said did found discovered started began tried came kept met ran agreed offered".split(" "),
);

function plain(verb: string, rest: readonly string[]): DeedKind {
  const [next = ""] = rest;
  if (verb === "went" && /^(?:live|from|down|up|under|back|below|over|out)$/.test(next))
    return "arrival";
  if (verb === "made" && next === "it")
    return rest[1] === undefined || /^(?:to|on|in|with|by|at|and)$/.test(rest[1])
      ? "arrival"
      : "step";
  if (verb === "did") return next === "it" || next === "that" ? "arrival" : afterDid(rest);
  if (verb === "do") return "state";
  if (verb === "took" && /^o(?:ver|n)$/.test(next)) return "light";
  if (verb === "managed" && next === "to") return "arrival";
  if (verb === "came" && next === "up") return "step";
  if ((verb === "worked" || verb === "agreed") && /^(?:with|through|out)$/.test(next))
    return "light";
  if (ROLES.has(verb) || (verb === "reported" && next === "to")) return "state";
  if (LIGHT.has(verb)) return "light";
  if (ARRIVALS.has(verb)) return "arrival";
  if (isPastDeed(verb)) return "step";
  if (STATES.has(verb)) return "state";
  if (/(?:ed|ing|ly)$/.test(verb)) return "light";
  if (verb === "tell" && /^(?:you|the)$/.test(next)) return "state";
  return /^\p{Nd}|^(?:say|start|should've|would've|could've|speak|try|recall|admit|call)$/u.test(
    verb,
  )
    ? "state"
    : "now";
}

/** A clause that begins with the verb: "found the order, and cancelled it", after one said of I, or in note form. */
export function isDroppedSubjectDeed(tokens: readonly string[], carries: boolean): boolean {
  let at = 0;
  while (
    at < 4 &&
    (/^(?:and|then|but|so|or)$/.test(tokens[at] ?? "") || isBetween(tokens[at] ?? ""))
  )
    at += 1;
  const word = tokens[at] ?? "";
  const next = tokens[at + 1] ?? "";
  if (!isPastDeed(word) || (LIGHT.has(word) && !carries)) return false;
  if (/^(?:based|compared|given|called|located|combined|needed|inspired|used)$/.test(word))
    return false;
  // Without "I" before, a participle would do the same: "delayed by the vendor".
  return carries || !/^(?:by|to|from|of|in|at|on|as|with|that|which|and|for)$/.test(next);
}
