import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { bankAddress, chosenFilters, FILTER_KEYS } from "@/components/catalog/bank-address";
import { resultSentence } from "@/components/catalog/question-bank";
import { parseBankFilter } from "@/lib/features/catalog/schema/bank-filter";
import { ROLE_SLUGS } from "@/lib/features/catalog/schema/catalog-files";
import type { Bank, BankFilter } from "@/lib/features/catalog/types";

const FILTER: BankFilter = {
  category: "technical",
  competency: "technical-competence",
  round: "technical-deep-dive",
  difficulty: 2,
  text: "cost & “exit”",
};

const BANK: Bank = {
  role: { slug: "cto", name: "CTO" },
  questions: [],
  total: 52,
  fuzzy: false,
  facets: {
    category: [{ value: "technical", name: "Technical", count: 3, chosen: true }],
    competency: [],
    round: [],
    difficulty: [],
  },
};

test("an address holds a filter whole, and none without one", () => {
  const { searchParams, pathname } = new URL(bankAddress("cto", FILTER), "http://localhost");
  expect(pathname).toBe("/roles/cto/questions");
  expect(parseBankFilter(Object.fromEntries(searchParams))).toEqual(FILTER);
  expect(bankAddress("cto")).toBe("/roles/cto/questions");
  expect(bankAddress("cto", { category: undefined })).toBe("/roles/cto/questions");
});

test("the proxy knows every filter and every role, so that none falls on the page without filters", () => {
  const proxy = readFileSync("proxy.ts", "utf8");
  const known = [...proxy.matchAll(/type: "query", key: "(\w+)"/g)].map(([, key]) => key);
  expect(known.sort()).toEqual([...FILTER_KEYS].sort());
  for (const role of ROLE_SLUGS) expect(proxy).toMatch(new RegExp(`[(|]${role}[|)]`));
  expect(Object.keys(FILTER).sort()).toEqual([...FILTER_KEYS].sort());
});

test("each chosen filter can be taken away alone, also one that the bank does not know", () => {
  const chosen = chosenFilters(BANK, { category: "technical", round: "no-such-round" });
  expect(chosen).toEqual([
    { key: "category", name: "Technical", without: "/roles/cto/questions?round=no-such-round" },
    { key: "round", name: "“no-such-round”", without: "/roles/cto/questions?category=technical" },
  ]);
});

test("the result is said in words", () => {
  const chosen = chosenFilters(BANK, { category: "technical" });
  const question = { slug: "q" } as Bank["questions"][number];
  const sentence = (found: number, filters = chosen) =>
    resultSentence({ ...BANK, questions: Array(found).fill(question) }, filters);
  expect(sentence(52, [])).toBe("All 52 questions");
  expect(sentence(52)).toBe("All 52 questions fit");
  expect(sentence(4)).toBe("Four of 52 questions");
  expect(sentence(14)).toBe("14 of 52 questions");
  expect(sentence(0)).toBe("None of the 52 questions fits");
});
