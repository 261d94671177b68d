/** What a part of an advert is about, by its heading; and lines that are about nothing of the work, by their words. */

export type Section =
  | "duties"
  | "requirements"
  | "apply"
  | "benefits"
  | "company"
  | "equality"
  | "formal";

/** Why a line became no question, in words; the same words for the same kind, so that a page can put them together. */
export const REASONS = {
  heading: "Headings",
  apply: "How to apply",
  benefits: "What the employer offers",
  company: "About the employer or the post, not about what you will do",
  equality: "Equal opportunities",
  formal: "Formal requirements: degrees, certificates, languages, permits, years alone",
  facts: "Place, pay, hours and whom the post reports to",
  catchAll: "A catch-all that names no duty",
  trait: "A trait without anything to do",
  language: "Not in English: questions are proposed in English alone",
  tooMany: "Stated after the first questions, which are as many as one import proposes",
  unclear: "It may state a duty, but not in a form that can be turned into a question",
} as const;

/** The first that fits counts: "What we offer you in this role" is about benefits. */
const HEADINGS: readonly [Section, RegExp][] = [
  [
    "apply",
    /\b(how (to|you) apply|to apply|appl(y|ication)|contact|required documents|how you will be evaluated|(selection|interview|hiring|recruitment) process|next steps|sounds like you|hồ sơ|ứng tuyển|liên hệ)\b/iu,
  ],
  [
    "benefits",
    /\b(we offer|benefits?|perks?|why (join|us|work)|in it for you|package|compensation|remuneration|rewards?|quyền lợi|phúc lợi)\b|^why\b.*\?$/iu,
  ],
  ["equality", /\b(equal (employment )?opportunit\w*|diversity|inclusion|eeo)\b/i],
  [
    "formal",
    /^(conditions of employment|education|certifications?|licen[cs]es?|clearance|languages?|location|working (hours|time)|key facts)\b/i,
  ],
  [
    "requirements",
    /\b(requirements?|qualifications?|qualified|(will|to|you) bring|(ll|will) need|who you are|about you|your (profile|skills|background|experience)|skills|experience|essential|desirable|must[ -]haves?|nice[ -]to[ -]haves?|looking for|person specification|profile|knowledge|competenc\w+|ideal candidate|yêu cầu)/iu,
  ],
  [
    "duties",
    /\b(responsibilit\w+|dut(y|ies)|(ll|will) (do|be doing)|you will|ll be|holder will|incumbent will|your (role|tasks?|mission|job|impact)|the (role|job|position)|(role|job|position) (overview|summary|purpose|description)|tasks?|accountabilit\w+|day[ -]to[ -]day|in this role|mô tả công việc|trách nhiệm|nhiệm vụ|summary)\b/iu,
  ],
  [
    "company",
    /\b(about\b|who we are|our (company|story|values|culture|mission)|company|the (opportunity|organi[sz]ation|team))/i,
  ],
];

export function sectionOf(heading: string): Section | undefined {
  return HEADINGS.find(([, sign]) => sign.test(heading.replace(/’/g, "'")))?.[0];
}

type Reason = (typeof REASONS)[keyof typeof REASONS];

const BOILERPLATE: readonly [Reason, RegExp][] = [
  [
    REASONS.equality,
    /\bequal[ -]opportunit|not discriminate|(committed|commitment) to\b.*\b(divers|inclusi|equal)|disability confident|disabled applicants|all qualified applicants|regardless of (race|gender|age)|reasonable accommodation/i,
  ],
  [
    REASONS.apply,
    /\S@\S+\.\w|\b(apply (via|through|now|online|by|on)|to apply,|send (your |us |a )?(cv|r[eé]sum[eé]|application)|send to|cover letter|cvs?\b|closing date|deadline|submit (a|your)\b|your application|interviews? will be held|no agencies|drop us a line|application package)/i,
  ],
  [REASONS.catchAll, /\bother (duties|tasks|responsibilities)\b|\bduties as assigned\b/i],
  [
    REASONS.facts,
    /^(salary|rate|pay|compensation|location|work ?place|working (time|hours)|hours|start( date)?|reports to|contract( type)?|employment type|job type|grade|series|position|vacanc(y|ies)|duration|type|level|department)\s*[:：]|\bper (annum|hour)\b|\bhours per week\b|\b(full|part)-time\b|\b(position|role|post|job) is (based|located)\b|\breport(s|ing)? (directly )?(in)?to the\b(?!.*\bboard)/i,
  ],
  [
    REASONS.formal,
    /\b(bachelor|master'?s|mba|degree|diploma|graduat\w*|university|certif\w+|driving licen[cs]e|citizen(ship)?|work permit|right to work|background (check|investigation)|dbs check|clearance|probation\w*|financial disclosure|(male|female)\b|age from|aged|fluen\w+|toeic|ielts|mother tongue|native speaker|bilingual|willing\w* to (travel|relocate|work)|relocat\w+|gs-?\d+|sf-?50|educational substitution|transcripts?|(same|similar|equivalent) (position|role)|years? of age|résumé|resume)\b/i,
  ],
  [
    REASONS.formal,
    /^(itil|pmp|prince2|cissp|cism|cisa|ccna|ccnp|mcse|togaf|comptia|scrum master|six sigma|aws certified)\b(?!.*\b(audit|process|framework|practice|programme|program)s?\b)[\w\s,/()+.-]{0,40}$/i,
  ],
  [
    REASONS.formal,
    /^(english|vietnamese|german|french|dutch|danish|spanish|japanese|korean|chinese|mandarin|italian|polish)\b[\w\s,/()-]{0,40}$/i,
  ],
  [
    REASONS.formal,
    /^(experience:?\s+|minimum( of)? |at least )?\d+\+?(\s?(-|–|to)\s?\d+)? years?'?( of)?( relevant| professional| work(ing)?)?( experience)?$/i,
  ],
  [
    REASONS.trait,
    /^(?:you are |you're )?(?:an? )?(?:excellent |strong |good |great )?(honest|careful|responsible\b(?! for)|hard.?working|self.?(starter|motivated)|team player|positive|energetic|enthusiastic|passion\w*|communicator|problem.solver|(strategic )?thinker|pragmatic|friendly|dynamic|flexible|reliable|proactive|detail.oriented|results?.oriented|good (problem.solver|communicator)|a (team player|self.?starter|positive))\b/i,
  ],
];

/** Why a line is about nothing that a question could follow from; undefined where it may be. */
export function boilerplateReason(text: string): Reason | undefined {
  const plain = text.replace(/’/g, "'");
  return BOILERPLATE.find(([, sign]) => sign.test(plain))?.[0];
}

/** Letters that English has not and Vietnamese cannot do without. Names may hold a few. */
export function isVietnamese(text: string): boolean {
  const marked = text.match(/[ăâđêôơưàáèéìíòóùúýãõ]|[\u1ea0-\u1ef9]/giu) ?? [];
  return marked.length >= 3 && marked.length > text.length / 20;
}
