import type { Mode } from "./clause-mode";
import { anyOf, one } from "./cue";
import type { PlacedClause } from "./place-clauses";
import { HABITUAL, SPECIFIC_TIME } from "./situation-cues";

/** That it never came to it. */
const NEVER_HAD = anyOf([
  `never ${one("had been faced experienced happened needed")}`,
  `(?:haven't|have not) ${one("had been faced experienced actually really")}`,
  `(?:hasn't|has not) happened`,
  `not (?:yet )?${one("had been faced experienced happened")}`,
  "no (?:(?:direct|real|personal) )?experience",
]);

/** A life in stations: posts and years, and no single event. */
const CAREER = anyOf([
  "(?:from|between) (?:19|20)\\d\\d (?:to|until|till|and) (?:19|20)\\d\\d",
  "(?:over|throughout|during|in) my (?:career|time in it|working life)",
  `years(?: of experience)? (?:in|of) ${one("it information infrastructure leadership management leading")}`,
  "i (?:hold|have a degree|graduated|am certified|studied)",
  `i(?:'ve| have) ${one("been worked managed led held had done")} ${one("in as with budgets teams more over for about roles everything")}`,
]);

export type Kind = "story" | "general" | "hypothetical";

export interface StoryReading {
  kind: Kind;
  counts: Record<Mode, number>;
  /** The words that it rests on most. */
  quote: string | null;
}

/** A story tells of one past event. Told in the present tense it counts too, where something places it in time. */
export function readStory(placed: readonly PlacedClause[]): StoryReading {
  const counts: Record<Mode, number> = { happened: 0, imagined: 0, general: 0 };
  const quotes: Partial<Record<Mode, string>> = {};
  let isPlaced = 0;
  let career = 0;
  for (const clause of placed) {
    const { mode } = clause;
    if (CAREER.test(clause.plain)) career += 1;
    if (SPECIFIC_TIME.test(clause.plain) && !HABITUAL.test(clause.plain)) isPlaced += 1;
    if (mode === null) continue;
    counts[mode] += 1;
    quotes[mode] ??= clause.text;
  }
  const { happened, imagined, general } = counts;
  const hasNot = placed.some(({ plain }) => NEVER_HAD.test(plain)) && imagined > 0;
  const steps = placed.filter(({ deeds }) =>
    deeds.some(({ kind }) => kind === "step" || kind === "light"),
  ).length;
  const lively = placed.filter(({ deeds }) => deeds.some(({ kind }) => kind === "now")).length;
  let kind: Kind = "story";
  const owns = placed.filter(({ deeds }) => deeds.some((deed) => deed.kind === "would")).length;
  if (imagined >= 2 && (imagined > happened || hasNot || (steps === 0 && owns >= 2)))
    kind = "hypothetical";
  else if (career >= 2 && steps === 0) kind = "general";
  else {
    const told =
      happened +
      (happened >= 2 && (isPlaced > 0 || happened >= 3) ? Math.min(lively, happened + 2) : 0);
    if (told < 2 || told < 0.6 * (general - (told - happened))) kind = "general";
  }
  const mode: Mode =
    kind === "story" ? "happened" : kind === "hypothetical" ? "imagined" : "general";
  return { kind, counts, quote: quotes[mode] ?? null };
}
