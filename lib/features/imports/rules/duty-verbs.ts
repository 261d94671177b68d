/** The verbs that duties begin with, and their forms. A word that is none of these begins no duty that is proposed as one. */

const VERBS =
  `accelerate achieve act adapt address adhere administer adopt advance advise advocate align allocate analyse analyze
anticipate apply appoint approve architect arrange articulate assess assign assist assure attract audit author automate balance
benchmark bring build calculate capture carry challenge champion chair clarify close coach collaborate collect
communicate compare compile complete comply conceive conduct configure connect consolidate consult contribute control convert
convey coordinate co-ordinate create cultivate deal decide define delegate deliver demonstrate deploy deputise design determine develop
devise diagnose direct discuss document draft draw drive educate elevate embed empower enable encourage enforce engage enhance
ensure establish estimate evaluate evolve examine execute expand explain explore facilitate find fix forecast formulate foster
gather generate give govern grow guarantee guide handle head help hire hold identify implement improve influence inform initiate
innovate inspire install instil integrate interact interpret interview introduce invest investigate jump justify keep launch
lead learn leverage liaise listen look maintain make manage map maximise maximize measure mediate meet mentor migrate minimise
minimize mitigate mobilise model modernise modernize monitor motivate move navigate negotiate nurture operate optimise
optimize orchestrate organise organize oversee own participate partner perform plan prepare present prevent prioritise prioritize
procure produce promote propose protect provide publish purchase pursue quantify raise rationalise re-engineer recommend reconcile
recruit redesign reduce refine regulate renegotiate renew reorganise replace report represent research resolve respond restore
restructure retain review revise roll run safeguard scale schedule secure select serve set shape share simplify solve source
spearhead specify sponsor staff standardise standardize steer strengthen structure supervise supply support sustain tackle
take talk teach test think track train transform transition translate troubleshoot turn uncover understand undertake update
upgrade upskill use utilise utilize validate verify visit work write`
    .split(/\s+/)
    .filter(Boolean);

/** Verbs that in the middle of a sentence are as often a noun or an adjective: nothing is cut before them. */
const MOSTLY_OTHER = new Set(
  `act advance address approach audit balance benchmark build challenge champion chair close coach control deal design
  document draft draw drive engage estimate find fix forecast guide handle head help hold influence interview invest jump keep launch lead learn look
  make map measure meet mentor model move own partner plan present prevent process produce protect purchase raise record regulate
  report research review roll run scale schedule secure set shape share source sponsor staff structure supply support talk
  test think track train transition turn update upgrade use visit work write`.split(/\s+/),
);

/** Doubling of a last consonant is spelt out for the few verbs that have it. */
const DOUBLED: Record<string, string> = {
  run: "running",
  set: "setting",
  plan: "planning",
  map: "mapping",
  get: "getting",
  control: "controlling",
  model: "modelling",
  instil: "instilling",
};

function gerundOf(verb: string): string {
  const doubled = DOUBLED[verb];
  if (doubled !== undefined) return doubled;
  if (/[^aeiouy]e$/.test(verb) || verb.endsWith("ue")) return `${verb.slice(0, -1)}ing`;
  return `${verb}ing`;
}

function thirdPersonOf(verb: string): string {
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ies`;
  return /(s|sh|ch|x|z|o)$/.test(verb) ? `${verb}es` : `${verb}s`;
}

const IRREGULAR: Record<string, string> = {
  built: "built",
  brought: "brought",
  driven: "drove",
  grown: "grew",
  held: "held",
  kept: "kept",
  led: "led",
  made: "made",
  overseen: "oversaw",
  run: "ran",
  set: "set",
  shipped: "shipped",
  taken: "took",
  taught: "taught",
  undertaken: "undertook",
  written: "wrote",
};

const BASES = new Set(VERBS);
const BY_GERUND = new Map([
  ...VERBS.map((verb) => [gerundOf(verb), verb] as const),
  // American spelling.
  ["modeling", "model"] as const,
  ["modelling", "model"] as const,
  ["staying", "stay"] as const,
  ["overseeing", "oversee"] as const,
]);
const BY_THIRD_PERSON = new Map(VERBS.map((verb) => [thirdPersonOf(verb), verb]));

export function isBaseVerb(word: string): boolean {
  return BASES.has(word.toLowerCase());
}

/** A verb wherever it stands: "manage", but not "plan" or "report". */
export function isSurelyVerb(word: string): boolean {
  return isBaseVerb(word) && !MOSTLY_OTHER.has(word.toLowerCase());
}

/** The verb that a word in "-ing" is a form of. */
export function baseOfGerund(word: string): string | undefined {
  return BY_GERUND.get(word.toLowerCase());
}

/** The verb that a word in "-s" is a form of. */
export function baseOfThirdPerson(word: string): string | undefined {
  return BY_THIRD_PERSON.get(word.toLowerCase());
}

/** The past form of what follows "you have": "led", "built", "managed". */
export function pastOfParticiple(word: string): string | undefined {
  const lower = word.toLowerCase();
  if (IRREGULAR[lower] !== undefined) return IRREGULAR[lower];
  return /^[a-z]{2,}ed$/.test(lower) ? lower : undefined;
}

/** "Management of …" is "manage …" said stiffly. */
export const NOUN_TO_VERB: Record<string, string> = {
  administration: "administer",
  analysis: "analyse",
  coordination: "coordinate",
  creation: "create",
  definition: "define",
  delivery: "deliver",
  design: "design",
  development: "develop",
  evaluation: "evaluate",
  execution: "execute",
  implementation: "implement",
  improvement: "improve",
  integration: "integrate",
  leadership: "lead",
  maintenance: "maintain",
  management: "manage",
  modernisation: "modernise",
  modernization: "modernize",
  monitoring: "monitor",
  negotiation: "negotiate",
  optimisation: "optimise",
  optimization: "optimize",
  oversight: "oversee",
  ownership: "own",
  planning: "plan",
  preparation: "prepare",
  procurement: "procure",
  recruitment: "recruit",
  selection: "select",
  supervision: "supervise",
};
