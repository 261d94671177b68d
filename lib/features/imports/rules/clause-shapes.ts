/** How requirements begin in adverts, and which form the rest of the line has after each beginning. */
import type { Clause, ClauseForm } from "./clause-forms";
import { asNominal, asPast, asVerb, firstWord, startsWithGerund, withAnd } from "./clause-forms";
import { isBaseVerb } from "./duty-verbs";

const PERSON =
  "(?:you|(?:the |our )?(?:successful |ideal |right )?(?:candidates?|applicants?|incumbent|post ?-?holder|role ?-?holder|selectee|next director|person)|he or she|she or he|he\\/she|they|th(?:is|e) (?:role|position|post)(?: holder)?)";

/** What says who is to do it, or that it is wanted, before what it is. Taken off, one after the other. */
export const BEGINNINGS: readonly RegExp[] = [
  // "You will also", "As CTO you will", "Working with finance, you'll".
  new RegExp(
    `^(?:.{0,60}?[,:] (?:and |where |in which )?|as (?:an?|the|our)?\\s?[\\w ]{2,40}?,? )?${PERSON}(?:'ll| will| shall| would| must| should| can| needs? to| (?:is|are) expected to)(?: be (?:expected|required|asked|able) to)?(?: also| then| need to)? `,
    "i",
  ),
  /^we (?:expect|need|want|ask|trust|would like) you to /i,
  /^(?:it will be your (?:task|job)|your (?:task|job|mission|role|purpose) (?:is|will be)) to /i,
  /^(?:your |main |key )?(?:duties|responsibilities|tasks) (?:will )?(?:include|are)s? /i,
  /^(?:bonus points if|ideally,?) /i,
  /^(?:in addition|moreover|furthermore),? /i,
  new RegExp(`^${PERSON} (?:bring|have|has|possess|possesses|offer)s?(?: got)? `, "i"),
  new RegExp(`^${PERSON} (?:is|are|will be) (?=(?:responsible|accountable|able|expected)\\b)`, "i"),
  /^(?:must|should|to) (?:have|possess|bring|demonstrate|show) (?:an? )?/i,
  /^having /i,
  /^(?:must|should|will|to) (?=[a-z])/i,
  /^(?:specialized )?experience is (?=experience\b)/i,
  /^(?:effectively|proactively|successfully|actively|directly|regularly|continuously|continually|personally) /i,
];

/** Adjectives that praise; a question asks without them. */
const PRAISE =
  "(?:an? |the )?(?:(?:(?:very |highly )?(?:strong|excellent|expert|good|great|outstanding|exceptional|proven|demonstrated|demonstrable|solid|superior|advanced|effective|deep|in-depth|thorough|sound|broad|working|practical|hands-on|extensive|significant|considerable|substantial|relevant|previous|prior|documented|successful|detailed|clear|basic|general|professional|first-class|well-developed|developed|hands on)(?:,? and |, | )?)+)?";

const YEARS =
  "(?:(?:at least|minimum(?: of)?|min\\.?|more than|over|a minimum of|ideally)\\s+)?(?:(?:\\d+|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty)\\s?\\+?\\s?(?:(?:-|–|to)\\s?\\d+\\+?\\s?)?(?:or more )?years?'?(?: of)?\\s+)?";

interface Shape {
  sign: RegExp;
  read(rest: string, match: RegExpMatchArray): Clause | null;
}

const praised = (sign: string) => new RegExp(`^${PRAISE}${sign}`, "i");
const as =
  (form: ClauseForm) =>
  (text: string): Clause => ({ form, text });
const asGerundOr =
  (form: ClauseForm) =>
  (text: string): Clause => ({ form: startsWithGerund(text) ? "gerund" : form, text });

