import { findFigure } from "./figures";
import { findReason } from "./find-reason";

const COMMON = new Set(
  `a an the and or but if then than that this these those of to in on at by for from with without into about over under
  after before as is are was were be been being do does did have has had having will would can could should may might must
  i you he she it we they me him her us them my your his its our their who whom whose what which when where why how not no
  so such too very just also still there here one ones any some all each every more most other same own out up down off
  again once ever never now only exactly actually really say said says tell told made make got get go went come came take
  took put give gave let thing things something anything nothing everything someone somebody anyone anybody people person
  way time first last next day happen happened did doing done`.split(/\s+/),
);

/** The trunk of an English word, roughly: enough that "decided" meets "deciding". */
function trunk(word: string): string {
  return word.replace(/(?:'s|ies|ing|edly|ed|es|s|ly|ment|tion|y|e)$/u, "").slice(0, 7);
}

function trunksOf(text: string): Set<string> {
  const words =
    text
      .toLowerCase()
      .replaceAll("’", "'")
      .match(/\p{L}[\p{L}'-]{2,}/gu) ?? [];
  return new Set(words.filter((word) => !COMMON.has(word)).map(trunk));
}

/** What a question of this kind is answered by, apart from its own words. */
const ANSWERED_BY: readonly [RegExp, (answer: string) => boolean][] = [
  [
    /\bhow (?:many|much|long|often|far|big|large)\b|\bwhat (?:number|figure|share|percentage)\b/iu,
    (answer) => findFigure(answer) !== null,
  ],
  [/\bwhy\b|\bwhat (?:made|led) you\b/iu, (answer) => findReason(answer) !== null],
  [
    /\bdifferently\b|\bsooner\b|\bregret\b|\bnext time\b/iu,
    (answer) =>
      /\b(?:differently|next time|in hindsight|looking back|today i would|i would (?:now|today|do|start)|should have|regret|sooner|earlier)\b/iu.test(
        answer,
      ),
  ],
];

/**
 * The probes of a question that nothing in the answer touches: fewer than half of a probe's own words come up in it, and
 * it holds none of what such a question is answered by (a figure for "how many", a reason for "why").
 */
export function unansweredProbes(answer: string, probes: readonly string[]): string[] {
  const said = trunksOf(answer);
  return probes.filter((probe) => {
    const asked = [...trunksOf(probe)];
    if (asked.length === 0) return false;
    const met = asked.filter((word) => said.has(word)).length;
    const isNear = met * 4 >= asked.length;
    const kind = ANSWERED_BY.find(([pattern]) => pattern.test(probe));
    if (kind) return !(isNear && kind[1](answer));
    return met * 2 < asked.length;
  });
}
