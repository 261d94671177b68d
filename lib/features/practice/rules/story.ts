import type { Mode } from "./clause-mode";
import { anyOf, one } from "./cue";
import type { DeedKind } from "./deed-kinds";
import type { PlacedClause } from "./place-clauses";
import { HEARD } from "./score-clauses";
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
  "i (?:hold|have a degree|graduated|am certified|(?:\\w+ )?studied|did my)",
  "since (?:19|20)\\d\\d i(?:'m| am|'ve| have| work| lead| run| manage)",
  "finished in (?:19|20)\\d\\d",
  `i (?:\\w+ )?have (?:\\w+ )?(?:itil|pmp|prince2|cissp|mba|aws|certificates?|certifications?|a (?:masters?|bachelors?|degree|phd))`,
  "(?:bit|little|something) about (?:me|myself)",
  `i(?:'ve| have) ${one("been worked managed led held had done")} ${one("in as with budgets teams more over for about roles everything")}`,
]);

/** "Since 2021": how long it has been so, and no event. */
const SINCE_YEAR = /\bsince (?:19|20)\d\d\b/iu;
const SOMEBODY_ASKED = anyOf([
  `(?:(?:my|our|the) \\w+|he|she|they|boss|chief)(?:,? (?:he|she|they))? ${one("tell tells say says ask asks give gives call calls want wants come comes")}`,
]);

export type StoryKind = "story" | "general" | "hypothetical";

/** Kinds of clauses; told in the present tense is as good as general. */
type Counted = Exclude<Mode, "present">;

export interface StoryReading {
  kind: StoryKind;
  counts: Record<Counted, number>;
  /** What it rests on first; null where nothing tells a time. */
  clause: PlacedClause | null;
}

/** How much of each kind of evidence there is, in clauses. */
interface Evidence extends Record<Counted, number> {
  /** Of the general ones, those that no word marks as a claim or a habit. */
  unmarked: number;
  /** Something done in the past, by the speaker. */
  steps: number;
  /** Something that the speaker does, in the present tense. */
  present: number;
  /** Something that the speaker would do. */
  intended: number;
  /** A time or a post that only one event has. */
  specific: number;
  /** Somebody turns to the speaker. */
  asked: number;
  career: number;
  /** It never came to it. */
  never: number;
  /** Headings of parts above it. */
  headings: number;
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
    happened: count(
      ({ mode, plain }) =>
        mode === "happened" && !(HABITUAL.test(plain) && !SPECIFIC_TIME.test(plain)),
    ),
    imagined: count(({ mode }) => mode === "imagined"),
    general: count(({ mode }) => mode === "general" || mode === "present"),
    unmarked: count(({ mode }) => mode === "present"),
    steps: count((clause) => says(clause, ["step", "light"])),
    present: count((clause) => says(clause, ["now"])),
    intended: count((clause) => says(clause, ["would"])),
    specific: count(
      ({ plain }) => SPECIFIC_TIME.test(plain) && !HABITUAL.test(plain) && !SINCE_YEAR.test(plain),
    ),
    asked: count(({ plain, scores }) => scores.task >= HEARD && SOMEBODY_ASKED.test(plain)),
    career: count(({ plain }) => CAREER.test(plain)),
    never: count(({ plain }) => NEVER_HAD.test(plain)),
    headings: new Set(placed.flatMap(({ section }) => section ?? [])).size,
  };
}

/** Of what is told in the present tense, this much in the past makes a lively telling of it. */
const LIVELY = 2;
/** A claim outweighs what happened where it fills this many times as many clauses. */
const OUTWEIGHS = 1.7;

const HEADED = 3;

function kindOf(of: Evidence): StoryKind {
  const isImagined =
    of.imagined > of.happened || of.never > 0 || (of.steps === 0 && of.intended >= 2);
  if (of.imagined >= 2 && isImagined) return "hypothetical";
  if (of.career >= 2 && of.steps <= of.career) return "general";
  // Notes under the headings of a story leave the verbs out.
  const isInNotes = of.headings >= HEADED && of.happened > 0 && of.general <= of.happened;
  if (isInNotes && of.imagined === 0) return "story";
  if (isToldInPresent(of) || isScene(of)) return "story";
  // A single sentence about the past is a story in small.
  if (of.happened === 1 && of.general === 0 && of.imagined === 0) return "story";
  const isClaimed = (of.general - of.unmarked) * 1.5 > of.unmarked;
  const isLively = !isClaimed && of.happened >= 2 && (of.specific > 0 || of.happened >= 3);
  const lively = isLively ? Math.min(of.present, of.happened + LIVELY) : 0;
  const told = of.happened + lively;
  return told >= 2 && of.general - lively <= told * OUTWEIGHS ? "story" : "general";
}

/** Steps in the present tense at some time or place, with hardly a claim among them: "in 2020 I see the bill, I ask". */
function isToldInPresent({
  unmarked,
  general,
  present,
  specific,
  happened,
  asked,
  steps,
}: Evidence): boolean {
  const claims = general - unmarked;
  const isPlaced = specific > 0 || (asked > 0 && claims <= 1) || (happened >= 2 && claims === 0);
  return (
    present >= 1 && present + steps >= 2 && unmarked >= 3 && claims * 3 <= unmarked && isPlaced
  );
}

/** A scene in the present tense that is placed in time: "It is 2015. The server stands in a bathroom." */
function isScene({ unmarked, general, specific, imagined, intended, career }: Evidence): boolean {
  const isElse = imagined + intended + career > 0;
  return specific > 0 && unmarked >= 2 && general === unmarked && !isElse;
}

const MODES_OF: Record<StoryKind, readonly Mode[]> = {
  story: ["happened"],
  hypothetical: ["imagined"],
  general: ["general", "present"],
};

function clauseFor(kind: StoryKind, placed: readonly PlacedClause[]): PlacedClause | null {
  const telling = placed.filter(({ mode }) => mode !== null && MODES_OF[kind].includes(mode));
  const dated = telling.find(({ plain }) => kind === "story" && SPECIFIC_TIME.test(plain));
  return dated ?? telling[0] ?? null;
}
