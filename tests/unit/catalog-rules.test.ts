import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { contentWords, stem } from "@/lib/features/catalog/rules/check-anchors";
import { diffRows } from "@/lib/features/catalog/rules/diff-rows";
import { filterBank } from "@/lib/features/catalog/rules/filter-bank";
import { similarity, trigramsOf } from "@/lib/features/catalog/rules/trigrams";
import { isSlug, parseBankFilter } from "@/lib/features/catalog/schema/bank-filter";
import type { BankQuestion, FacetValue } from "@/lib/features/catalog/types";

const named = (slug: string) => ({ slug, name: slug.toUpperCase() });

function question(
  slug: string,
  category: BankQuestion["category"],
  competencies: string[],
  rounds: string[],
  difficulty = 2,
): BankQuestion {
  return {
    slug,
    prompt: slug,
    assesses: slug,
    category,
    difficulty,
    competencies: competencies.map(named),
    rounds: rounds.map(named),
  };
}

describe("filtering a bank", () => {
  const bank = [
    question("a", "technical", ["x"], ["one"]),
    question("b", "technical", ["x", "y"], ["two"], 3),
    question("c", "strategic", ["y"], ["one", "two"]),
  ];
  const names = { competencies: ["x", "y", "z"].map(named), rounds: ["one", "two"].map(named) };
  const counts = (facet: FacetValue[]) => facet.map(({ value, count }) => `${value} ${count}`);

  test("without a filter everything is shown and counted", () => {
    const { questions, facets } = filterBank(bank, {}, names);
    expect(questions.map(({ slug }) => slug)).toEqual(["a", "b", "c"]);
    expect(counts(facets.competency)).toEqual(["x 2", "y 2", "z 0"]);
    expect(counts(facets.difficulty)).toEqual(["1 0", "2 2", "3 1"]);
    expect(facets.category.every((value) => !value.chosen)).toBe(true);
  });

  test("filters are joined by and; a facet's counts ignore its own choice, not the others'", () => {
    const { questions, facets } = filterBank(bank, { category: "technical", round: "one" }, names);
    expect(questions.map(({ slug }) => slug)).toEqual(["a"]);
    expect(counts(facets.category).slice(1, 2)).toEqual(["technical 1"]);
    expect(facets.category.find((value) => value.value === "strategic")?.count).toBe(1);
    expect(counts(facets.round)).toEqual(["one 1", "two 1"]);
    expect(counts(facets.competency)).toEqual(["x 1", "y 0", "z 0"]);
    expect(facets.round.find((value) => value.chosen)?.value).toBe("one");
  });
});

describe("filters in an address", () => {
  test("what cannot be a filter is dropped", () => {
    expect(
      parseBankFilter({
        category: "poetry",
        competency: "Not A Slug",
        round: ["final", "first"],
        difficulty: "7",
        text: "  \u0000 ",
        other: "x",
      }),
    ).toEqual({ round: "final" });
    expect(
      parseBankFilter({ difficulty: "3", category: "technical", text: " cloud\u0000cost " }),
    ).toEqual({
      difficulty: 3,
      category: "technical",
      text: "cloud cost",
    });
  });

  test("any text at all makes one that the database can take", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 400 }), (text) => {
        const found = parseBankFilter({ text }).text ?? "";
        expect(found.isWellFormed() && !found.includes("\u0000") && found.length <= 200).toBe(true);
      }),
    );
  });

  test("slugs", () => {
    expect(["it-manager", "cto", "a1-b2"].every(isSlug)).toBe(true);
    expect(["", "-a", "a--b", "A", "a\u0000", "a/b", "a".repeat(81)].some(isSlug)).toBe(false);
  });
});

test("rows that differ in the order of keys only are the same", () => {
  const before = [
    { slug: "a", source: { x: 1, y: 2 }, retired_at: "2026-01-01T00:00:00Z" },
    { slug: "b", source: null, retired_at: null },
    { slug: "c", source: null, retired_at: null },
  ];
  const after = [
    { slug: "a", source: { y: 2, x: 1 }, retired_at: true },
    { slug: "b", source: { x: 1 }, retired_at: null },
    { slug: "d", source: null, retired_at: null },
  ];
  expect(diffRows(["slug"], before, after)).toEqual({
    added: [after[2]],
    changed: [{ before: before[1], after: after[1] }],
    missing: [before[2]],
  });
});

test("forms of one word have one stem", () => {
  for (const forms of [
    ["plan", "plans", "planned", "planning"],
    ["supplier", "suppliers"],
    ["migrate", "migrated", "migrating"],
    ["policy", "policies"],
    ["skill", "skills", "skilled"],
  ]) {
    expect(new Set(forms.map(stem)).size, forms.join(" ")).toBe(1);
  }
  expect(contentWords("Which of the 14 suppliers did you ask?")).toEqual(
    new Set(["supplier", "ask"]),
  );
});

test("likeness is that of a text with itself, and the same both ways", () => {
  fc.assert(
    fc.property(fc.lorem(), fc.lorem(), (a, b) => {
      const [first, second] = [trigramsOf(a), trigramsOf(b)];
      expect(similarity(first, first)).toBe(1);
      expect(similarity(first, second)).toBe(similarity(second, first));
    }),
  );
});
