/** The search across all banks: each question once, whatever the number of roles that are asked it. */
import "server-only";
import { db } from "@/lib/db/client";
import {
  CATEGORY_CHOICES,
  DIFFICULTY_CHOICES,
  facetValues,
  PRACTISED_CHOICES,
} from "../rules/facets";
import { roleSlug } from "../schema/catalog-files";
import type { CatalogFilter, CatalogSearch } from "../types";
import { PRACTISED } from "./bank";
import { foundQuestion, runSearch, type Viewer } from "./run-search";

const NAMED = { slug: true, name: true } as const;

/** Filters are taken as given: what comes from an address goes through `parseCatalogFilter` first. */
export async function searchCatalog(
  filter: CatalogFilter = {},
  viewer?: Viewer,
): Promise<CatalogSearch> {
  const [roles, competencies, found] = await Promise.all([
    db().role.findMany({ orderBy: { ladder: "asc" }, select: NAMED }),
    db().competency.findMany({ orderBy: { name: "asc" }, select: NAMED }),
    runSearch(
      {
        role: null,
        facets: [
          { name: "role", column: "e.role_slug", chosen: filter.role },
          { name: "category", column: "e.category", chosen: filter.category },
          { name: "competency", column: "e.shared", isList: true, chosen: filter.competency },
          { name: "difficulty", column: "e.difficulty", chosen: filter.difficulty?.toString() },
          { name: "practised", column: PRACTISED, chosen: viewer && filter.practised },
        ],
        text: filter.text,
        sort: filter.sort,
        page: filter.page ?? 1,
      },
      viewer,
    ),
  ]);
  const { counts, questions, total, fitting, page, pages, corrected } = found;
  const names = new Map(competencies.map((one) => [one.slug, one.name]));
  const roleNames = new Map(roles.map((one) => [one.slug, one.name]));
  return {
    total,
    fitting,
    page,
    pages,
    corrected,
    questions: (questions ?? []).map((row) => ({
      ...foundQuestion(row, names),
      roles: row.roles.map(({ slug, difficulty }) => ({
        slug: roleSlug.parse(slug),
        name: roleNames.get(slug) ?? slug,
        difficulty,
      })),
    })),
    facets: {
      role: facetValues(roles, counts.role, filter.role),
      category: facetValues(CATEGORY_CHOICES, counts.category, filter.category),
      competency: facetValues(competencies, counts.competency, filter.competency),
      difficulty: facetValues(DIFFICULTY_CHOICES, counts.difficulty, filter.difficulty?.toString()),
      practised: viewer ? facetValues(PRACTISED_CHOICES, counts.practised, filter.practised) : [],
    },
  };
}
