import { wordsOf } from "@/lib/features/catalog/rules/words";

/** Words that say nothing about a subject, and words that every advert and every descriptor uses. */
const EMPTY_WORDS = new Set(
  `a about above across after again against all also am among an and another any are as at away back be became because
  been before being below best better between big both but by came can cannot come could day days did do does doing done
  down during each either else enough even ever every example few first for from further get give given go good got great had
  has have having he her here hers him his how however i if in including into is it its itself just keep kept last least
  less let like long look made make makes making many may me might more most much must my name near need needs never
  new next no non nor not now of off often on once one only or other others our ours out over own part per perhaps
  place put quite rather really right role s said same say second see seen set several shall she should show since so some
  somebody someone something still such take takes tell than that the their them then there these they thing things third
  this those though three through time times to today together told too took toward towards two under until up upon us
  use used uses using usual very want was way ways we week weeks well went were what when where whether which while who
  whom whose why will with within without word words would year years yes yet you your yours
  question questions describe explain walk situation able ability strong excellent experience knowledge skill skills understanding work
  working works job position candidate company organisation organization business include including etc ensure proven
  four five six seven eight nine ten eleven twelve hundred thousand million half dozen month months wants wanted nothing
  longer worth idea yourself account accounts leave moving move hold happens happen hear find answer answered stop stopped
  manage manages managed managing management plan plans planned planning technical
  demonstrated related relevant key high quality level levels person ask asked help helps`.split(
    /\s+/,
  ),
);

/** Endings that are taken off, the longest first; what is left has a vowel and some letters, the more the longer the ending. */
const ENDINGS = [
  "ership",
  "isations",
  "izations",
  "isation",
  "ization",
  "ements",
  "ations",
  "ement",
  "ments",
  "ation",
  "ities",
  "ional",
  "ment",
  "ings",
  "ions",
  "ives",
  "ally",
  "ical",
  "ance",
  "ence",
  "ial",
  "ity",
  "ing",
  "ion",
  "ive",
  "ise",
  "ize",
  "ors",
  "ers",
  "ies",
  "ied",
  "als",
  "ic",
  "ed",
  "er",
  "or",
  "es",
  "al",
  "ly",
  "s",
  "e",
  "y",
];

/** Words whose stem would be that of another family, or whose family is not told by their ending. */
const IRREGULAR: Record<string, string> = {
  directory: "directory",
  directories: "directory",
  led: "lead",
  policies: "policy",
  policy: "policy",
  taught: "teach",
};

/**
 * What words of one family have in common, so that "managing", "managers" and "management" are one. Rougher than a
 * dictionary, and the same every time.
 */
export function stemOf(word: string): string {
  const irregular = IRREGULAR[word];
  if (irregular !== undefined) return irregular;
  let stem = word;
  // Twice, as in "recover-ies" and "negotiat-ing": an ending can hide another.
  for (let round = 0; round < 2; round++) {
    const ending = ENDINGS.find(
      (one) => stem.endsWith(one) && isStem(stem.slice(0, -one.length), one.length),
    );
    if (ending === undefined || stem.endsWith("ss")) break;
    stem = stem.slice(0, -ending.length);
  }
  return stem.replace(/([bdgmnprt])\1$/, "$1").replace(/(?<=.{4})at$/, "");
}

function isStem(rest: string, ending: number): boolean {
  return rest.length >= (ending > 3 ? 4 : 3) && /[aeiouy]/.test(rest);
}

/** The telling words of a text by their stem, each with the first form that the text has it in. */
export function stemsOf(text: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const word of wordsOf(text)) {
    if (word.length < 2 || EMPTY_WORDS.has(word) || /^\d+$/.test(word)) continue;
    const stem = stemOf(word);
    if (!found.has(stem)) found.set(stem, word);
  }
  return found;
}
