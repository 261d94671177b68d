/** The search across all banks: each question once, whatever the number of roles that are asked it. */
import "server-only";
import { CATEGORY_CHOICES, DIFFICULTY_CHOICES, PRACTISED_CHOICES } from "../rules/facets";
import type { RoleSlug } from "../types/basics";
import type { CatalogFilter, CatalogSearch } from "../types/listings";
import { chosenOnly } from "./bank";
import { foundQuestion, listingOf, runSearch, type Viewer } from "./run-search";

/** Filters are taken as given: what comes from an address goes through `parseCatalogFilter` first. */
export async function searchCatalog(
  filter: CatalogFilter = {},
  viewer?: Viewer,
): Promise<CatalogSearch> {
  const { role, category, competency, text, sort, page } = filter;
  const difficulty = filter.difficulty?.toString();
  const practised = viewer && filter.practised;
  const found = await runSearch(
    {
      role: null,
      chosen: chosenOnly({ role, category, competency, difficulty }),
      isPractised: practised && practised === "yes",
      text,
      sort,
      page: page ?? 1,
    },
    viewer,
  );
  const { roles = [], competencies = [] } = found.names ?? {};
  const names = new Map(competencies.map((one) => [one.slug, one.name]));
  const roleNames = new Map(roles.map((one) => [one.slug, one.name]));
  return {
    ...listingOf(
      found,
      {
        role: { choices: roles, chosen: role },
        category: { choices: CATEGORY_CHOICES, chosen: category },
        competency: { choices: competencies, chosen: competency },
        difficulty: { choices: DIFFICULTY_CHOICES, chosen: difficulty },
        practised: { choices: viewer ? PRACTISED_CHOICES : [], chosen: practised },
      },
      filter,
    ),
    questions: found.rows.map((row) => ({
      ...foundQuestion(row, found, names),
      roles: (row.roles ?? []).map((of) => ({
        slug: of.slug as RoleSlug,
        name: roleNames.get(of.slug) ?? of.slug,
        difficulty: of.difficulty,
      })),
    })),
  };
}
