import type { StarPart } from "@/lib/features/stories/rules/parts";
import { type Mode, modeOf } from "./clause-mode";
import { anyOf, heaviest, one, weigh } from "./cue";
import type { DeedKind } from "./deed-kinds";
import { type Deed, deedsOf, droppedSubjectVerb, furtherDeeds, tokensOf } from "./first-person";
import { EFFORT_AS_DEED, OUTCOME_ANNOUNCED, RESULT_CUES } from "./result-cues";
import { SITUATION_CUES } from "./situation-cues";
import type { Clause } from "./split-answer";
import { SPEECH, SPOKEN_TASK, TASK_CUES } from "./task-cues";
import { ARRIVALS } from "./verbs";

export type Scores = Record<StarPart, number>;

/** A clause with what its own words say. */
export interface ScoredClause extends Clause {
  deeds: Deed[];
  mode: Mode | null;
  opensSentence: boolean;
  /** Whether it says that the outcome is told now, and first of all. */
  announces: boolean;
  scores: Scores;
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
  `did got began started offered tried met called ran kept agreed cut reduced lowered closed opened hired signed launched
  raised shortened increased improved stayed stood shipped`.split(/\s+/),
);

export function deedWeight({ kind, person, verb }: Deed): number {
  const isOwnStep = person === "I" && OWN_STEPS.has(verb);
  return isOwnStep && (kind === "light" || (kind === "arrival" && verb !== "got"))
    ? HEARD
    : (DEED_WEIGHTS[kind] ?? 0);
}

/** Scores each clause by its words, before its place is looked at. */
export function scoreClauses(clauses: readonly Clause[]): ScoredClause[] {
  const scored: ScoredClause[] = [];
  const isNotes = isInNotes(clauses);
  clauses.forEach((clause, at) => {
    const following = clauses.slice(at, at + SPOKEN_OVER);
    scored.push(scoreClause(clause, scored[at - 1], following, isNotes));
  });
  return calmPresent(scored);
}

/** Notes leave the subject out: of this many clauses hardly one says I or we. */
const SUBJECT_EVERY = 5;

function isInNotes(clauses: readonly Clause[]): boolean {
  const withSubject = clauses.filter(({ plain }) => /\b(?:I|we)(?:'\w+)?\s/iu.test(plain)).length;
  return clauses.length > 2 && withSubject * SUBJECT_EVERY <= clauses.length;
}

/** What an announcement adds to what it announces. */
const ANNOUNCED = 3;

/** What one did at length, before what one did in it: "I worked four nights with them, and had pens bought". */
const WORK = new Set("worked spent saw heard noticed realised realized stayed thought".split(" "));

/** Speech that asks is followed over this many clauses of its sentence. */
const SPOKEN_OVER = 3;

/** Talk about the telling itself: it tells no part. */
const ASIDE = anyOf([
  `(?:can|could|may|shall|should) (?:I|we) (?:just |please )?${one("start begin stop skip try think rephrase restart repeat move come go")}`,
  `let me (?:just )?${one("think start begin rephrase see try restart repeat")}`,
  `where was I`,
  `how (?:do|can|shall|should) (?:you|I|we) (?:say|call|put|explain)`,
  `I (?:lost|forgot|have lost) (?:the thread|my thread|the word|what I)`,
]);

function scoreClause(
  clause: Clause,
  before: ScoredClause | undefined,
  following: readonly Clause[],
  isNotes: boolean,
): ScoredClause {
  const { plain, sentence } = clause;
  const tokens = tokensOf(plain);
  const deeds = deedsOf(tokens);
  deeds.push(...furtherDeeds(plain, deeds));
  const carries =
    before?.sentence === sentence &&
    before.deeds.some(({ kind, verb }) => kind === "step" || kind === "light" || WORK.has(verb));
  const dropped = deeds.length === 0 ? droppedSubjectVerb(tokens, carries || isNotes) : null;
  if (dropped !== null) {
    const kind = ARRIVALS.has(dropped) ? "arrival" : carries || isNotes ? "step" : "light";
    deeds.push({ kind, person: "I", verb: dropped });
  }
  // "They had set the aim: a single system by May": what stands after the colon is the aim.
  const isNamedAfterColon =
    before?.sentence === sentence &&
    before.text.endsWith(":") &&
    before.scores.task >= HEARD &&
    deeds.length === 0;
  const spoken = following.filter((next) => next.sentence === sentence).map((next) => next.plain);
  if (ASIDE.test(plain)) return asideOf(clause, before);
  // "What came of it, I'll say that first, …": what follows in the sentence is what it announces.
  const isAnnounced = before?.sentence === sentence && before.announces && taskScore(plain) < HEARD;
  return {
    ...clause,
    deeds,
    mode: modeOf(plain, tokens, deeds),
    opensSentence: before?.sentence !== sentence,
    announces: OUTCOME_ANNOUNCED.test(plain) || isAnnounced,
    scores: {
      situation: weigh(SITUATION_CUES, plain),
      task: Math.max(
        taskScore(plain),
        spokenTaskScore(plain, spoken.join(" ")),
        isNamedAfterColon ? (before?.scores.task ?? 0) : 0,
      ),
      action: EFFORT_AS_DEED.test(plain) ? 0 : Math.max(0, ...deeds.map(deedWeight)),
      result: weigh(RESULT_CUES, plain) + (isAnnounced ? ANNOUNCED : 0),
    },
  };
}

function asideOf(clause: Clause, before: ScoredClause | undefined): ScoredClause {
  return {
    ...clause,
    deeds: [],
    mode: null,
    opensSentence: before?.sentence !== clause.sentence,
    announces: before?.sentence === clause.sentence && before.announces,
    scores: { situation: 0, task: 0, action: 0, result: 0 },
  };
}

/** A date and a condition alone are no task: somebody must want something. */
function taskScore(plain: string): number {
  const weight = heaviest(TASK_CUES, plain)?.weight ?? 0;
  return weight > 1 ? weigh(TASK_CUES, plain) : Math.min(1, weight);
}

function spokenTaskScore(plain: string, spoken: string): number {
  // It must begin in this clause: what follows may be another's words.
  const asks = SPEECH.test(plain) ? SPOKEN_TASK.pattern.exec(spoken) : null;
  return asks && asks.index < plain.length ? SPOKEN_TASK.weight : 0;
}

/** Verbs whose past looks like their present: they do not tell which it is. */
const SAME_IN_PAST = new Set("let put cut set read shut split spread quit".split(" "));

/** A lively telling goes on in the present tense; one such verb among past ones is a habit or an aside. */
function calmPresent(scored: ScoredClause[]): ScoredClause[] {
  const isPresent = ({ deeds }: ScoredClause) => {
    const steps = deeds.filter((deed) => deedWeight(deed) >= HEARD);
    return steps.length > 0 && steps.every(({ kind }) => kind === "now");
  };
  const hasPast = scored.some(({ deeds }) =>
    deeds.some(({ kind, verb }) => kind === "step" && !SAME_IN_PAST.has(verb)),
  );
  const present = scored.filter(isPresent).length;
  if (present >= 3 || (present === 2 && !hasPast)) return scored;
  return scored.map((clause) =>
    isPresent(clause) ? { ...clause, scores: { ...clause.scores, action: 1 } } : clause,
  );
}
