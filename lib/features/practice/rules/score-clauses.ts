import type { StarPart } from "@/lib/features/stories/rules/parts";
import { type Mode, modeOf } from "./clause-mode";
import { heaviest, weigh } from "./cue";
import type { DeedKind } from "./deed-kinds";
import { type Deed, deedsOf, isDroppedSubjectDeed, tokensOf } from "./first-person";
import { EFFORT_AS_DEED, RESULT_CUES } from "./result-cues";
import { SITUATION_CUES } from "./situation-cues";
import type { Clause } from "./split-answer";
import { SPEECH, SPOKEN_TASK, TASK_CUES } from "./task-cues";

export type Scores = Record<StarPart, number>;

/** A clause with what its own words say. */
export interface ScoredClause extends Clause {
  deeds: Deed[];
  mode: Mode | null;
  opensSentence: boolean;
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
  `did began started offered tried met called ran kept agreed cut reduced lowered closed opened hired signed launched
  raised shortened increased improved stayed stood shipped`.split(/\s+/),
);

export function deedWeight({ kind, person, verb }: Deed): number {
  const isOwnStep = person === "I" && OWN_STEPS.has(verb);
  return isOwnStep && (kind === "light" || kind === "arrival") ? HEARD : (DEED_WEIGHTS[kind] ?? 0);
}

/** Scores each clause by its words, before its place is looked at. */
export function scoreClauses(clauses: readonly Clause[]): ScoredClause[] {
  const scored: ScoredClause[] = [];
  clauses.forEach((clause, at) => {
    scored.push(scoreClause(clause, scored[at - 1], clauses.slice(at, at + SPOKEN_OVER)));
  });
  return calmPresent(scored);
}

/** Speech that asks is followed over this many clauses of its sentence. */
const SPOKEN_OVER = 3;

function scoreClause(
  clause: Clause,
  before: ScoredClause | undefined,
  following: readonly Clause[],
): ScoredClause {
  const { plain, sentence } = clause;
  const tokens = tokensOf(plain);
  const deeds = deedsOf(tokens);
  const carries =
    before?.sentence === sentence &&
    before.deeds.some(({ kind }) => kind === "step" || kind === "light");
  if (deeds.length === 0 && isDroppedSubjectDeed(tokens, carries)) {
    deeds.push({ kind: carries ? "step" : "light", person: "I", verb: tokens[0] ?? "" });
  }
  const spoken = following.filter((one) => one.sentence === sentence).map((one) => one.plain);
  return {
    ...clause,
    deeds,
    mode: modeOf(plain, tokens, deeds),
    opensSentence: before?.sentence !== sentence,
    scores: {
      situation: weigh(SITUATION_CUES, plain),
      task: Math.max(taskScore(plain), spokenTaskScore(plain, spoken.join(" "))),
      action: EFFORT_AS_DEED.test(plain) ? 0 : Math.max(0, ...deeds.map(deedWeight)),
      result: weigh(RESULT_CUES, plain),
    },
  };
}

/** A date and a condition alone are no task: somebody must want something. */
function taskScore(plain: string): number {
  const weight = heaviest(TASK_CUES, plain)?.weight ?? 0;
  return weight > 1 ? weigh(TASK_CUES, plain) : Math.min(1, weight);
}

function spokenTaskScore(plain: string, spoken: string): number {
  return SPEECH.test(plain) && SPOKEN_TASK.pattern.test(spoken) ? SPOKEN_TASK.weight : 0;
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
