import fc from "fast-check";
import { expect, test } from "vitest";
import {
  amounts,
  amountText,
  groupName,
  groupSalaries,
  placeOn,
  SALARY_COLUMNS,
  scaleFor,
  spanOf,
} from "@/components/catalog/salary-groups";
import { rowPlaces } from "@/components/ui/row-places";
import type { Source } from "@/lib/features/catalog/types/basics";
import type { SalaryFigure } from "@/lib/features/catalog/types/roles";

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
        for (const member of group.figures) {
          expect(member).toMatchObject({ currency: group.currency, period: group.period });
        }
      }
      expect(groups.flatMap((group) => group.figures)).toHaveLength(figures.length);
    }),
  );
});

test("figures that disagree about a place stand together, each with its own source", () => {
  const [group] = groupSalaries([
    figure({ source: source("First table") }),
    figure({ region: "France" }),
    figure({ low: 120, source: source("Second table") }),
  ]);
  expect(group?.figures.map(({ region, source: of }) => `${region}, ${of.section}`)).toEqual([
    "Germany, First table",
    "Germany, Second table",
    "France, A table",
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

test("each end of a figure stands on its own in a cell", () => {
  const ends = { currency: "USD", low: 195_000, high: 212_000, openEnded: true };
  expect(amounts(figure(ends))).toEqual({ low: "$195,000", high: "$212,000+" });
});

test("a span runs from the lowest to the highest end, and is open only where its top is", () => {
  const ends = (low: number, high: number, openEnded: boolean) => figure({ low, high, openEnded });
  expect(spanOf([ends(50, 150, true), ends(100, 200, false)])).toMatchObject({
    low: 50,
    high: 200,
    openEnded: false,
  });
  expect(spanOf([ends(90, 200, true), ends(100, 200, false)])).toMatchObject({
    low: 90,
    high: 200,
    openEnded: true,
  });
});

test("by experience a table goes from entry to the top; averages and sectors have no place in that order", () => {
  const named = [
    "Average",
    "Senior-Level (10+ years)",
    "Expert-Level",
    "Entry to mid-level, average",
    null,
    "Mid-Level Manager (4–7 years)",
    "Senior/Executive Roles",
    "Finance & Insurance, average",
  ];
  const column = SALARY_COLUMNS.findIndex(({ label }) => label === "Experience");
  const figures = named.map((experience) => figure({ experience }));
  const places = rowPlaces(
    figures,
    SALARY_COLUMNS.map(({ key }) => key),
  ).map((of) => of.split(" ")[column]);
  expect(places).toEqual(["", "2", "4", "0", "", "1", "3", ""]);
});
