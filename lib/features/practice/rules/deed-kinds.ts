import {
  ARRIVALS,
  IRREGULAR_DEEDS,
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

/** A verb said of I or we, with what stands around it. */
export interface SaidVerb {
  verb: string;
  /** The words after it. */
  rest: readonly string[];
  /** What the subject was shortened with: "d" of "I'd". */
  short?: string;
  isHabit: boolean;
  isNegated: boolean;
  isNever: boolean;
  /** "I don't": how one is, not what one did. */
  isPresent: boolean;
}

const BEING = new Set("am is are was were been be wasn't weren't".split(" "));

export function kindOfDeed({ verb, rest, short, ...said }: SaidVerb): DeedKind {
  if (short === "ll") return "would";
  if (short === "m" || short === "re") {
    return verb === "going" && rest[0] === "to" ? "would" : "state";
  }
  if (short === "ve") return verb === "got" ? "state" : "so-far";
  if (short === "d") return afterD(verb);
  if (MODALS.has(verb)) return afterModal(verb);
  if (said.isPresent) return "state";
  if (said.isHabit) return "habit";
  if (BEING.has(verb)) return afterBeing(verb, rest);
  if (verb === "had") return afterHad(rest);
  if (verb === "have") return afterHave(rest);
  if (verb === "got") return afterGot(rest);
  // "I never hide", and "I never hid".
  if (said.isNever) return isPastDeed(verb) ? "light" : "habit";
  if (said.isNegated) return STATES.has(verb) ? "state" : "light";
  return plain(verb, rest);
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

function afterBeing(verb: string, rest: readonly string[]): DeedKind {
  const at = rest.findIndex((word) => word !== "not" && !isBetween(word));
  const word = rest[at] ?? "";
  const isPast = verb.startsWith("w");
  if (word === "going" && rest[at + 1] === "to") return isPast ? "duty" : "would";
  if (isPast && word.length > 5 && word.endsWith("ing")) return "light";
  return BACK_OR_LIVE.has(word) ? "arrival" : "state";
}

const BACK_OR_LIVE = new Set(
  `back live able down up done ahead compliant certified profitable ready online finished through under below above on`.split(
    " ",
  ),
);

function afterHad(rest: readonly string[]): DeedKind {
  const [next = ""] = rest;
  if (next === "to") return "duty";
  // "Had been", "had asked": what went before.
  if (/^(?:been|already|never|just)$/.test(next) || isPastDeed(next)) return "state";
  // "We had the ward back on in forty minutes".
  if (rest.slice(1, 6).some((word) => /^(?:back|up|live|running|ready|online|working)$/.test(word)))
    return "arrival";
  return isMadeToDo(rest) ? "step" : "state";
}

function afterHave(rest: readonly string[]): DeedKind {
  if (rest[0] === "to") return "duty";
  return isPastDeed(rest[0] ?? "") || rest[0] === "been" ? "so-far" : "state";
}

function afterGot(rest: readonly string[]): DeedKind {
  const words = rest.join(" ");
  if (
    /^(?:the |an? |my |some |another |this )?(?:job|task|call|chance|message|mail|letter|order|offer|bonus|prize|award|raise|promotion|thank|shock|sense|feeling|degree|idea|impression|lot|until|till|no|not|lucky|hired|promoted|married|used|stuck|angry|nervous|worried|better|worse|more|less)\b/.test(
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

/** May be a step, background or what came of it. */
export const LIGHT = new Set(
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
  if (
    verb === "made" &&
    next === "the" &&
    /^(?:date|deadline|target|launch|cut)$/.test(rest[1] ?? "")
  ) {
    return "arrival";
  }
  if (verb === "wrote" && next === "off") return "arrival";
  if (SAYING.has(verb) && SAID_TO.test(next)) return "now";
  if (verb === "find" && /^(?:an?|the|my|one|two|three|some|out|him|her|them)$/.test(next))
    return "now";
  if (verb === "did") return next === "it" || next === "that" ? "arrival" : afterDid(rest);
  if (verb === "do") return "state";
  if (verb === "took" && /^o(?:ver|n)$/.test(next)) return "light";
  if (
    verb === "took" &&
    /^(?:it|that|this)$/.test(next) &&
    /^(?:as|for|well|badly|hard|personally)$/.test(rest[1] ?? "")
  )
    return "state";
  if ((verb === "take" && next === "over") || /^(?:join|inherit)$/.test(verb)) return "state";
  if (verb === "managed" && next === "to") return "arrival";
  if (verb === "came" && next === "up") return "step";
  if ((verb === "worked" || verb === "agreed") && /^(?:with|through|out)$/.test(next))
    return "light";
  if (ROLES.has(verb) || (verb === "reported" && next === "to")) return "state";
  if (LIGHT.has(verb)) return "light";
  if (ARRIVALS.has(verb)) return "arrival";
  if (isPastDeed(verb)) return "step";
  if (STATES.has(verb)) return "state";
  if (/(?:ed|ing|ly)$/.test(verb) && !/^(?:need|bring|ring|sing|swing|string)$/.test(verb))
    return "light";
  if (verb === "tell" && /^(?:you|the)$/.test(next)) return "state";
  return /^\p{Nd}|^(?:say|start|should've|would've|could've|speak|try|recall|admit|call)$/u.test(
    verb,
  )
    ? "state"
    : "now";
}

/** "I say to the girls", "I call the captain": told as it happens, where "I'd say" and "call it" are asides. */
const SAYING = new Set("say tell call ask speak".split(" "));
const SAID_TO = /^(?:to|each|every|him|her|them|my|our|his|their|everybody|everyone)$/;

const DETERMINERS = new Set(
  "the a an my our his her their its this that each every one no".split(" "),
);

/**
 * Whether somebody was made to do something: "had the data copied", "got him to agree". Between "had" and what was done
 * stands somebody or something, so the first word is none, nor the one after a "the".
 */
export function isMadeToDo(rest: readonly string[]): boolean {
  const [whom = "", what = "", then = ""] = rest;
  // "Had her dictate it", "had them walk": somebody, and then no preposition.
  if (whom === "her" && /^(?:it|the|an?|this|that|me|us|them|my|our)$/.test(then)) return true;
  if (
    /^(?:him|them|everyone|everybody|somebody|someone)$/.test(whom) &&
    /^(?!(?:in|on|at|for|with|to|by|from|all|both|and|as|too)$)\p{L}{3,}$/u.test(what)
  )
    return true;
  const from = DETERMINERS.has(rest[0] ?? "") ? 2 : 1;
  const stop = rest.findIndex((word) => /^(?:who|which|whose|where|when|because)$/.test(word));
  return rest.slice(from, stop < 0 ? 7 : Math.min(7, stop)).some((word, at) => {
    if (NO_PARTICIPLES.has(word)) return false;
    // "I had a plan to go": what follows "to" is what a thing is for.
    if (rest[from + at - 1] === "to") return false;
    // "Five times the players we'd planned": a subject of its own.
    if (/^(?:i|we|he|she|they|it|you)(?:'\p{L}+)?$/u.test(rest[from + at - 1] ?? "")) return false;
    return (
      MADE_TO_DO.has(word) || IRREGULAR_DEEDS.has(word) || (word.length > 3 && word.endsWith("ed"))
    );
  });
}
