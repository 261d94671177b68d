import { type Mode, modeOf } from "./clause-mode";
import { weigh } from "./cue";
import { findFigure } from "./figures";
import { type Deed, type DeedKind, deedsOf, isDroppedSubjectDeed, tokensOf } from "./first-person";
import { STAR_PARTS, type StarPart } from "./parts";
import {
  BEFOREHAND,
  CLOSING_CUES,
  EFFORT,
  NOT_YET,
  REASON_CLAUSE,
  RESULT_CUES,
  RESULT_OUTRIGHT,
} from "./result-cues";
import { HABITUAL, RESTART, SITUATION_CUES } from "./situation-cues";
import type { Clause } from "./split-answer";
import { SPEECH, SPOKEN_TASK, TASK_CUES } from "./task-cues";

export interface PlacedClause extends Clause {
  deeds: Deed[];
  mode: Mode | null;
  scores: Record<StarPart, number>;
  /** Null: an aside, a reflection, or nothing to tell by. */
  part: StarPart | null;
  /** The part that its words are counted with: its own, or that of what is told around it. */
  belongs: StarPart | null;
}

/** The score from which a part counts as heard. */
export const HEARD = 2;

/** How strongly each thing that one says of oneself tells of an action. */
const DEED_WEIGHTS: Partial<Record<DeedKind, number>> = { step: 3, now: 2, light: 1.5, arrival: 1 };

/**
 * "I began to", "I offered", "I cut": steps too when one says them of oneself, where "I found" may be anything and "we
 * cut" may be what came of it.
 */
const OWN_STEPS = new Set(
  `did began started offered tried met called ran kept agreed cut reduced lowered closed opened hired signed launched
  raised shortened increased improved stayed stood shipped`.split(/\s+/),
);

function weightOf({ kind, person, verb }: Deed): number {
  if ((kind === "light" || kind === "arrival") && person === "I" && OWN_STEPS.has(verb)) {
    return HEARD;
  }
  return DEED_WEIGHTS[kind] ?? 0;
}

/**
 * Finds for each clause the part of a story that it tells: cues in its words first, then its place between the first
 * task, the first step and the last.
 */
export function placeClauses(clauses: readonly Clause[], isBrokenOff = false): PlacedClause[] {
  const placed: PlacedClause[] = [];
  clauses.forEach((clause, at) => {
    placed.push(scoreByWords(clause, placed[at - 1], clauses.slice(at, at + 3)));
  });
  calmPresent(placed);
  const marks = findLandmarks(placed, isBrokenOff);
  placed.forEach((clause, at) => {
    weighByPlace(clause, at, marks);
  });
  const parts = placed.map((clause, at) => partOf(clause, at, marks));
  return placed.map((clause, at) => ({
    ...clause,
    part: parts[at] ?? null,
    belongs: belongsTo(placed, parts, at, marks),
  }));
}

/** A clause that tells nothing by itself goes with what is told around it. */
function belongsTo(
  placed: readonly PlacedClause[],
  parts: readonly (StarPart | null)[],
  at: number,
  marks: Landmarks,
): StarPart | null {
  const clause = placed[at];
  const own = parts[at] ?? null;
  if (!clause || own !== null || clause.section !== null) return own;
  if (clause.deeds.some(({ kind }) => kind === "would")) return null;
  const before = parts.slice(0, at).findLastIndex((part) => part !== null);
  const next = parts.findIndex((part, place) => place > at && part !== null);
  const startsSentence = placed[at - 1]?.sentence !== clause.sentence;
  if (before < 0) return parts[next] ?? null;
  if (
    at > marks.lastStep &&
    parts[next] === "result" &&
    (startsSentence || placed[next]?.sentence === clause.sentence)
  )
    return "result";
  if (parts[before] === "result" && at < marks.lastStep && startsSentence) return "action";
  return parts[before] ?? null;
}

