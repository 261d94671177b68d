import fc from "fast-check";
import { expect, test } from "vitest";
import {
  amountText,
  groupName,
  groupSalaries,
  placeOn,
  scaleFor,
} from "@/components/catalog/salary-groups";
import type { SalaryFigure, Source } from "@/lib/features/catalog/types";

const source = (section: string): Source => ({
  article: { slug: "cto", title: "CTO", url: "https://example.org", published: "2025-06-30" },
  section,
  basis: "stated",
  reasoning: null,
});

function figure(change: Partial<SalaryFigure>): SalaryFigure {
  return {
    region: "Germany",
    experience: null,
    currency: "EUR",
    period: "year",
    low: 100,
    high: 200,
    openEnded: false,
    source: source("A table"),
    ...change,
  };
}

test("currencies and periods never share a group, and no figure is lost", () => {
  const anyFigure = fc.record({
    region: fc.constantFrom("Germany", "Vietnam", "United States"),
    currency: fc.constantFrom("EUR", "USD", "VND"),
    period: fc.constantFrom("year" as const, "month" as const),
    low: fc.integer({ min: 1, max: 1e9 }),
  });
  fc.assert(
    fc.property(fc.array(anyFigure, { maxLength: 30 }), (changes) => {
      const figures = changes.map((change) => figure({ ...change, high: change.low }));
      const groups = groupSalaries(figures);
      const keys = groups.map(({ currency, period }) => `${currency} ${period}`);
      expect(new Set(keys).size).toBe(keys.length);
      for (const group of groups) {
        for (const { figures: members, region } of group.places) {
          for (const member of members) {
            expect(member).toMatchObject({
              currency: group.currency,
              period: group.period,
              region,
            });
          }
        }
      }
      expect(groups.flatMap(({ places }) => places.flatMap(({ figures: of }) => of))).toHaveLength(
        figures.length,
      );
    }),
  );
});

test("figures that disagree about a place stand together, each with its own source", () => {
  const [group] = groupSalaries([
    figure({ source: source("First table") }),
    figure({ region: "France" }),
    figure({ low: 120, source: source("Second table") }),
  ]);
  expect(group?.places.map(({ region }) => region)).toEqual(["Germany", "France"]);
  expect(group?.places[0]?.figures.map(({ source: of }) => of.section)).toEqual([
    "First table",
    "Second table",
  ]);
});

test("a group of one figure has no scale", () => {
  expect(groupSalaries([figure({})])[0]?.scale).toBeUndefined();
});

test("a scale holds every amount in at most five round steps", () => {
  fc.assert(
    fc.property(fc.double({ min: 1, max: 1e12, noNaN: true }), (top) => {
      const scale = scaleFor(top);
      expect(scale.steps).toBeGreaterThan(0);
      expect(scale.steps).toBeLessThanOrEqual(5);
      expect(scale.step * scale.steps).toBeGreaterThanOrEqual(top * (1 - 1e-12));
      expect(Number.parseFloat(placeOn(scale, top))).toBeLessThanOrEqual(100);
    }),
  );
  expect(scaleFor(250_000)).toEqual({ step: 50_000, steps: 5 });
  expect(scaleFor(260_000)).toEqual({ step: 100_000, steps: 3 });
});

test("amounts are written as the article means them", () => {
  const dollars = { currency: "USD", low: 195_000, high: 212_000 };
  expect(amountText(figure(dollars))).toBe("$195,000–212,000");
  expect(amountText(figure({ ...dollars, openEnded: true }))).toBe("$195,000–212,000+");
  expect(amountText(figure({ ...dollars, high: 195_000 }))).toBe("$195,000");
  expect(groupName({ currency: "VND", period: "month" })).toBe("Vietnamese dong a month");
  expect(groupName({ currency: "USD", period: "year" })).toBe("US dollars a year");
});
