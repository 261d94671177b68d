/** The filters of a question bank as they stand in the address. */
import { z } from "zod";
import type { BankFilter } from "../types";
import { CATEGORIES } from "./catalog-files";

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

const bankFilter = z.object({
  category: z.enum(CATEGORIES).optional().catch(undefined),
  competency: slug,
  round: slug,
  difficulty: z.coerce.number().int().min(1).max(3).optional().catch(undefined),
  text: searchText,
});

/**
 * Reads filters from an address. What cannot be a filter is dropped rather than refused: an old link still shows a bank.
 * Where a name is repeated its first value counts.
 */
export function parseBankFilter(params: Record<string, string | string[] | undefined>): BankFilter {
  const first = Object.fromEntries(
    Object.entries(params).map(([name, value]) => [name, Array.isArray(value) ? value[0] : value]),
  );
  return bankFilter.parse(first);
}

/** Whether `text` can be the slug of anything; a look-up by anything else is answered without asking the database. */
export function isSlug(text: string): boolean {
  return text.length <= 80 && SLUG.test(text);
}
