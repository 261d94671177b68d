import type { Named, RoleSlug } from "@/lib/features/catalog/types/basics";
import type { BankFilter, CatalogFilter, FacetValue } from "@/lib/features/catalog/types/listings";

/** The names of filters in an address, in the order in which they are written there. */
const KEYS = [
  "role",
  "category",
  "competency",
  "round",
  "difficulty",
  "practised",
  "text",
  "sort",
  "page",
] as const;

/** What a bank's address may hold. */
export const FILTER_KEYS = KEYS.filter((key) => key !== "role");

/** What the address of the search across banks may hold. */
export const CATALOG_FILTER_KEYS = KEYS.filter((key) => key !== "round");

/** A filter of either kind, for what is drawn alike. */
export type AnyFilter = BankFilter & CatalogFilter;

/** The address of a listing under a filter. */
export type AddressOf = (filter: AnyFilter) => string;

function addressWith(path: string, filter: AnyFilter): string {
  const query = new URLSearchParams();
  for (const key of KEYS) {
    const value = filter[key];
    if (value !== undefined) query.set(key, String(value));
  }
  const search = query.toString();
  return `${path}${search && `?${search}`}`;
}

/** The address of a role's bank under a filter; without one, the address of the prerendered page. */
export function bankAddress(role: RoleSlug, filter: BankFilter = {}): string {
  return addressWith(`/roles/${role}/questions`, filter);
}

/** The address of the search across banks. */
export function catalogAddress(filter: CatalogFilter = {}): string {
  return addressWith("/questions", filter);
}

/** What narrows a listing, as against what orders it or turns its pages. */
const NARROWING = KEYS.filter((key) => key !== "sort" && key !== "page");
type NarrowingKey = (typeof NARROWING)[number];

/** A facet with its heading. */
export interface Facet {
  key: Exclude<NarrowingKey, "text">;
  title: string;
  values: FacetValue[];
}

export interface ChosenFilter {
  key: NarrowingKey;
  name: string;
  /** The listing without this filter. */
  without: string;
}

/** The filters that are in force, by the names that the listing gives them. */
export function chosenFilters(
  facets: readonly Facet[],
  filter: AnyFilter,
  addressOf: AddressOf,
): ChosenFilter[] {
  return NARROWING.flatMap((key) => {
    const value = filter[key];
    if (value === undefined) return [];
    const known = facets
      .find((facet) => facet.key === key)
      ?.values.find((choice) => choice.chosen)?.name;
    return {
      key,
      // A slug that the listing does not know still filters: it is shown as it was written.
      name: known ?? `“${value}”`,
      without: addressOf({ ...filter, [key]: undefined, page: undefined }),
    };
  });
}

/** The hidden fields that a form needs so that what was chosen stays chosen; of the text and the page it makes its own. */
export function keptFields(filter: AnyFilter): Named[] {
  return KEYS.flatMap((key) => {
    const value = filter[key];
    return key === "text" || key === "page" || value === undefined
      ? []
      : { slug: key, name: String(value) };
  });
}
