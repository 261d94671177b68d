import { STAR_PARTS, type StarPart } from "@/lib/features/stories/rules/parts";
import { weigh } from "./cue";
import { findFigure } from "./figures";
import { isSharedOutcome, type Landmarks } from "./landmarks";
import { BEFOREHAND, LESSON, REASON_CLAUSE } from "./no-result";
import { CLOSING_CUES, NOT_YET, RESULT_OUTRIGHT } from "./result-cues";
import { deedWeight, HEARD, type ScoredClause, type Scores } from "./score-clauses";

/**
 * What the place of a clause, and words that turn its meaning, add to what its own words say; 2 is heard. They were set
 * by hand on answers written for that purpose (docs/decisions/answer-analysis.md); each says what a listener does.
 */
const PLACE = {
  /** Before the first task or step one hears how it was, and waits for results until later. */
  opening: { situation: 1, action: -1.5, result: -3, outcomeNamed: -3 },
  /** Between the task and the first step there may still be background, and hardly a result. */
  beforeSteps: { situation: -0.5, result: -2 },
  amongSteps: { situation: -1.5, task: -1 },
  afterSteps: { situation: -4, task: -2, result: 0.5 },
  /** Said outright, a task is one even last of all. */
  afterStepsOutright: { situation: -2.5, task: -1 },
  /** What one did oneself is no background, even with a date in it. */
  ownStep: { situation: -2, result: -1.5 },
  /** The outcome first, then back to the beginning. */
  headline: { situation: -3, action: -2, result: 1, withFigure: 1 },
  /** Others' deeds after one's own last step, in the last sentence and before it. */
  ofOthers: { last: 1.5, before: 0.5 },
  /** A figure late in the telling, with nobody's step. */
  lateFigure: { amongSteps: 1, afterSteps: 1.5 },
  /** "We switched in forty-four minutes", last of all. */
  sharedOutcome: { action: -1.5, result: 3.5 },
  /** No step at all: after a task there is its outcome, without a task all is background. */
  withoutSteps: { afterTask: 1, withoutTask: -2 },
  /** What an answer breaks off in has not come about. */
  ending: { whole: 0, unmarked: -2, "broken off": -3 },
  /** "The first thing that I" tells no step yet. */
  stub: -2,
  /** Words that turn an outcome into something else. */
  turned: { asTask: -2, asReason: -2, beforehand: -2, imagined: -2, lesson: -2, notYet: -10 },
  /** A heading, or the field that it stands in. */
  section: { own: 3, other: -3 },
} as const;

/** An outcome as plain as this is one although the speaker did it: "we cut it from nine to four". */
const PLAIN_OUTCOME = 4;
/** Fewer words, broken off, tell nothing. */
const LEAST_STEP = 5;
/** Late in the telling, as a share of its clauses. */
const LATE = 0.6;

/** The scores of a clause with its place taken into account. */
export function weighPlace(clause: ScoredClause, at: number, marks: Landmarks): Scores {
  const { section } = clause;
  const scores = { ...clause.scores };
  const add = (of: Partial<Scores>) => {
    for (const part of STAR_PARTS) scores[part] += of[part] ?? 0;
  };
  const isOwnStep = clause.deeds.some(
    (deed) => deedWeight(deed) >= 1.5 && deed.verb !== "was" && deed.verb !== "were",
  );
  addStretch(clause, at, marks, scores, add);
  if (marks.ending === "broken off" && at === marks.count - 1 && clause.words < LEAST_STEP) {
    scores.action += PLACE.stub;
  }
  if (clause.sentence === marks.lastSentence && isSharedOutcome(clause)) add(PLACE.sharedOutcome);
  scores.result += closing(clause, at, marks, isOwnStep);
  if (clause.scores.action >= 3 && at > marks.opens) scores.situation += PLACE.ownStep.situation;
  const isHeadline = at < marks.headlineEnds && at >= marks.headlineStarts;
  if (clause.scores.action >= 1.5 && scores.result < PLAIN_OUTCOME && !isHeadline) {
    scores.result += PLACE.ownStep.result;
  }
  scores.result += turned(clause);
  if (isStarPart(section)) {
    for (const part of STAR_PARTS) {
      scores[part] += part === section ? PLACE.section.own : PLACE.section.other;
    }
  }
  return scores;
}

export function isStarPart(section: ScoredClause["section"]): section is StarPart {
  return STAR_PARTS.some((part) => part === section);
}

