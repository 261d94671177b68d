import type { StarPart } from "@/lib/features/stories/rules/parts";
import type { Observed } from "./answer-shape";
import type { FigureInClause, ObservedAnswer } from "./observe-answer";
import type { PlacedClause } from "./place-clauses";
import { heardByPlacing } from "./read-parts";
import { SIGN_WEIGHTS } from "./sign-weights";
import type { StoryReading } from "./story";

/** What is weighed: whether a part is told (a situation is heard as well by its place alone), and whether a figure measures what came of it. */
export type Sign = Exclude<StarPart, "situation"> | "figure";

/** The parts for which words count beside the signs: there are more ways of being given a task than any list holds. */
export const BY_WORDS: readonly Sign[] = ["task", "result"];

interface Weights {
  /** Where nothing is observed. */
  base: number;
  /** From here on the sign counts as there. */
  from: number;
  of: ReadonlyMap<string, number>;
}

function weightsOf({ base, from, of }: { base: number; from: number; of: string }): Weights {
  const entries = of.split(/[|\n]/).flatMap((entry) => {
    const [, name, weight] = /^\s*(.+) (\S+)\s*$/u.exec(entry) ?? [];
    return name && weight ? [[name, Number(weight)] as const] : [];
  });
  return { base, from, of: new Map(entries) };
}

const WEIGHTS: Record<Sign, Weights> = {
  task: weightsOf(SIGN_WEIGHTS.task),
  action: weightsOf(SIGN_WEIGHTS.action),
  result: weightsOf(SIGN_WEIGHTS.result),
  figure: weightsOf(SIGN_WEIGHTS.figure),
};

/** The sum of what is observed, each by its weight. */
export function scoreOf(
  { base, of }: Omit<Weights, "from">,
  observed: readonly Observed[],
): number {
  let score = base;
  for (const one of observed) {
    for (const [name, much] of one) score += (of.get(name) ?? 0) * much;
  }
  return score;
}

/** Several weak hints say together what a plain one says alone: a soft maximum. */
export function together(scores: readonly number[]): number {
  if (scores.length === 0) return Number.NEGATIVE_INFINITY;
  const most = Math.max(...scores);
  return most + Math.log(scores.reduce((sum, score) => sum + Math.exp(score - most), 0));
}

/** The clause by which a part is heard. */
export interface HeardPart {
  clause: PlacedClause;
  /** What spoke for it most, in plain words. */
  reasons: readonly string[];
}

export interface Verdicts {
  heard: Record<StarPart, HeardPart | null>;
  outcomes: FigureInClause[];
}

/** Which parts are told and which figures measure what came of it; what is general or only imagined has neither. */
export function judgeSigns(
  observed: ObservedAnswer,
  placed: readonly PlacedClause[],
  story: StoryReading,
): Verdicts {
  const none = { situation: null, task: null, action: null, result: null };
  if (story.kind === "general") return { heard: none, outcomes: [] };
  const situation = hearSituation(placed, story);
  // What one would do may be told of something that did happen, to others.
  if (story.kind === "hypothetical") {
    return { heard: { ...none, situation }, outcomes: [] };
  }
  const hear = (part: Exclude<StarPart, "situation">) => hearPart(part, observed, placed, story);
  const heard = {
    situation,
    task: hear("task"),
    action: hear("action"),
    result: hear("result"),
  };
  const outcomes = outcomesAmong(observed);
  // A figure that measures what came of it is a result, however it is told.
  const [first] = outcomes;
  if (first && !heard.result) heard.result = { clause: first.clause, reasons: [] };
  return { heard, outcomes };
}

function hearSituation(placed: readonly PlacedClause[], story: StoryReading): HeardPart | null {
  const clause = heardByPlacing(placed, "situation", story);
  return clause && { clause, reasons: [] };
}

function hearPart(
  part: Exclude<StarPart, "situation">,
  { clauses }: ObservedAnswer,
  placed: readonly PlacedClause[],
  story: StoryReading,
): HeardPart | null {
  const all = clauses.map(({ signs, words }) =>
    BY_WORDS.includes(part) ? [signs, words] : [signs],
  );
  const scores = all.map((one) => scoreOf(WEIGHTS[part], one));
  if (together(scores) < WEIGHTS[part].from) return null;
  const at = scores.indexOf(Math.max(...scores));
  const clause = heardByPlacing(placed, part, story) ?? placed[at];
  return clause ? { clause, reasons: reasonsFor(part, all[at] ?? []) } : null;
}

function outcomesAmong({ figures }: ObservedAnswer): FigureInClause[] {
  const scores = figures.map(({ signs }) => scoreOf(WEIGHTS.figure, [signs]));
  const { from } = WEIGHTS.figure;
  if (together(scores) < from) return [];
  // Where none is plain alone, the plainest stands for all.
  const limit = Math.min(from, Math.max(...scores));
  return figures.flatMap(({ figure }, at) => ((scores[at] ?? 0) >= limit ? [figure] : []));
}

const REASONS = 2;

function reasonsFor(part: Sign, observed: readonly Observed[]): string[] {
  const { of } = WEIGHTS[part];
  return observed
    .flatMap((one) => [...one].map(([name, much]) => ({ name, by: (of.get(name) ?? 0) * much })))
    .filter(({ by }) => by > 0)
    .sort((one, other) => other.by - one.by)
    .slice(0, REASONS)
    .map(({ name }) => name);
}