/** The first shape that fits reads the rest of the line. */
const SHAPES: readonly Shape[] = [
  { sign: praised("(?:ability|capacity|capability|willingness|aptitude) to "), read: asVerb },
  { sign: /^(?:(?:be |is |are )?able to|how to) /i, read: asVerb },
  { sign: /^.{3,40}\bwho (?:can|will|is able to) /i, read: asVerb },
  {
    sign: /^(?:(?:be |you are |you're )?(?:responsible|accountable|in charge)|(?:take |have |assume )?(?:full |overall )?(?:responsibility|accountability)) (?:for|of) /i,
    read: as("responsibility"),
  },
  { sign: praised("(?:track record|record|history|evidence)(?: of success)? of "), read: asRecord },
  { sign: praised("success (?:in|at) "), read: asRecord },
  { sign: praised("(?:track record|record)(?: of success)? (?=in )"), read: as("experience") },
  {
    sign: new RegExp(
      `^${YEARS}${PRAISE}(?:[A-Za-z]+ )?experience (?=(?:in|with|of|as|at|across|within|using|working|[a-z]+ing) )`,
      "i",
    ),
    read: as("experience"),
  },
  {
    sign: new RegExp(`^${YEARS}(?=(?:in|of|as|[a-z]+ing) )`, "i"),
    read: (text, [years]) => (years.trim() === "" ? null : { form: "experience", text }),
  },
  { sign: /^experienced (?=(?:in|with|at) )/i, read: as("experience") },
  {
    sign: praised(
      "(?:technical )?(knowledge|understanding|grasp|command|mastery|expertise|awareness|background)\\s(?:about|of|in|on|with) ",
    ),
    read: (text, [, noun = ""]) => ({ form: "knowledge", text: knowledgeOf(noun, text) }),
  },
  {
    sign: praised(
      "(?:you're |you are )?(?:familiarity|familiar|proficiency|proficient|competence|competent|well[ -]versed|versed|skilled|expert|fluency|exposure)\\s(?:in|with|at|of|to) ",
    ),
    read: asGerundOr("tool"),
  },
  {
    sign: /^(?:(?:be |you're |you are )?(?:comfortable|at ease|confident)|(?:you )?thrives?) (?:with|in|on|under) /i,
    read: asGerundOr("comfort"),
  },
  {
    sign: /^(?:be |you're |you are )?(?:comfortable|confident) (?=[a-z]+ing )/i,
    read: (text) => (startsWithGerund(text) ? { form: "gerund", text } : null),
  },
  { sign: /^(?:you )?know how to /i, read: asVerb },
  {
    // "Proven leadership of teams", "day-to-day management of six people": a verb said stiffly.
    sign: praised(
      "(?:(?:day-to-day|overall|general|daily|operational|technical|strategic) )?(?=[a-z]+(?: and [a-z]+)? of )",
    ),
    read: (text) => asNominal(text),
  },
  { sign: praised("skills? in "), read: (text) => ({ form: "skill", text: `skill in ${text}` }) },
  { sign: /^you've /i, read: asPast },
];

/** "You communicate clearly": what is taken off a beginning that has no other. */
const PRESENT = /^you (?!bring|have|offer|possess)/i;

/** @returns the clause that the line's beginning makes of it; null where it has none of ours */
export function readByShape(line: string): Clause | null {
  for (const { sign, read } of SHAPES) {
    const match = line.match(sign);
    const clause = match && read(line.slice(match[0].length), match);
    if (clause) return clause;
  }
  const present = line.match(PRESENT)?.[0];
  if (present === undefined || !isBaseVerb(firstWord(line.slice(present.length)))) return null;
  return asVerb(line.slice(present.length));
}

function asRecord(text: string): Clause {
  return startsWithGerund(text)
    ? { form: "record", text }
    : { form: "experience", text: `of ${text}` };
}

function knowledgeOf(noun: string, rest: string): string {
  const word = noun.toLowerCase();
  return `${word} ${word === "expertise" || word === "background" ? "in" : "of"} ${withAnd(rest)}`;
}

const SKILLS = new RegExp(
  `^${PRAISE}((?:[a-z-]+(?:, | and |,? or | ))+?)(?:skills?|abilities|capabilities)((?: (?:in|with|across) .+)?)$`,
  "i",
);
const QUALITY = new RegExp(
  `^${PRAISE}((?:attention to detail|resilience|integrity|judge?ment|initiative|creativity|curiosity|business acumen|commercial awareness|leadership|emotional intelligence|(?:strategic|critical|analytical) thinking|problem[ -]solving|communication|time management)(?:(?:, | and )[a-z -]+)*)$`,
  "i",
);

/** "Excellent communication skills", "attention to detail". @returns what is between the praise and the word itself */
export function skillOf(line: string): string | null {
  const skills = line.match(SKILLS);
  if (!skills) return line.match(QUALITY)?.[1] ?? null;
  const named = (skills[1] ?? "").replace(/ skills?(?=,| and| or)/gi, "").trim();
  return `${named} skills${skills[2] ?? ""}`;
}
