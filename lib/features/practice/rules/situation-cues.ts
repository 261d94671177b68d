import { anyOf, type Cue, cue, MONTHS, one, SEASONS, SPANS, WEEKDAYS } from "./cue";

const TIMES = `(?:${MONTHS}|${WEEKDAYS}|${SEASONS}|${one("day week weekend month year quarter night morning evening afternoon")})`;
const DAY = `(?:${WEEKDAYS}|${one("day night morning evening afternoon weekend")})`;

/** A time or a post that only one past event has; a habit has none. */
const SPECIFIC_FORMS = [
  `(?:in|since|of|by|early|late|around|about|back in|was|it is|it's|say|maybe) (?:early |late |mid-?)?(?:the )?(?:19|20)\\d\\d`,
  `(?:last|that|this past) ${TIMES}s?(?! (?:a|per|each)\\b)`,
  `one (?:\\w+ )?${DAY}`,
  `(?:it|this|that) (?:was|is) (?:(?:on|in|a|the|that|one|early|late) )*(?:${DAY}|${MONTHS}|${SEASONS})`,
  `\\w+ (?:days|weeks|months|years|winters|summers|springs|autumns) (?:ago|back|earlier|before|later|into)`,
  `(?:a|one) (?:year|month|week) ago`,
  `(?:in|on|during) (?:(?:the|my|our|a|one) )?(?:first|second|third|early|late|${MONTHS}|${SEASONS})`,
  `when I (?:joined|started|became|took|arrived|came|was|moved|got|inherited|worked)`,
  `(?:at|in) my (?:last|previous|former|first|old|current|second)`,
  `on (?:a|the) (?:\\w+ )?${DAY}`,
  `the (?:day|night|week|year|morning) (?:of|before|after|when)`,
  `halfway through`,
];
export const SPECIFIC_TIME = anyOf(SPECIFIC_FORMS);

/** How things stood when the story began. */
export const SITUATION_CUES: readonly Cue[] = [
  cue("the background named as such", 3, [
    "the (?:background|context|situation|setting|story)",
    "at (?:the|that) time",
    "back then",
    "in those days",
    "to give you (?:some )?(?:context|background)",
    "some (?:background|context)",
    "how it started",
    "it (?:all )?(?:started|began)",
  ]),
  cue("a time or a post", 2, SPECIFIC_FORMS),
  cue("what there was", 2, [
    "(?<!way )there (?:was|were|had been|is|are)",
    "this (?:was|is)",
    "that was (?:at|in|when|during)",
    "it was (?:at|in|when|during|about|around|the|a)",
    "(?:we|they) had(?! to\\b| (?:\\w+ ){1,5}(?:back|running|live|ready|working|online) )",
    `I had (?:a|an|this|\\w+ (?:people|engineers))`,
  ]),
  cue("where you were", 2, [
    `I(?:'d| had)?(?: just)? (?:joined|inherited|became|taken over|took over|started (?:at|in|as)|worked (?:for|at|in|as)|work for|was working|arrived|join|take over|inherit)`,
    `(?:upon|after|on|before|soon after|when) (?:joining|taking over|inheriting|I joined|I took|I arrived)`,
    `I was (?:an?|the|head|chief|cto|cio|it|at|in|working|reading)`,
  ]),
  cue("when it was", 2, [
    `^(?:(?:so|and|um|uh|well|okay|yeah),? )*(?:when|after|during|while|with) [^,]{8,80}(?=,)`,
  ]),
  cue("a place", 1, ["(?:at|in|for) (?:the|an?|our|my|this)"]),
  cue("what had gone before", 1, [
    `(?<!I )(?:had|'d) (?:been|just|already|never|\\w+ed|gone|come|left|lost|grown|fallen|taken|become|begun|bought|sold|won|signed)`,
  ]),
  cue("how it was", 1, ["(?:was|were|had|hadn't|wasn't|weren't|couldn't|didn't|used to|kept|ran)"]),
  cue("trouble", 1, [
    one(`
      failed failing fails broke broken crashed crashes crashing outages? down complained complaining complaints? hated
      blamed blaming missed missing lost leaked? resigned? quit left threatened threatening fire flood breach ransomware
      attack attacked stolen bankrupt angry furious shouting chaos mess slow overdue backlog stuck unhappy problems?
      trouble worst bad nobody none old outdated discontinued expired behind late delayed refused rejected ill sick
      afraid distrust conflict`),
    "no one",
    "end of (?:life|support)",
    "(?:each|one an)other",
  ]),
];

/** How long a habit lasts and how often it comes: not a step that was taken. */
export const HABITUAL = anyOf([
  `(?:once|twice|every|each|per|a) (?:a |other )?(?:${SPANS}|time|release|${WEEKDAYS}|morning|evening)`,
  "(?:always|usually|normally|used to)",
]);

/** It says that it goes back, however late. */
export const GOES_BACK = anyOf([
  "how (?:it|this|that|we|all this) (?:all )?(?:started|began|came|got)",
  "(?:to go|going|let me go|let's go) back",
  "(?:let me|I'll|I should) (?:explain|start (?:at|from|with) the beginning)",
]);

/** The telling goes back to its beginning: what stood before was the headline. */
export const RESTART = anyOf([
  "the (?:background|story|context)",
  "how it (?:started|began|came)",
  "why it (?:mattered|matters)",
  "it (?:all )?(?:started|began)",
  "that (?:is|was) (?:the headline|at|in|when)",
  "to go back",
  "let me (?:explain|start|go back)",
  "I'll start",
  "when I (?:joined|started|took|came|arrived|got)",
]);
