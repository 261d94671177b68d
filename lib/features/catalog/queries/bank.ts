/** A role's question bank under a filter. Public; what a signed-in person sees beside it is theirs alone. */
import "server-only";
import { pool } from "@/lib/db/pool";
import { CATEGORY_CHOICES, DIFFICULTY_CHOICES, PRACTISED_CHOICES } from "../rules/facets";
import { isSlug } from "../schema/bank-filter";
import type { Named, RoleSlug } from "../types/basics";
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
  const [role, found] = await Promise.all([
    readNames(slug),
    runSearch(
      {
        role: slug,
        chosen: chosenOnly({ category, competency, round, difficulty }),
        isPractised: practised && practised === "yes",
        text,
        sort,
        page: extent === "whole" ? "all" : (page ?? 1),
      },
      viewer,
    ),
  ]);
  if (!role) return null;
  const competencies = new Map(role.competencies.map((one) => [one.slug, one.name]));
  const matrix = role.competencies.filter((one) => !one.retired);
  const rounds = new Map(role.rounds.map((one) => [one.slug, one.name]));
  return {
    role: { slug: role.slug, name: role.name },
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

interface RoleNames {
  slug: RoleSlug;
  name: string;
  /** With those that have left the matrix: an own question may be about one, and is shown with its name. */
  competencies: (Named & { retired: boolean })[];
  rounds: Named[];
}

/** One statement where Prisma takes three: it is asked with every search. */
async function readNames(role: string): Promise<RoleNames | undefined> {
  const { rows } = await pool().query<RoleNames>(
    `SELECT r.slug, r.name,
       (SELECT coalesce(json_agg(json_build_object('slug', c.slug, 'name', c.name, 'retired', c.retired_at IS NOT NULL)
          ORDER BY c.position), '[]')
        FROM role_competencies c WHERE c.role_slug = r.slug) AS competencies,
       (SELECT coalesce(json_agg(json_build_object('slug', o.slug, 'name', o.name) ORDER BY o.position), '[]')
        FROM rounds o WHERE o.role_slug = r.slug) AS rounds
     FROM roles r WHERE r.slug = $1`,
    [role],
  );
  return rows[0];
}