function scoreByWords(
  clause: Clause,
  before: PlacedClause | undefined,
  following: readonly Clause[],
): PlacedClause {
  const { plain, sentence } = clause;
  const tokens = tokensOf(plain);
  const deeds = deedsOf(tokens);
  const carries =
    before?.sentence === sentence &&
    before.deeds.some(({ kind }) => kind === "step" || kind === "light");
  if (deeds.length === 0 && isDroppedSubjectDeed(tokens, carries)) {
    deeds.push({ kind: carries ? "step" : "light", person: "I", verb: tokens[0] ?? "" });
  }
  const saidOn = following.filter((one) => one.sentence === sentence).map((one) => one.plain);
  const asked =
    SPEECH.test(plain) && SPOKEN_TASK.pattern.test(saidOn.join(" ")) ? SPOKEN_TASK.weight : 0;
  const scores = {
    situation: weigh(SITUATION_CUES, plain),
    task: Math.max(weigh(TASK_CUES, plain), asked),
    action: EFFORT.test(plain) ? 0 : Math.max(0, ...deeds.map(weightOf)),
    result: weigh(RESULT_CUES, plain),
  };
  return {
    ...clause,
    deeds,
    mode: modeOf(plain, tokens, deeds),
    scores,
    part: null,
    belongs: null,
  };
}

/** Verbs whose past looks like their present: they do not tell which it is. */
const SAME_IN_PAST = new Set([
  "let",
  "put",
  "cut",
  "set",
  "read",
  "shut",
  "split",
  "spread",
  "quit",
]);

/** A lively telling goes on in the present tense; one such verb among past ones is a habit or an aside. */
function calmPresent(placed: PlacedClause[]): void {
  const isNow = ({ deeds }: PlacedClause) => deeds.every(({ kind }) => kind !== "light");
  const present = placed.filter(
    (clause) => clause.scores.action === DEED_WEIGHTS.now && isNow(clause),
  );
  const lively = present.length;
  const hasPast = placed.some(({ deeds }) =>
    deeds.some(({ kind, verb }) => kind === "step" && !SAME_IN_PAST.has(verb)),
  );
  if (lively >= 3 || (lively === 2 && !hasPast)) return;
  for (const { scores } of present) scores.action = 1;
}

interface Landmarks {
  /** Clauses before this one are the headline, given before the story goes back to its beginning. */
  headlineEnds: number;
  /** The first clause that tells a task or a step: what goes before opens the story. */
  opens: number;
  firstStep: number;
  lastStep: number;
  hasTask: boolean;
  /** The number of the last sentence. */
  lastSentence: number;
  isBrokenOff: boolean;
  count: number;
}

function findLandmarks(placed: readonly PlacedClause[], isBrokenOff: boolean): Landmarks {
  const count = placed.length;
  const headlineEnds = endOfHeadline(placed);
  const steps = placed.flatMap(({ scores, plain }, at) =>
    at >= headlineEnds && scores.action >= 2 && scores.task < 3 && !(at < 4 && HABITUAL.test(plain))
      ? [at]
      : [],
  );
  const firstTask = placed.findIndex(({ scores }) => scores.task >= HEARD);
  const plainTask = placed.findIndex(
    ({ scores }) => scores.task >= 3 && scores.task > scores.action,
  );
  // One deed before the task is told is still how it began.
  const early = steps.filter((at) => at < plainTask).length;
  const firstStep = (early === 1 ? steps.find((at) => at > plainTask) : steps[0]) ?? count;
  return {
    headlineEnds,
    opens: Math.min(firstTask < 0 ? count : firstTask, firstStep),
    firstStep,
    lastStep: steps.at(-1) ?? -1,
    hasTask: firstTask >= 0,
    lastSentence: placed.at(-1)?.sentence ?? 0,
    isBrokenOff,
    count,
  };
}

function endOfHeadline(placed: readonly PlacedClause[]): number {
  const restart = placed.findIndex(({ plain }, at) => at > 0 && at <= 6 && RESTART.test(plain));
  if (restart < 0) return 0;
  const tells = placed
    .slice(0, restart)
    .some(
      ({ scores, sentence, plain }) =>
        sentence <= 2 && (scores.result >= 3 || (scores.action >= 1 && findFigure(plain) !== null)),
    );
  return tells ? restart : 0;
}

