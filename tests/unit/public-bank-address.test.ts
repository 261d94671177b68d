import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import {
  bankAddress,
  CATALOG_FILTER_KEYS,
  catalogAddress,
  chosenFilters,
  type Facet,
  FILTER_KEYS,
} from "@/components/catalog/bank-address";
import { resultSentence } from "@/components/catalog/listing";
import { parseBankFilter, parseCatalogFilter } from "@/lib/features/catalog/schema/bank-filter";
import { ROLE_SLUGS } from "@/lib/features/catalog/schema/catalog-files";
import type { BankFilter, CatalogFilter } from "@/lib/features/catalog/types/listings";

const FILTER: BankFilter = {
  category: "technical",
  competency: "technical-competence",
  round: "technical-deep-dive",
  difficulty: 2,
  practised: "no",
  text: "cost & “exit”",
  sort: "hardest",
  page: 2,
};

const ACROSS: CatalogFilter = {
  role: "cto",
  category: "strategic",
  competency: "leadership",
  difficulty: 3,
  practised: "yes",
  text: "50% & more",
  sort: "easiest",
  page: 3,
};

const FACETS: Facet[] = [
  {
    key: "category",
    title: "Category",
    values: [{ value: "technical", name: "Technical", count: 3, chosen: true }],
  },
];

const ofCto = (filter: BankFilter) => bankAddress("cto", filter);

test("an address holds a filter whole, and none without one", () => {
  const { searchParams, pathname } = new URL(bankAddress("cto", FILTER), "http://localhost");
  expect(pathname).toBe("/roles/cto/questions");
  expect(parseBankFilter(Object.fromEntries(searchParams))).toEqual(FILTER);
  const across = new URL(catalogAddress(ACROSS), "http://localhost");
  expect(across.pathname).toBe("/questions");
  expect(parseCatalogFilter(Object.fromEntries(across.searchParams))).toEqual(ACROSS);
  expect(catalogAddress()).toBe("/questions");
  expect(bankAddress("cto")).toBe("/roles/cto/questions");
  expect(bankAddress("cto", { category: undefined })).toBe("/roles/cto/questions");
});

test("the proxy knows every filter and every role, so that none falls on the page without filters", () => {
  const proxy = readFileSync("proxy.ts", "utf8");
  const known = (source: string) =>
    [...proxy.matchAll(/source: "([^"]+)", has: \[\{ type: "query", key: "(\w+)"/g)]
      .flatMap(([, path, key]) => (path === source ? [key] : []))
      .sort();
  expect(known("/roles/:role/questions")).toEqual([...FILTER_KEYS].sort());
  expect(known("/questions")).toEqual([...CATALOG_FILTER_KEYS].sort());
  for (const role of ROLE_SLUGS) expect(proxy).toMatch(new RegExp(`[(|]${role}[|)]`));
  expect(Object.keys(FILTER).sort()).toEqual([...FILTER_KEYS].sort());
  expect(Object.keys(ACROSS).sort()).toEqual([...CATALOG_FILTER_KEYS].sort());
});

test("each chosen filter can be taken away alone, also one that the bank does not know", () => {
  const chosen = chosenFilters(
    FACETS,
    { category: "technical", round: "no-such-round", sort: "hardest", page: 4 },
    ofCto,
  );
  expect(chosen).toEqual([
    {
      key: "category",
      name: "Technical",
      without: "/roles/cto/questions?round=no-such-round&sort=hardest",
    },
    {
      key: "round",
      name: "“no-such-round”",
      without: "/roles/cto/questions?category=technical&sort=hardest",
    },
  ]);
});

test("the result is said in words", () => {
  const chosen = chosenFilters(FACETS, { category: "technical" }, ofCto);
  const sentence = (fitting: number, filters = chosen) =>
    resultSentence({ fitting, total: 52 }, filters);
  expect(sentence(52, [])).toBe("All 52 questions");
  expect(sentence(52)).toBe("All 52 questions fit");
  expect(sentence(4)).toBe("Four of 52 questions");
  expect(sentence(14)).toBe("14 of 52 questions");
  expect(sentence(0)).toBe("None of the 52 questions fits");
});
