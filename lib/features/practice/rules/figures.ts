/** Figures in a text, in digits or in English words, and whether each measures something or only names it. */

import { ORDINALS } from "./cue";

const UNITS =
  "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen";
const TENS = "twenty|thirty|fou?rty|fifty|sixty|seventy|eighty|ninety";
const BIG = "hundreds?|thousands?|millions?|billions?|dozens?";

/** "a hundred and forty", "ninety-nine point nine", "twenty-two", "a couple of hundred". */
const IN_WORDS = `(?:(?:a|an|a few|a couple of|several|half an?|${UNITS}|${TENS})[\\s-]+)?(?:zero|nought|nil|${UNITS}|${TENS}|${BIG})(?:(?:[\\s-]+|\\s+and\\s+|\\s+point\\s+)(?:a half|zero|nought|${UNITS}|${TENS}|${BIG}))*`;
const IN_DIGITS =
  "(?:(?:[\\p{Sc}]|(?:EUR|USD|GBP|CHF|VND|INR)\\s?)?[+-]?\\p{Nd}[\\p{Nd}.,'’]*(?:\\s?(?:k|m|mn|bn|tn|x|ms|s|h)\\b)?)";
/** "Nobody left", "no call was lost": nought, counted by what did not happen to any. */
const LOST =
  "(?:left|quit|resigned|lost|missed|dropped|skipped|delayed|cancelled|canceled|hurt|injured|harmed|killed|died|dismissed|affected|closed|stopped|interrupted|turned away|sent home|failed|rejected|damaged|made redundant|laid off|let go)";
const NONE_LOST = `(?:nobody|no one|no-one)(?: (?:else|has|had|was|got|have|been|ever|of \\p{L}+|on \\p{L}+ \\p{L}+|in \\p{L}+ \\p{L}+)){0,3} ${LOST}|(?:nobody|no one|no-one) (?:was|were|got|has been|had to be) (?!surprised|interested|convinced|satisfied|supposed|allowed|bothered|needed)\\p{L}+ed|no (?:\\p{L}+ ){1,3}(?:was|were|got|has been|have been|went) (?:ever )?(?:${LOST}|missing|unpaid)|(?:lost|losing|lose|missed|missing|dropped) (?:nobody|no one|nothing|no \\p{L}+)|without (?:losing|missing|dropping|cancelling) (?:a|an|one|any)(?: single)?|without a single`;
const FRACTIONS = `(?:(?:came|finished|ranked|placed|ended up) (?:joint )?${ORDINALS}|${ORDINALS} (?:place|rank)|(?:once|twice) (?:a|an|per|every|each|in) \\p{L}+|all but (?:one|two|three|a few)|a (?:good|full|whole|bare) (?:half|third|quarter|fifth|tenth)|(?:an?|one|two|three|four|nearly a|almost a|about a|over a)[\\s-]+(?:half|halves|thirds?|quarters?|fifths?|sixths?|sevenths?|eighths?|ninths?|tenths?)|half|halved?|halving|twice|thrice|double|doubled|doubling|tripled?|trebled?|quadrupled?|quartered|(?:two|three|four|five|six|ten|twenty|hundred)-?fold|per ?cent(?:age points?)?|percent|not (?:(?:have|see|lose|get) )?(?:a single|one)|none|no \\p{L}+ (?:again|since|any ?more)|(?:half )?an? (?:hour|day|minute|second|week|month) (?:a|per|each|every|earlier|early|ahead|late|faster|less|shorter)|${NONE_LOST})`;

/** The longer ways first, so that "two thirds" is not read as "two". */
const FIGURE = new RegExp(
  `(?<![\\p{L}\\p{Nd}_])(?:${FRACTIONS}|(?:${IN_DIGITS}|${IN_WORDS})(?:\\s?%|[\\s-]+per ?cent(?:age points?)?|[\\s-]+percent|[\\s-]+(?:thousand|million|billion|hundred))*)(?![\\p{L}])`,
  "giu",
);

export interface Figure {
  /** As it stands in the text. */
  quote: string;
  from: number;
  /** Whether it counts or measures: false for a date, a time of day, a name with a number, a mere "these two". */
  measures: boolean;
  /** A day, a year or the number in a name: never a measure, wherever it stands. */
  names: boolean;
}

