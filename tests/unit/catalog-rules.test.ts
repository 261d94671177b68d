import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { contentWords, stem } from "@/lib/features/catalog/rules/check-anchors";
import { correctText } from "@/lib/features/catalog/rules/correct-text";
import { diffRows } from "@/lib/features/catalog/rules/diff-rows";
import { type Combination, countFacets } from "@/lib/features/catalog/rules/facets";
import { markedSentence, markHits } from "@/lib/features/catalog/rules/text-pieces";
import { similarity, trigramsOf } from "@/lib/features/catalog/rules/trigrams";
import { isSlug, parseBankFilter } from "@/lib/features/catalog/schema/bank-filter";

describe("searching", () => {
  const combinations: Combination[] = [
    { values: { category: ["technical"], competency: ["x"], round: ["one"] }, count: 1 },
    { values: { category: ["technical"], competency: ["x", "y"], round: ["two"] }, count: 2 },
    { values: { category: ["strategic"], competency: ["y"], round: ["one", "two"] }, count: 4 },
  ];
  const named = (slug: string) => ({ slug, name: slug.toUpperCase() });
  const count = (chosen: Record<string, string>) => {
    const of = (name: string, slugs: string[]) => ({
      choices: slugs.map(named),
      chosen: chosen[name],
    });
    const { facets, fitting } = countFacets(combinations, {
      category: of("category", ["technical", "strategic"]),
      competency: of("competency", ["x", "y", "z"]),
      round: of("round", ["one", "two"]),
    });
    const said = Object.values(facets).map((values) =>
      values.map(({ value, count: n, chosen: is }) => `${value} ${n}${is ? "!" : ""}`).join(", "),
    );
    return { fitting, said };
  };

  test("without a filter everything is counted, in each facet's order", () => {
    expect(count({})).toEqual({
      fitting: 7,
      said: ["technical 3, strategic 4", "x 3, y 6, z 0", "one 5, two 6"],
    });
  });

  test("filters are joined by and; a facet's counts ignore its own choice, not the others'", () => {
    expect(count({ category: "technical", round: "one" })).toEqual({
      fitting: 1,
      said: ["technical 1!, strategic 4", "x 1, y 0, z 0", "one 1!, two 2"],
    });
  });

  test("a mistyped word is replaced where it stands, the rest stays as it was typed", () => {
    const nearest = new Map([["stakehodler", "stakeholder"]]);
    expect(correctText('"Stakehodler map" -cost', nearest)).toBe('"stakeholder map" -cost');
    expect(correctText("cost", new Map())).toBeNull();
  });

  test("hits are marked in any form of the word, and the pieces make the text", () => {
    const text = "Planning a company’s plans, for companies on a planet";
    const pieces = markHits(text, ["plan", "compani"]) ?? [];
    const hits = pieces.filter(({ hit }) => hit).map((piece) => piece.text);
    expect(hits).toEqual(["Planning", "company", "plans", "companies"]);
    expect(pieces.map((piece) => piece.text).join("")).toBe(text);
    expect(markHits("nothing here", ["plan"])).toBeNull();
    expect(markedSentence("One. Two budgets! Three?", ["budget"])).toEqual([
      { text: "Two ", hit: false },
      { text: "budgets", hit: true },
      { text: "!", hit: false },
    ]);
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
