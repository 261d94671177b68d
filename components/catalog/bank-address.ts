import type { Bank, BankFilter, RoleSlug } from "@/lib/features/catalog/types";

/** The names of a bank's filters in its address, in the order in which they are written there. */
export const FILTER_KEYS = ["category", "competency", "round", "difficulty", "text"] as const;

export type FilterKey = (typeof FILTER_KEYS)[number];

/** The address of a role's bank under a filter; without one, the address of the prerendered page. */
export function bankAddress(role: RoleSlug, filter: BankFilter = {}): string {
  const query = new URLSearchParams();
  for (const key of FILTER_KEYS) {
    const value = filter[key];
    if (value !== undefined) query.set(key, String(value));
  }
  const search = query.toString();
  return `/roles/${role}/questions${search && `?${search}`}`;
}

export interface ChosenFilter {
  key: FilterKey;
  name: string;
  /** The bank without this filter. */
  without: string;
}

/** The filters that are in force, by the names that the bank gives them. */
export function chosenFilters(bank: Bank, filter: BankFilter): ChosenFilter[] {
  return FILTER_KEYS.flatMap((key) => {
    const value = filter[key];
    if (value === undefined) return [];
    const facet = key === "text" ? undefined : bank.facets[key];
    const known = facet?.find((choice) => choice.chosen)?.name;
    return {
      key,
      // A slug that the bank does not know still filters: it is shown as it was written.
      name: known ?? `“${value}”`,
      without: bankAddress(bank.role.slug, { ...filter, [key]: undefined }),
    };
  });
}
