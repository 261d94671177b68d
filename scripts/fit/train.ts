/** A logistic regression on sets of what was observed, of which it is known only that one of them is the sign. */
import type { Observed } from "@/lib/features/practice/rules/answer-shape";
import { scoreOf, together } from "@/lib/features/practice/rules/judge-signs";

/** An answer as one sign sees it. */
export interface Bag {
  author: string;
  /** Whether the answer has the sign. */
  has: boolean;
  /** How much it counts: less where the rules were made on it, since they flatter themselves there. */
  counts: number;
  clauses: Observed[];
  /** Whether a labeller quoted it for the sign, one for each clause. */
  quoted: boolean[];
}

export interface Model {
  base: number;
  of: ReadonlyMap<string, number>;
}

export interface Settings {
  /** How dear a large weight is. */
  penalty: number;
  /** In how many answers something must be observed. */
  leastAnswers: number;
  /** The same for a word, which must be of three authors too. */
  leastForWord: number;
}

const STEPS = 200;
const PACE = 0.08;
/** How much a quote counts beside the answer's label. */
const QUOTE = 0.5;
/** Smaller weights are left out: they move nothing, and the table stays readable. */
const LEAST_WEIGHT = 0.05;
const LEAST_WORD = 0.14;
const AUTHORS = 3;

const isWord = (name: string) => name.startsWith("“");

export function scoreBag(model: Model, { clauses }: Pick<Bag, "clauses">): number {
  return together(clauses.map((observed) => scoreOf(model, [observed])));
}

export function train(bags: readonly Bag[], settings: Settings): Model {
  const names = namesOf(bags, settings);
  const place = new Map(names.map((name, at) => [name, at]));
  const rows = bags.map(({ clauses }) =>
    clauses.map((observed) =>
      [...observed].flatMap(([name, much]) => {
        const at = place.get(name);
        return at === undefined ? [] : [{ at, much }];
      }),
    ),
  );
  const weights = new Float64Array(names.length + 1);
  weights[names.length] = -2;
  const descend = descent(weights);
  for (let step = 1; step <= STEPS; step += 1) {
    const slope = weights.map((weight, at) => (at < names.length ? settings.penalty * weight : 0));
    bags.forEach((bag, at) => {
      addSlope(bag, rows[at] ?? [], weights, slope);
    });
    descend(slope, step);
  }
  const kept = names.flatMap((name, at) => {
    const weight = Math.round((weights[at] ?? 0) * 100) / 100;
    return Math.abs(weight) >= (isWord(name) ? LEAST_WORD : LEAST_WEIGHT)
      ? [[name, weight] as const]
      : [];
  });
  kept.sort(([, one], [, other]) => Math.abs(other) - Math.abs(one));
  return {
    base: Math.round((weights[names.length] ?? 0) * 100) / 100,
    of: new Map(kept),
  };
}

function namesOf(bags: readonly Bag[], { leastAnswers, leastForWord }: Settings): string[] {
  const seen = new Map<string, { answers: number; authors: Set<string> }>();
  for (const { clauses, author } of bags) {
    for (const name of new Set(clauses.flatMap((observed) => [...observed.keys()]))) {
      const known = seen.get(name) ?? { answers: 0, authors: new Set() };
      known.answers += 1;
      known.authors.add(author);
      seen.set(name, known);
    }
  }
  return [...seen].flatMap(([name, { answers, authors }]) => {
    const isKnown = isWord(name)
      ? answers >= leastForWord && authors.size >= AUTHORS
      : answers >= leastAnswers;
    return isKnown ? [name] : [];
  });
}

type Row = { at: number; much: number }[];

/** Adds where the error of one answer falls, shared among its clauses by how much each speaks for the sign. */
function addSlope(
  { has, counts, quoted }: Bag,
  rows: readonly Row[],
  weights: Float64Array,
  slope: Float64Array,
): void {
  if (rows.length === 0) return;
  const base = weights.length - 1;
  const scores = rows.map((row) =>
    row.reduce((sum, { at, much }) => sum + (weights[at] ?? 0) * much, weights[base] ?? 0),
  );
  const all = together(scores);
  const error = counts * (chance(all) - (has ? 1 : 0));
  const quotes = has ? quoted.filter(Boolean).length : 0;
  rows.forEach((row, clause) => {
    const score = scores[clause] ?? 0;
    let own = error * Math.exp(score - all);
    if (quotes > 0 && quoted[clause]) own += (QUOTE * counts * (chance(score) - 1)) / quotes;
    for (const { at, much } of row) slope[at] = (slope[at] ?? 0) + own * much;
    slope[base] = (slope[base] ?? 0) + own;
  });
}

const chance = (score: number) => 1 / (1 + Math.exp(-score));

/** Gradient descent whose steps fit each weight (Adam). */
function descent(weights: Float64Array) {
  const mean = new Float64Array(weights.length);
  const square = new Float64Array(weights.length);
  return (slope: Float64Array, step: number) => {
    const pace = step < STEPS * 0.6 ? PACE : PACE * 0.3;
    slope.forEach((by, at) => {
      const first = 0.9 * (mean[at] ?? 0) + 0.1 * by;
      const second = 0.99 * (square[at] ?? 0) + 0.01 * by * by;
      mean[at] = first;
      square[at] = second;
      const move = first / (1 - 0.9 ** step) / (Math.sqrt(second / (1 - 0.99 ** step)) + 1e-6);
      weights[at] = (weights[at] ?? 0) - pace * move;
    });
  };
}
