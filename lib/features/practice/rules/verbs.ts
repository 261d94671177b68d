/**
 * Verbs by what they say of the person who speaks. English alone; wide on purpose, because candidates are native and
 * not, and speak as often as they write.
 */

const list = (words: string) => new Set(words.split(/\s+/).filter(Boolean));

/** Past forms that do not end in -ed and tell of something done. */
export const IRREGULAR_DEEDS = list(`
  bet bent bid bought brought broke built burnt caught chose cut dealt did dove drew drilled drove dug fed flew fought
  froze gave ground hid held hired hung kept laid led lent let lit made met paid put quit ran rang read rebuilt redid
  redrew rerouted rewrote rode sang sat sent set shook shot showed shut sold sought spent split spoke spread stood stole
  stuck swam swapped swept swung taught threw told took tore undid undertook underwrote walked withdrew woke wore wound
  wrote went came began`);

/** What others were had or got to do: "had the team check", "had the data sent". */
export const MADE_TO_DO = list(`
  add answer ask begin bring brought build built calculate call change check close collect come compare complete choose
  confirm copy count cut deliver design do document done draft draw drawn drop explain fill find fix force give go handle hold
  host install join keep label lead learn list lock look made make mark measure move name note open pay pick play pose prepare press print
  publish pull put rank rate read rebuild record redo rehearse remove repeat report restart restore rewrite ring run say send sent set
  share show shut sign sit speak spend split start stay stop swap switch tag take taken talk teach tell test train
  translate try turn use visit wait walk watch work write written`);

/** Adjectives that look like participles. */
export const NO_PARTICIPLES = list(
  "limited experienced dedicated talented skilled distributed inherited mixed retired fixed aged tired need needed hundred sized",
);

/** Past forms and participles that tell what one was, had, thought or underwent. */
export const STATES = list(`
  am are is was were be been being had has have having knew known know thought think felt feel believed believe believing
  wanted want needed need hoped hope expected expect liked like loved love hated hate preferred prefer remember remembered
  mean meant guess guessed suppose supposed wish wished worked work lived live joined inherited became become arrived
  heard hear learned learnt learn realised realized realise realize understood understand lacked faced struggled suffered
  received owned own oversaw served used saw see seen noticed worried regretted regret enjoyed considered consider
  experienced feared forgot lost lose belonged seemed seem depended owed owe got get gets getting assumed assume
  agree doubt doubted imagine imagined reckon reckoned admired admire fell fall tend tended happened happen stayed
  grew slept dreamt dreamed cared care care wondered wonder trusted trust found find founded headed`);

/** What one says of holding a post: no step that was taken. */
export const ROLES = list(
  "led lead managed manage headed head ran run oversaw oversee owned own chaired supervised",
);

/** What one says of having arrived: the verb tells the outcome and not the way. */
export const ARRIVALS = list(`
  achieved reached hit met delivered finished completed exceeded beat surpassed succeeded saved won passed avoided
  ended stood opened gained earned recovered retained cut reduced lowered increased raised doubled tripled halved improved
  shortened hired lost lose save gain win forfeited launched shipped closed signed kept stayed met managed got`);

export const MODALS = list(
  "would could should might may must can will shall wouldn't couldn't shouldn't won't can't cannot 'll",
);

/** Between the subject and its verb. */
const BETWEEN = list(`
  also then first just even only still already soon now again once both all myself ourselves together afterwards later
  um uh er erm ah like kind sort of really actually simply well so quite basically literally honestly probably maybe
  perhaps therefore thus instead next finally eventually immediately personally the same day evening time morning
  afternoon night week gradually initially second secondly firstly too rather deliberately in turn as yeah okay
  you definitely mostly somehow further subsequently consequently yet merely further`);

export const HABIT_WORDS = list(
  "always usually often typically normally generally regularly never mostly sometimes",
);

/** Whether the word, said of I or we, tells of a thing done in the past. */
export function isPastDeed(word: string): boolean {
  if (STATES.has(word)) return false;
  return (
    IRREGULAR_DEEDS.has(word) || (word.length > 3 && word.endsWith("ed") && !word.endsWith("eed"))
  );
}

export function isBetween(word: string): boolean {
  return BETWEEN.has(word) || (word.length > 4 && word.endsWith("ly"));
}
