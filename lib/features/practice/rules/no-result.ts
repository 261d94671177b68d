import { anyOf, one } from "./cue";

/** "The deans had struck the line": it went before. Not "by Easter the team had closed all". */
export const BEFOREHAND = new RegExp(
  `^(?!by\\b|in the end|after)(?:.*?\\s)?(?!(?:I|we)\\b)(?<!as if |as though |as )\\w+ had (?:(?:not|never|just|already|long|\\w+ly) )?(?:\\w+ed|${one(`
    been struck left gone taken given said told written sold built bought made thought done read put set cut let lost found kept held
    met paid sent spent stood stuck run come become begun grown fallen risen broken chosen spoken driven known seen shown drawn
    thrown won hidden forgotten`)})\\b`,
  "iu",
);

/** What one takes from it, and no outcome. */
export const LESSON = anyOf([
  `^(?:(?:and|so|but|what|also|since then),? )*(?:I|we)(?:'ve| have| also)? (?:learned|learnt|realised|realized|understood|took away)`,
  `(?:the|my|our|one|a|main) (?:\\w+ )?lessons?`,
  "(?:showed|taught) (?:me|us)",
  "in hindsight",
  "looking back",
  "next time",
  `(?:do|done) (?:it |that )?differently`,
]);

/** Why something was so, not what came of it. */
export const REASON_CLAUSE =
  /^(?:because|cause|as (?=(?:I|we|he|she|it|they|this|that|only|nobody|no one|most|many|some)\b)|since (?!then|that (?:day|time|week|year)|last|early|late|\d|the (?:start|beginning|end|change|move|switch|migration|release|launch|go-live|merger|repair|summer|spring|autumn|winter|day|year|launch)))\b/iu;