function weighByPlace(clause: PlacedClause, at: number, marks: Landmarks): void {
  const { scores, section, plain, deeds } = clause;
  const isOwnStep = deeds.some(
    (deed) => weightOf(deed) >= 1.5 && deed.verb !== "was" && deed.verb !== "were",
  );
  const wasTask = scores.task >= HEARD;
  const wasAction = scores.action;
  if (at < marks.headlineEnds) {
    scores.result += 1;
    scores.action -= 2;
    scores.situation -= 3;
  } else if (at <= marks.opens && section === null) {
    if (!RESULT_OUTRIGHT.test(plain)) scores.result -= 3;
    if (at < marks.opens) {
      scores.situation += 1;
      if (scores.action >= 2) scores.action -= 1.5;
    }
  } else if (at > marks.lastStep && marks.lastStep >= 0) scores.situation -= 2.5;
  else scores.situation -= at > marks.firstStep ? 1.5 : 0.5;
  if (at > marks.firstStep) scores.task -= 1;
  scores.result += closing(clause, at, marks, isOwnStep);
  if (wasAction >= 1.5 && scores.result < 4) scores.result -= 1.5;
  if (wasTask) scores.result -= 2;
  if (REASON_CLAUSE.test(plain)) scores.result -= 2;
  if (BEFOREHAND.test(plain)) scores.result -= 2;
  if (NOT_YET.test(plain)) scores.result -= 6;
  if (deeds.some(({ kind }) => kind === "would")) scores.result -= 2;
  if (STAR_PARTS.some((part) => part === section)) {
    for (const part of STAR_PARTS) scores[part] += part === section ? 3 : -3;
  }
}

/** What comes after the last step, or late in the telling, is where the result is told. */
function closing(clause: PlacedClause, at: number, marks: Landmarks, isOwnStep: boolean): number {
  const { plain, sentence, section } = clause;
  const { opens, lastStep, firstStep, count, lastSentence } = marks;
  if (at <= opens && section !== "result") return 0;
  let score = 0;
  if (at > lastStep) {
    score += 0.5 + weigh(CLOSING_CUES, plain, 2);
    if (!isOwnStep && tellsOfOthers(clause)) score += sentence === lastSentence ? LAST_WORD : 0.5;
  }
  if ((at > lastStep || at > count * 0.6) && !isOwnStep && findFigure(plain)) score += 1;
  // Without any step, what follows the task is what came of it; without a task either, it is all background.
  if (firstStep === count && section === null) score += marks.hasTask ? 1 : -2;
  if (marks.isBrokenOff && (sentence === lastSentence || firstStep === count)) score -= 3;
  return score;
}

/** What others did or how it was, told after one's own last step and last of all: mostly what came of it. */
const LAST_WORD = 1.5;

const SUBORDINATE = /^(?:which|who|whose|where|so that|that|to|while|with)\b/iu;

function tellsOfOthers({ plain, mode, deeds }: PlacedClause): boolean {
  const isOwn = deeds.some(({ kind }) => kind !== "state" && kind !== "arrival");
  return mode === "happened" && !isOwn && !SUBORDINATE.test(plain);
}

function partOf(clause: PlacedClause, at: number, marks: Landmarks): StarPart | null {
  const { scores, section, words, deeds } = clause;
  if (section === "reflection") return null;
  let best: StarPart | null = null;
  for (const part of ["task", "result", "action", "situation"] as const) {
    if (scores[part] >= HEARD && (best === null || scores[part] > scores[best])) best = part;
  }
  if (best !== null || section !== null) return best;
  // The opening tells how things were, unless it tells something else.
  const isImagined = deeds.some(({ kind }) => kind === "would");
  if (isImagined || at < marks.headlineEnds) return null;
  if (at < marks.opens) return words >= 5 ? "situation" : null;
  return at < marks.firstStep &&
    marks.firstStep < marks.count &&
    words >= 4 &&
    deeds.length === 0 &&
    scores.situation > 0
    ? "situation"
    : null;
}
