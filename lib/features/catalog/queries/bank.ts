/** A role's question bank under a filter. Public; what a signed-in person sees beside it is theirs alone. */
import "server-only";
import { db } from "@/lib/db/client";
import {
  CATEGORY_CHOICES,
  DIFFICULTY_CHOICES,
  facetValues,
  PRACTISED_CHOICES,
} from "../rules/facets";
import { isSlug } from "../schema/bank-filter";
import { roleSlug } from "../schema/catalog-files";
import type { Bank, BankFilter } from "../types";
import { foundQuestion, runSearch, type Viewer } from "./run-search";

const NAMED = { select: { slug: true, name: true } } as const;

/**
 * The bank of one role under a filter, with facet counts; null where there is no such role.
 * Filters are taken as given: what comes from an address goes through `parseBankFilter` first.
 */
export async function getBank(
  slug: string,
  filter: BankFilter = {},
  viewer?: Viewer,
): Promise<Bank | null> {
  if (!isSlug(slug)) return null;
  const [role, found] = await Promise.all([
    db().role.findUnique({
      where: { slug },
      select: {
        slug: true,
        name: true,
        competencies: {
          orderBy: { position: "asc" },
          select: { slug: true, name: true, retiredAt: true },
        },
        rounds: { orderBy: { position: "asc" }, ...NAMED },
      },
    }),
    runSearch(
      {
        role: slug,
        facets: [
          { name: "category", column: "e.category", chosen: filter.category },
          { name: "competency", column: "e.competencies", isList: true, chosen: filter.competency },
          { name: "round", column: "e.rounds", isList: true, chosen: filter.round },
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
  if (!role) return null;
  const { counts, questions, total, fitting, page, pages, corrected } = found;
  // An own question may be about an area that has left the matrix: it has its name still, and is no filter any more.
  const competencies = new Map(role.competencies.map((one) => [one.slug, one.name]));
  const matrix = role.competencies.filter((one) => one.retiredAt === null);
  const rounds = new Map(role.rounds.map((one) => [one.slug, one.name]));
  return {
    role: { slug: roleSlug.parse(role.slug), name: role.name },
    total,
    fitting,
    page,
    pages,
    corrected,
    questions: (questions ?? []).map((row) => ({
      ...foundQuestion(row, competencies),
      difficulty: row.difficulty,
      rounds: row.rounds.map((slug) => ({ slug, name: rounds.get(slug) ?? slug })),
    })),
    facets: {
      category: facetValues(CATEGORY_CHOICES, counts.category, filter.category),
      competency: facetValues(matrix, counts.competency, filter.competency),
      round: facetValues(role.rounds, counts.round, filter.round),
      difficulty: facetValues(DIFFICULTY_CHOICES, counts.difficulty, filter.difficulty?.toString()),
      practised: viewer ? facetValues(PRACTISED_CHOICES, counts.practised, filter.practised) : [],
    },
  };
}

/** Null, and so not counted, where nobody is signed in. */
export const PRACTISED =
  "CASE WHEN e.question_slug = ANY(practised.slugs) THEN 'yes' WHEN practised.slugs IS NOT NULL THEN 'no' END";
