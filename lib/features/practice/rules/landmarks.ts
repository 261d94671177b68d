import type { Ending } from "./breaks-off";
import { anyOf, NUMBER, ORDINALS, weigh } from "./cue";
import { findFigure } from "./figures";
import { BEFOREHAND } from "./no-result";
import { OTHERS_DID, RESULT_CUES } from "./result-cues";
import { deedWeight, HEARD, type ScoredClause } from "./score-clauses";
import { GOES_BACK, HABITUAL, RESTART, SPECIFIC_TIME } from "./situation-cues";

/** Where the story turns, in numbers of clauses. A number that is the count of all means that there is none. */
export interface Landmarks {
  /** The headline: what stands between these two, given before the story goes back to its beginning. */
  headlineStarts: number;
  headlineEnds: number;
  /** The first task or step: what goes before opens the story. */
  opens: number;
  firstStep: number;
  /** -1 where there is none. */
  lastStep: number;
  hasTask: boolean;
  /** Whether one is told before the first step. */
  hasEarlyTask: boolean;
  /** The number of the last sentence. */
  lastSentence: number;
  ending: Ending;
  count: number;
}

/** Steps this early may be how things always were: "we deployed once a month". */
const HABITS_WITHIN = 4;

export function findLandmarks(clauses: readonly ScoredClause[], ending: Ending): Landmarks {
  const count = clauses.length;
  const { headlineStarts, headlineEnds } = findHeadline(clauses);
  const lastSentence = clauses.at(-1)?.sentence ?? 0;
  const isStep = (clause: ScoredClause, at: number) =>
    (at >= headlineEnds || at < headlineStarts) &&
    clause.scores.action >= HEARD &&
    clause.scores.task < 3 &&
    !(at < HABITS_WITHIN && HABITUAL.test(clause.plain) && !isOwn(clause)) &&
    !(clause.sentence === lastSentence && isSharedOutcome(clause));
  const steps = clauses.flatMap((clause, at) => (isStep(clause, at) ? [at] : []));
  const firstTask = clauses.findIndex(({ scores }) => scores.task >= HEARD);
  const plainTask = clauses.findIndex(
    ({ scores }) => scores.task >= 3 && scores.task > scores.action,
  );
  // One deed before the task is told is still how it began.
  const early = steps.filter((at) => at < plainTask).length;
  const firstStep = (early === 1 ? steps.find((at) => at > plainTask) : steps[0]) ?? count;
  return {
    headlineStarts,
    headlineEnds,
    opens: Math.min(firstTask < 0 ? count : firstTask, firstStep),
    firstStep,
    lastStep: steps.at(-1) ?? -1,
    hasTask: firstTask >= 0,
    hasEarlyTask: firstTask >= 0 && firstTask < firstStep,
    lastSentence,
    ending,
    count,
  };
}

/** "I published each Friday" is a step, where "we deployed each Friday" may be how it was. */
function isOwn({ deeds }: ScoredClause): boolean {
  return deeds.some(({ kind, person }) => kind === "step" && person === "I");
}

/** A headline is at most this many clauses long. */
const HEADLINE_WITHIN = 6;

/** The outcome first: told with a figure or outright, and followed by the beginning of the story. */
function findHeadline(
  clauses: readonly ScoredClause[],
): Pick<Landmarks, "headlineStarts" | "headlineEnds"> {
  const headlineEnds = endOfHeadline(clauses);
  if (headlineEnds > 0) return { headlineStarts: 0, headlineEnds };
  // "Anyway, in the end it took ten minutes. How it came to this: …"
  const back = clauses.findIndex(({ plain }) => GOES_BACK.test(plain));
  const before = clauses[back - 1];
  if (before === undefined || back <= HEADLINE_WITHIN)
    return { headlineStarts: 0, headlineEnds: 0 };
  const starts = clauses.findIndex(({ sentence }) => sentence === before.sentence);
  return { headlineStarts: starts, headlineEnds: back };
}

function endOfHeadline(clauses: readonly ScoredClause[]): number {
  const tellsOutcome = ({ scores, sentence, plain }: ScoredClause) =>
    sentence <= 2 && (scores.result >= 3 || (scores.action >= 1 && findFigure(plain) !== null));
  const restart = clauses.findIndex(
    ({ plain }, at) => at > 0 && at <= HEADLINE_WITHIN && RESTART.test(plain),
  );
  if (restart > 0 && clauses.slice(0, restart).some(tellsOutcome)) return restart;
  return isHeadlineUnmarked(clauses) ? clauses.findIndex(({ sentence }) => sentence > 1) : 0;
}

/** "Spend fell from 2.1 to 1.4 million. Each of our nine countries had bought its own licences." */
function isHeadlineUnmarked(clauses: readonly ScoredClause[]): boolean {
  const first = clauses.filter(({ sentence }) => sentence === 1);
  const second = clauses.filter(({ sentence }) => sentence === 2);
  // "I got us out of the contract. Nobody had read it since it was signed."
  if (
    first.some(({ scores }) => scores.action >= 1) &&
    first.every(({ scores, plain }) => scores.situation <= 1 && !BEFOREHAND.test(plain)) &&
    second.some(({ plain }) => BEFOREHAND.test(plain)) &&
    second.every(({ scores }) => scores.action < HEARD)
  ) {
    return true;
  }
  // "We saved a million, and nobody thought we would. In 2022 the gates were rented …"
  if (
    first.some(
      ({ scores, plain, deeds }) =>
        scores.result >= HEARD &&
        deeds.some(({ kind }) => kind === "arrival") &&
        findFigure(plain) !== null,
    ) &&
    first.every(({ scores }) => scores.situation <= 1) &&
    second.some(({ plain }) => SPECIFIC_TIME.test(plain)) &&
    second.every(({ scores }) => scores.action < HEARD)
  ) {
    return true;
  }
  return (
    first.some(({ scores, plain }) => scores.result >= 4 && findFigure(plain) !== null) &&
    first.every(({ scores }) => scores.situation <= 1) &&
    second.some(({ scores }) => scores.situation >= HEARD || scores.task >= 3) &&
    second.every(({ scores }) => scores.action < HEARD)
  );
}

const OWN_OUTCOMES = RESULT_CUES.filter((one) => one !== OTHERS_DID);

/** A figure that says how long, how much or how many it came to: not "with six users", which is how it was done. */
const CAME_TO = anyOf([
  `(?:lost|saved|gained|earned|served|shipped|sold|handled|processed|sorted|delivered|let|moved|paid|mailed|raised|took|made|counted|kept|hired)(?: \\w+){0,3} ${NUMBER}`,
  `(?:less|fewer|more) than ${NUMBER}`,
  `all but \\w+`,
  `(?:came|finished|ranked|ended up) ${ORDINALS}`,
  `(?:in|within|by|to|at|after|only|just|under|over|for) ${NUMBER}`,
  `${NUMBER} (?:\\w+ )?(?:of|out of) (?:them|the|all|our|\\w+)`,
]);

/** "We switched in forty-four minutes", said last of all, tells what came of it and no further step. */
export function isSharedOutcome({ plain, deeds }: ScoredClause): boolean {
  const own = deeds.filter((deed) => deedWeight(deed) >= 1);
  return (
    own.length > 0 &&
    own.every(({ person }) => person === "we") &&
    (findFigure(plain) !== null
      ? CAME_TO.test(plain) || weigh(RESULT_CUES, plain) >= 1
      : weigh(OWN_OUTCOMES, plain) >= HEARD)
  );
}