/** Money, percentages and fractions always measure. */
const SHARE = new RegExp(`\\p{Sc}|%|per ?cent|^${FRACTIONS}$`, "iu");

const MONTH =
  "jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?";
const MEASURED =
  /^[\s-]*(?:%|per ?cent|percent|points?|times|fold|thousand|million|billion|euros?|dollars?|pounds?|francs?|crowns?|seconds?|secs?|minutes?|mins?|hours?|days?|nights?|weeks?|months?|out of|of the|in (?:\w+ )?(?:hundred|thousand|\d))/iu;

/** What stands before a number that names a thing, a day or a version. */
const NAMING_BEFORE = new RegExp(
  `(?:\\b(?:iso|version|release|windows|office|sap|tier|level|phase|step|stage|wave|round|room|floor|page|chapter|article|section|line|series|year|grade|class|priority|severity|sev|number|no|nr|type|gate|terminal|building|plant|platform|day|sprint|covid|python|java|sql server|server|oracle|web|industry|top|${MONTH})[\\s-]*(?:the )?|[#/§]|\\bq)$`,
  "iu",
);
/** What names a day may as well say when something was counted. */
const COUNTED_BEFORE = new RegExp(`\\b(?:${MONTH}|day) $`, "iu");
const LARGE = /\b(?:hundred|thousand|million|billion)s?$/iu;
const DATE_AFTER = new RegExp(
  `^(?:st|nd|rd|th)?(?:\\s+(?:of\\s+)?(?:${MONTH})\\b|\\s?(?:am|pm|a\\.m\\.|p\\.m\\.|o['’]?clock)\\b|/7\\b|:\\p{Nd}\\p{Nd})`,
  "iu",
);
const HOUR = /^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|half.*)$/iu;
const CLOCK_BEFORE = /\b(?:at|until|till|by|around|past|before|after|since) $/iu;
const YEAR = /^(?:19|20)\p{Nd}\p{Nd}$/u;
const YEAR_BEFORE =
  /(?:\b(?:in|since|of|by|until|till|from|to|early|late|mid|summer|spring|autumn|fall|winter|around|about|christmas|q[1-4]|end|year|was|before|after|during|and|or|maybe|possibly|it['’]?s)[\s(,-]*|[(,]\s*)$/iu;
/** "These two", "the three of them": a reference to what was named before. */
const REFERENCE_BEFORE =
  /\b(?:the|these|those|them|my|our|his|her|their|its|us|other|all|last|first|next|same|every|each|any|or)\s+$/iu;
const FEW = /^(?:two|three|four|five|six|seven|eight|nine)$/iu;
/** Rounds of work and points of a talk, of which a few say nothing of what came of them. */
const EFFORT_UNITS =
  /^ (?:\p{L}+ )?(?:things|ways|points|ideas|options|questions|reasons|words|sentences|steps|meetings|workshops|interviews|sessions|visits|shifts|rounds|evenings|tries|attempts)\b/iu;
const ONE = /^one$/iu;
/** "One crash a month": how often. */
const A_TIME =
  /^(?: \p{L}+)? (?:a|an|per|each|every|in) (?:\p{L}+ )?(?:hour|day|night|week|month|quarter|year|hundred|thousand)/iu;
const ONE_IS_MEASURED_BEFORE =
  /\b(?:to|from|under|below|within|than|at|only|just|in|about|by|over|was|is|were|are|exactly|lost|missed)\s+$/iu;
/** When something was, not how much. */
const WHEN_AFTER =
  /^[\s-]+(?:more\s+|full\s+|whole\s+|good\s+)?(?:days?|weeks?|months?|years?|quarters?|sprints?|seasons?|decades?)(?:\s+(?:later|ago|after|afterwards|on\b|now|old|in a row)|['’])/iu;
const LONG_TIME =
  /^[\s-]+(?:(?:real|full|whole|long|more|straight|working|busy|good|short|hard) )?(?:weekends?|weeks?|months?|years?|quarters?|sprints?|seasons?|decades?)\b/iu;
const WHEN_BEFORE =
  /\b(?:after|for|during|over|for the last|in the last|over the last|in the first|every|some|next|these|for about|past)\s+(?:about\s+|some\s+|almost\s+|nearly\s+)?$/iu;

/** Every figure in the text, in order. */
export function findFigures(text: string): Figure[] {
  const figures: Figure[] = [];
  for (const match of text.matchAll(FIGURE)) {
    const quote = match[0].replace(/[.,'’]+$/u, "");
    const before = text.slice(Math.max(0, match.index - 30), match.index);
    const after = text.slice(match.index + quote.length, match.index + quote.length + 30);
    figures.push({
      quote,
      from: match.index,
      measures: measures(quote, before, after),
      names: names(quote, before, after),
    });
  }
  return figures;
}

function names(quote: string, before: string, after: string): boolean {
  if (SHARE.test(quote)) return false;
  const isOfMany = /^ (?:of|out of) \p{L}/iu.test(after) && COUNTED_BEFORE.test(before);
  if ((NAMING_BEFORE.test(before) && !isOfMany) || /\p{Nd}:$/u.test(before)) return true;
  return DATE_AFTER.test(after) || (YEAR.test(quote) && YEAR_BEFORE.test(before));
}

function measures(quote: string, before: string, after: string): boolean {
  const isDigits = /^\p{Nd}/u.test(quote);
  if (/^(?:twice|thrice)$/iu.test(quote)) return /^ (?:as|the)\b/iu.test(after);
  if (/(?<!\b(?:at|to|of|was|were|is) )\b(?:minus|remaining) $/iu.test(before)) return false;
  // "Two of them were": which ones, not how many.
  if (
    FEW.test(quote) &&
    /^ of (?:them|those|these|whom) (?:was|were|is|are|had|have)\b/iu.test(after)
  )
    return false;
  if (/^ of us\b/iu.test(after)) return false;
  // What it cost in work is no outcome: "it took us three weeks", "two months of meetings".
  if (/\btook (?:me|us|all of us|both of us) (?:\p{L}+ )?$/iu.test(before)) return false;
  if (
    /\b(?:worked|spent|sat|waited|slept|travelled|traveled|rehearsed) (?:for |about |some )?$/iu.test(
      before,
    )
  )
    return false;
  if (
    /^ \p{L}+ of (?:work|effort|meetings|talks|preparation|planning|testing|training)\b/iu.test(
      after,
    )
  )
    return false;
  // "Two bought ones": which kind, not how many.
  if (/^ (?:\p{L}+ )?ones\b/iu.test(after)) return false;
  if (FEW.test(quote) && EFFORT_UNITS.test(after)) return false;
  if (SHARE.test(quote)) return true;
  // "By July eleven of the twelve": a count, although a month stands before it.
  const isOfMany = /^ (?:of|out of) \p{L}/iu.test(after) && COUNTED_BEFORE.test(before);
  if ((NAMING_BEFORE.test(before) && !isOfMany) || /\p{Nd}:$/u.test(before)) return false;
  if (DATE_AFTER.test(after)) return false;
  if (YEAR.test(quote) && (YEAR_BEFORE.test(before) || !/^\s+\p{Ll}/u.test(after))) return false;
  if (WHEN_AFTER.test(after)) return false;
  if (LONG_TIME.test(after) && WHEN_BEFORE.test(before)) return false;
  if (ONE.test(quote) && /\bto\s+$/iu.test(before) && /^\s*(?:[.,;!?]|$)/u.test(after)) return true;
  if (ONE.test(quote) && A_TIME.test(after)) return true;
  if (ONE.test(quote))
    return (
      !/^ of (?:the|our|my|his|her|their|those|these)\b/iu.test(after) &&
      MEASURED.test(after) &&
      ONE_IS_MEASURED_BEFORE.test(before)
    );
  if (isDigits || LARGE.test(quote) || MEASURED.test(after)) return true;
  // "At seven", "by nine": the time of day, unless something is counted after it.
  if (CLOCK_BEFORE.test(before) && HOUR.test(quote) && /^\s*(?:[.,;!?]|$|in the|on )/iu.test(after))
    return false;
  return !REFERENCE_BEFORE.test(before) || (/\ball $/iu.test(before) && !FEW.test(quote));
}

/** The first figure that measures something, as it stands in the text. */
export function findFigure(text: string): string | null {
  return findFigures(text).find((figure) => figure.measures)?.quote ?? null;
}