/** By the stretch of the story in which the clause stands. */
function addStretch(
  { scores: own, section, plain, announces }: ScoredClause,
  at: number,
  marks: Landmarks,
  scores: Scores,
  add: (of: Partial<Scores>) => void,
): void {
  const { headlineStarts, headlineEnds, opens, firstStep, lastStep } = marks;
  if (at < headlineEnds && at >= headlineStarts) {
    add(PLACE.headline);
    if (own.action >= 1 || findFigure(plain) !== null) scores.result += PLACE.headline.withFigure;
  } else if (at <= opens && section === null) {
    if (announces || RESULT_OUTRIGHT.test(plain)) scores.situation += PLACE.opening.outcomeNamed;
    else scores.result += PLACE.opening.result;
    if (at < opens) {
      scores.situation += PLACE.opening.situation;
      if (own.action >= HEARD) scores.action += PLACE.opening.action;
    }
  } else if (at < firstStep && firstStep < marks.count) add(PLACE.beforeSteps);
  else if (at <= firstStep) scores.situation += PLACE.beforeSteps.situation;
  else if (at <= lastStep) add(PLACE.amongSteps);
  else if (own.task >= 3 && !marks.hasEarlyTask) add(PLACE.afterStepsOutright);
  else add({ situation: PLACE.afterSteps.situation, task: PLACE.afterSteps.task });
}

/** What comes after the last step, or late in the telling, is where the result is told. */
function closing(clause: ScoredClause, at: number, marks: Landmarks, isOwnStep: boolean): number {
  const { plain, sentence, section } = clause;
  const { opens, lastStep, firstStep, count, lastSentence, hasTask, ending } = marks;
  if (at <= opens && section !== "result") return 0;
  let score = 0;
  if (at > lastStep) {
    score += PLACE.afterSteps.result + weigh(CLOSING_CUES, plain, HEARD);
    if (!isOwnStep && tellsOfOthers(clause)) {
      score += sentence === lastSentence ? PLACE.ofOthers.last : PLACE.ofOthers.before;
    } else if (sentence === lastSentence && tellsHowItIs(clause)) score += PLACE.ofOthers.last;
  }
  if ((at > lastStep || at > count * LATE) && !isOwnStep && findFigure(plain)) {
    score +=
      at > lastStep && clause.deeds.length === 0
        ? PLACE.lateFigure.afterSteps
        : PLACE.lateFigure.amongSteps;
  }
  if (firstStep === count && section === null) {
    score += hasTask ? PLACE.withoutSteps.afterTask : PLACE.withoutSteps.withoutTask;
  }
  if (sentence === lastSentence || firstStep === count) score += PLACE.ending[ending];
  return score;
}

const SUBORDINATE =
  /^(?:which|who|whose|where|so that|that's|that is|to|while|with)\b|\b(?:meanwhile|in the meantime|at the same time)\b/iu;
/** "He was saying yes": the middle of something, not its end. */
const UNDER_WAY = /\b(?:was|were) \w+ing\b/iu;

function tellsOfOthers({ plain, mode, deeds }: ScoredClause): boolean {
  const isOwn = deeds.some(({ kind }) => kind !== "state" && kind !== "arrival");
  return mode === "happened" && !isOwn && !SUBORDINATE.test(plain) && !UNDER_WAY.test(plain);
}

/** "The certificate hangs in the lobby": of a past story told last, how it is now. */
function tellsHowItIs({ plain, mode, deeds, words, opensSentence }: ScoredClause): boolean {
  if (!opensSentence) return false;
  const isOfAll = mode === "happened" || mode === "imagined" || /\b(?:you|I|we)\b/iu.test(plain);
  return !isOfAll && deeds.length === 0 && words >= LEAST_STEP && !SUBORDINATE.test(plain);
}

/** "Errors, which had been at 600, fell to 20": what went before is said in passing. */
const LEADING_RELATIVE = /^(?:which|who|that) had [^,]{1,60}, (?=\p{L}+)/iu;

/** Words by which what sounds like an outcome is none. */
function turned({ scores, plain, deeds }: ScoredClause): number {
  const { asTask, asReason, beforehand, imagined, lesson, notYet } = PLACE.turned;
  let score = 0;
  if (scores.task >= HEARD) score += asTask;
  if (REASON_CLAUSE.test(plain)) score += asReason;
  if (BEFOREHAND.test(plain.replace(LEADING_RELATIVE, ""))) score += beforehand;
  if (LESSON.test(plain)) score += lesson;
  if (NOT_YET.test(plain)) score += notYet;
  if (deeds.some(({ kind }) => kind === "would")) score += imagined;
  return score;
}
