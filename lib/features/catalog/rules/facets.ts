import { CATEGORIES } from "../schema/catalog-files";
import type { Named } from "../types/basics";
import type { FacetValue } from "../types/listings";
import { CATEGORY_NAMES, DIFFICULTY_NAMES } from "./names";

export const CATEGORY_CHOICES: Named[] = CATEGORIES.map((slug) => ({
  slug,
  name: CATEGORY_NAMES[slug],
}));

export const DIFFICULTY_CHOICES: Named[] = DIFFICULTY_NAMES.map((name, index) => ({
  slug: String(index + 1),
  name,
}));

export const PRACTISED_CHOICES: Named[] = [
  { slug: "no", name: "Not practised yet" },
  { slug: "yes", name: "Practised" },
];

/** Questions that are alike in everything that facets count by: the values of each facet, and how many they are. */
export interface Combination {
  values: Readonly<Record<string, readonly string[]>>;
  count: number;
}

/** What is offered for a facet, in its own order, and what was chosen. */
export interface FacetChoices {
  choices: Named[];
  chosen: string | undefined;
}

/**
 * Counts of every facet's values. The count of a value ignores its own facet's choice, so that it says what choosing it
 * instead would show.
 * @returns the facets, and how many questions fit all that was chosen
 */
export function countFacets<Name extends string>(
  combinations: readonly Combination[],
  facets: Record<Name, FacetChoices>,
): { facets: Record<Name, FacetValue[]>; fitting: number } {
  const names = Object.keys(facets) as Name[];
  const passes = ({ values }: Combination, except?: Name) =>
    names.every((name) => {
      const { chosen } = facets[name];
      return name === except || chosen === undefined || values[name]?.includes(chosen);
    });
  const sum = (among: readonly Combination[]) => among.reduce((all, { count }) => all + count, 0);
  const counted = names.map((name): [Name, FacetValue[]] => {
    const { choices, chosen } = facets[name];
    const others = combinations.filter((one) => passes(one, name));
    return [
      name,
      choices.map(({ slug, name: words }) => ({
        value: slug,
        name: words,
        count: sum(others.filter(({ values }) => values[name]?.includes(slug))),
        chosen: chosen === slug,
      })),
    ];
  });
  return {
    facets: Object.fromEntries(counted) as Record<Name, FacetValue[]>,
    fitting: sum(combinations.filter((one) => passes(one))),
  };
}
