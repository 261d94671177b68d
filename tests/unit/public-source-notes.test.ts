import { expect, test } from "vitest";
import { numberSources } from "@/components/catalog/source-notes";
import type { Source } from "@/lib/features/catalog/types/basics";

const stated: Source = {
  article: { slug: "cto", title: "CTO", url: "https://example.org", published: "2025-06-30" },
  section: "A table",
  basis: "stated",
  reasoning: null,
};
const derived: Source = { ...stated, basis: "derived", reasoning: "Because of the table." };

test("numbers follow the page, and the same place is one note", () => {
  const notes = numberSources([stated, derived, { ...stated }]);
  expect(notes.list).toEqual([stated, derived]);
  expect(notes.numberOf({ ...stated })).toBe(1);
  expect(notes.numberOf(derived)).toBe(2);
});

test("another reasoning from the same place is a note of its own", () => {
  expect(numberSources([derived, { ...derived, reasoning: "Otherwise." }]).list).toHaveLength(2);
});

test("a fact without a note is refused", () => {
  expect(() => numberSources([stated]).numberOf(derived)).toThrow("No note for the source");
});
