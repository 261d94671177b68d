import type { CompetencyFacts } from "../types";
import { relatedStems } from "./related-words";
import { stemsOf } from "./stems";

export interface CompetencyMatch {
  slug: string;
  score: number;
  /** The words of the text that it rests on, as the text has them, the heaviest first. */
  words: string[];
}

/** A word in the competency's name says more than one in a level's descriptor, which also speaks of everything around it. */
const WEIGHT = { name: 5, shared: 3, description: 2, level: 1 } as const;

/** Below it a likeness is chance: one word of the levels that another competency has as well. */
const LEAST_SCORE = 0.7;

/**
 * Which competencies of one role a text is about, the likeliest first: the sum over its telling words of where the
 * competency has the word (name, description, level descriptors), times how few of the role's competencies have it.
 * A word that all of them have counts nothing.
 */
export function matchCompetencies(
  text: string,
  competencies: readonly CompetencyFacts[],
): CompetencyMatch[] {
  const weights = competencies.map(cachedWeights);
  const matches = competencies.map(({ slug }) => ({ slug, score: 0, hits: [] as Hit[] }));
  for (const [stem, word] of stemsOf(text)) {
    const stems = [stem, ...relatedStems(stem)];
    const weightIn = weights.map((of) => Math.max(...stems.map((one) => of.get(one) ?? 0)));
    const total = weightIn.reduce((sum, weight) => sum + weight, 0);
    if (total === 0) continue;
    for (const [at, match] of matches.entries()) {
      const weight = weightIn[at] ?? 0;
      const score = weight * (weight / total - 1 / competencies.length);
      if (score <= 0) continue;
      match.score += score;
      match.hits.push({ word, score });
    }
  }
  return (
    matches
      .filter(({ score }) => score >= LEAST_SCORE)
      // Sorting is stable: of two alike the matrix's first comes first.
      .sort((a, b) => b.score - a.score)
      .map(({ slug, score, hits }) => ({
        slug,
        score,
        words: hits.sort((a, b) => b.score - a.score).map(({ word }) => word),
      }))
  );
}

interface Hit {
  word: string;
  score: number;
}

/** A list of a thousand questions asks for the same few competencies each time. */
const cache = new WeakMap<CompetencyFacts, Map<string, number>>();

function cachedWeights(competency: CompetencyFacts): Map<string, number> {
  const known = cache.get(competency) ?? weightsOf(competency);
  cache.set(competency, known);
  return known;
}

/** Each stem of a competency with its heaviest place. */
function weightsOf(competency: CompetencyFacts): Map<string, number> {
  const weights = new Map<string, number>();
  const add = (text: string, weight: number) => {
    for (const stem of stemsOf(text).keys()) {
      weights.set(stem, Math.max(weight, weights.get(stem) ?? 0));
    }
  };
  add(competency.name, WEIGHT.name);
  add(`${competency.shared.name} ${competency.shared.definition}`, WEIGHT.shared);
  add(competency.description, WEIGHT.description);
  for (const level of competency.levels) add(level, WEIGHT.level);
  return weights;
}
