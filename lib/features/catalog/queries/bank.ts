/** A role's question bank under a filter. Public; what a signed-in person sees beside it is theirs alone. */
import "server-only";
import { CATEGORY_CHOICES, DIFFICULTY_CHOICES, PRACTISED_CHOICES } from "../rules/facets";
import { isSlug } from "../schema/bank-filter";
import { roleSlug } from "../schema/catalog-files";
import type { Bank, BankFilter } from "../types/listings";
import { foundQuestion, listingOf, runSearch, type Viewer } from "./run-search";

/**
 * The bank of one role under a filter, with facet counts; null where there is no such role.
 * @param extent the page that the filter names, or everything that fits on one
 * Filters are taken as given: what comes from an address goes through `parseBankFilter` first.
 */
export async function getBank(
  slug: string,
  filter: BankFilter = {},
  viewer?: Viewer,
  extent: "page" | "whole" = "page",
): Promise<Bank | null> {
  if (!isSlug(slug)) return null;
  const { category, competency, round, text, sort, page } = filter;
  const difficulty = filter.difficulty?.toString();
  const practised = viewer && filter.practised;
  const found = await runSearch(
    {
      role: slug,
      chosen: chosenOnly({ category, competency, round, difficulty }),
      isPractised: practised && practised === "yes",
      text,
      sort,
      page: extent === "whole" ? "all" : (page ?? 1),
    },
    viewer,
  );
  const role = found.names;
  if (!role) return null;
  const competencies = new Map(role.competencies.map((one) => [one.slug, one.name]));
  const matrix = role.competencies.filter((one) => !one.retired);
  const rounds = new Map(role.rounds.map((one) => [one.slug, one.name]));
  return {
    role: { slug: roleSlug.parse(role.slug), name: role.name },
    ...listingOf(
      found,
      {
        category: { choices: CATEGORY_CHOICES, chosen: category },
        competency: { choices: matrix, chosen: competency },
        round: { choices: role.rounds, chosen: round },
        difficulty: { choices: DIFFICULTY_CHOICES, chosen: difficulty },
        practised: { choices: viewer ? PRACTISED_CHOICES : [], chosen: practised },
      },
      filter,
    ),
    questions: found.rows.map((row) => ({
      ...foundQuestion(row, found, competencies),
      difficulty: row.difficulty,
      rounds: row.rounds.map((one) => ({ slug: one, name: rounds.get(one) ?? one })),
    })),
  };
}

/** Without what was not chosen. */
export function chosenOnly<T extends Record<string, string | undefined>>(
  chosen: T,
): { [Name in keyof T]?: string } {
  return Object.fromEntries(Object.entries(chosen).filter(([, value]) => value !== undefined)) as {
    [Name in keyof T]?: string;
  };
}
