import type { Mode } from "./clause-mode";
import { anyOf, one } from "./cue";
import type { DeedKind } from "./deed-kinds";
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

export type StoryKind = "story" | "general" | "hypothetical";

export interface StoryReading {
  kind: StoryKind;
  counts: Record<Mode, number>;
  /** What it rests on first; null where nothing tells a time. */
  clause: PlacedClause | null;
}

/** How much of each kind of evidence there is, in clauses. */
interface Evidence extends Record<Mode, number> {
  /** Something done in the past, by the speaker. */
  steps: number;
  /** Something that the speaker does, in the present tense. */
  present: number;
  /** Something that the speaker would do. */
  intended: number;
  /** A time or a post that only one event has. */
  specific: number;
  career: number;
  /** It never came to it. */
  never: number;
}

/** A story tells of one past event. Told in the present tense it counts too, where something places it in time. */
export function readStory(placed: readonly PlacedClause[]): StoryReading {
  const evidence = gather(placed);
  const kind = kindOf(evidence);
  const { happened, imagined, general } = evidence;
  return { kind, counts: { happened, imagined, general }, clause: clauseFor(kind, placed) };
}

function gather(placed: readonly PlacedClause[]): Evidence {
  const count = (holds: (clause: PlacedClause) => boolean) => placed.filter(holds).length;
  const says = ({ deeds }: PlacedClause, kinds: readonly DeedKind[]) =>
    deeds.some(({ kind }) => kinds.includes(kind));
  return {
    happened: count(({ mode }) => mode === "happened"),
    imagined: count(({ mode }) => mode === "imagined"),
    general: count(({ mode }) => mode === "general"),
    steps: count((clause) => says(clause, ["step", "light"])),
    present: count((clause) => says(clause, ["now"])),
    intended: count((clause) => says(clause, ["would"])),
    specific: count(({ plain }) => SPECIFIC_TIME.test(plain) && !HABITUAL.test(plain)),
    career: count(({ plain }) => CAREER.test(plain)),
    never: count(({ plain }) => NEVER_HAD.test(plain)),
  };
}

/** Of what is told in the present tense, this much in the past makes a lively telling of it. */
const LIVELY = 2;
/** A claim outweighs what happened where it fills this many times as many clauses. */
const OUTWEIGHS = 1.7;

function kindOf(of: Evidence): StoryKind {
  const isImagined =
    of.imagined > of.happened || of.never > 0 || (of.steps === 0 && of.intended >= 2);
  if (of.imagined >= 2 && isImagined) return "hypothetical";
  if (of.career >= 2 && of.steps === 0) return "general";
  // A single sentence about the past is a story in small.
  if (of.happened === 1 && of.general === 0 && of.imagined === 0) return "story";
  const isLively = of.happened >= 2 && (of.specific > 0 || of.happened >= 3);
  const lively = isLively ? Math.min(of.present, of.happened + LIVELY) : 0;
  const told = of.happened + lively;
  return told >= 2 && of.general - lively <= told * OUTWEIGHS ? "story" : "general";
}

const MODE_OF: Record<StoryKind, Mode> = {
  story: "happened",
  hypothetical: "imagined",
  general: "general",
};

function clauseFor(kind: StoryKind, placed: readonly PlacedClause[]): PlacedClause | null {
  const telling = placed.filter(({ mode }) => mode === MODE_OF[kind]);
  const dated = telling.find(({ plain }) => kind === "story" && SPECIFIC_TIME.test(plain));
  return dated ?? telling[0] ?? null;
}
