/** The filters of a question bank, and of all banks together, as they stand in the address. */
import { z } from "zod";
import type { BankFilter, CatalogFilter } from "../types/listings";
import { CATEGORIES, roleSlug } from "./catalog-files";

const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const slug = z.string().max(80).regex(SLUG).optional().catch(undefined);

/** NUL and other control characters, and halves of surrogate pairs, are refused by Postgres. */
const searchText = z
  .string()
  .transform((text) =>
    text
      .toWellFormed()
      .replace(/\p{Cc}+/gu, " ")
      .trim()
      .slice(0, 200),
  )
  .transform((text) => (text === "" ? undefined : text))
  .optional()
  .catch(undefined);

export const SORTS = ["easiest", "hardest"] as const;

/** Far beyond any bank; a larger number in an address is no page of ours. */
const MOST_PAGES = 1000;

const common = {
  category: z.enum(CATEGORIES).optional().catch(undefined),
  competency: slug,
  difficulty: z.coerce.number().int().min(1).max(3).optional().catch(undefined),
  practised: z.enum(["yes", "no"]).optional().catch(undefined),
  text: searchText,
  sort: z.enum(SORTS).optional().catch(undefined),
  /** The first page is the address without it. */
  page: z.coerce.number().int().min(2).max(MOST_PAGES).optional().catch(undefined),
};

const bankFilter = z.object({ ...common, round: slug });
const catalogFilter = z.object({ ...common, role: roleSlug.optional().catch(undefined) });

type Params = Record<string, string | string[] | undefined>;

/**
 * Reads a bank's filters from an address. What cannot be a filter is dropped rather than refused: an old link still
 * shows a bank. Where a name is repeated its first value counts.
 * @param isSignedIn whether anybody's practice can be filtered by
 */
export function parseBankFilter(params: Params, isSignedIn = true): BankFilter {
  return bankFilter.parse(firstOfEach(params, isSignedIn));
}

/** The same for the search across all banks, where competencies are the shared ones. */
export function parseCatalogFilter(params: Params, isSignedIn = true): CatalogFilter {
  return catalogFilter.parse(firstOfEach(params, isSignedIn));
}

function firstOfEach(params: Params, isSignedIn: boolean) {
  return Object.fromEntries(
    Object.entries(params)
      .filter(([name]) => isSignedIn || name !== "practised")
      .map(([name, value]) => [name, Array.isArray(value) ? value[0] : value]),
  );
}

/** Whether `text` can be the slug of anything; a look-up by anything else is answered without asking the database. */
export function isSlug(text: string): boolean {
  return text.length <= 80 && SLUG.test(text);
}
