import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { contentWords, stem } from "@/lib/features/catalog/rules/check-anchors";
import { correctText } from "@/lib/features/catalog/rules/correct-text";
import { diffRows } from "@/lib/features/catalog/rules/diff-rows";
import { DIFFICULTY_CHOICES, facetValues } from "@/lib/features/catalog/rules/facets";
import { HIT_END, HIT_START, piecesOf } from "@/lib/features/catalog/rules/text-pieces";
import { similarity, trigramsOf } from "@/lib/features/catalog/rules/trigrams";
import { isSlug, parseBankFilter } from "@/lib/features/catalog/schema/bank-filter";

describe("searching", () => {
  test("facets keep their order, and what was not counted is none", () => {
    expect(facetValues(DIFFICULTY_CHOICES, { 3: 4 }, "3")).toEqual([
      { value: "1", name: "Warm-up", count: 0, chosen: false },
      { value: "2", name: "Expected", count: 0, chosen: false },
      { value: "3", name: "Hard", count: 4, chosen: true },
    ]);
    expect(facetValues(DIFFICULTY_CHOICES, null, undefined).some(({ count }) => count > 0)).toBe(
      false,
    );
  });

  test("a mistyped word is replaced where it stands, the rest stays as it was typed", () => {
    const nearest = new Map([["stakehodler", "stakeholder"]]);
    expect(correctText('"Stakehodler map" -cost', nearest)).toBe('"stakeholder map" -cost');
    expect(correctText("cost", new Map())).toBeNull();
  });

  test("marked text falls into pieces, and back together", () => {
    const marked = `A ${HIT_START}plan${HIT_END} and ${HIT_START}plans${HIT_END}`;
    const pieces = piecesOf(marked) ?? [];
    expect(pieces.filter(({ hit }) => hit).map(({ text }) => text)).toEqual(["plan", "plans"]);
    expect(pieces.map(({ text }) => text).join("")).toBe("A plan and plans");
    expect(piecesOf("nothing here")).toBeNull();
    expect(piecesOf(`cut ${HIT_START}short`)).toBeNull();
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
