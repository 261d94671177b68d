import { CATEGORIES } from "../schema/catalog-files";
import type { FacetValue, Named } from "../types";

export const CATEGORY_CHOICES: Named[] = CATEGORIES.map((slug) => ({
  slug,
  name: slug.charAt(0).toUpperCase() + slug.slice(1),
}));

export const DIFFICULTY_CHOICES: Named[] = ["Warm-up", "Expected", "Hard"].map((name, index) => ({
  slug: String(index + 1),
  name,
}));

export const PRACTISED_CHOICES: Named[] = [
  { slug: "no", name: "Not practised yet" },
  { slug: "yes", name: "Practised" },
];

/** A facet's values in their own order, with the counts that the search gave; what it did not count is 0. */
export function facetValues(
  choices: Named[],
  counts: Record<string, number> | null | undefined,
  chosen: string | undefined,
): FacetValue[] {
  return choices.map(({ slug, name }) => ({
    value: slug,
    name,
    count: counts?.[slug] ?? 0,
    chosen: chosen === slug,
  }));
}
