import { expect, test } from "vitest";
import { comparePay } from "@/components/catalog/compare-pay";
import { yearsOfExperience } from "@/components/catalog/ladder-facts";
import type { Source } from "@/lib/features/catalog/types/basics";
import type { GuideFact, RoleGuide, SalaryFigure } from "@/lib/features/catalog/types/roles";

const source: Source = {
  article: { slug: "a", title: "A", url: "https://example.org", published: "2025-01-01" },
  section: "A table",
  basis: "stated",
  reasoning: null,
};

const figure = (region: string, change: Partial<SalaryFigure> = {}): SalaryFigure => ({
  region,
  experience: null,
  currency: "USD",
  period: "year",
  low: 100,
  high: 200,
  openEnded: false,
  source,
  ...change,
});

const role = (name: string, ladder: number, ...salaries: SalaryFigure[]) => ({
  name,
  ladder,
  guide: { salaries },
});

test("only places for which two roles have figures in the same currency and period are compared", () => {
  const compared = comparePay([
    role(
      "Manager",
      1,
      figure("United States (BLS)"),
      figure("Canada", { currency: "CAD" }),
      figure("Poland"),
      figure("Singapore", { currency: "SGD", period: "month" }),
    ),
    role(
      "CTO",
      4,
      figure("Canada"),
      figure("United States"),
      figure("Singapore", { currency: "SGD" }),
    ),
  ]);
  expect(compared).toHaveLength(1);
  expect(compared[0]).toMatchObject({ currency: "USD", period: "year" });
  expect(compared[0]?.places.map(({ name }) => name)).toEqual(["United States, whole country"]);
  expect(compared[0]?.figures.map(({ region, role: of }) => `${of.name}: ${region}`)).toEqual([
    "Manager: United States (BLS)",
    "CTO: United States",
  ]);
});

test("figures that disagree all stand, in one lane to a role, in ladder order", () => {
  const [comparison] = comparePay([
    role("Manager", 1, figure("UK (London)", { currency: "GBP" })),
    role(
      "Director",
      3,
      figure("United Kingdom", { currency: "GBP" }),
      figure("London", { currency: "GBP", low: 300, high: 300 }),
    ),
  ]);
  expect(comparison?.places).toMatchObject([
    {
      name: "United Kingdom",
      lanes: [
        { role: { name: "Manager" }, figures: [{ low: 100 }] },
        { role: { name: "Director" }, figures: [{ low: 100 }, { low: 300 }] },
      ],
    },
  ]);
  const { step = 0, steps = 0 } = comparison?.scale ?? {};
  expect(step * steps).toBeGreaterThanOrEqual(300);
});

test("a figure for two places is drawn at both and listed once", () => {
  const [comparison] = comparePay([
    role("Director", 3, figure("San Francisco and New York City")),
    role("CTO", 4, figure("San Francisco"), figure("New York City")),
  ]);
  expect(comparison?.places).toHaveLength(2);
  expect(comparison?.figures).toHaveLength(3);
});

test("a bonus on its own is no salary", () => {
  const bonus = figure("Canada", { experience: "Bonus alone (range a year)", low: 1, high: 2 });
  expect(comparePay([role("Manager", 1, figure("Canada")), role("CTO", 4, bonus)])).toEqual([]);
});

test("experience is what a career path says in years", () => {
  const fact = (text: string): GuideFact => ({ text, source });
  const said = [
    "You spend five to ten years in practical work.",
    "The table puts it at 10–15 years.",
    "Employers look for eight years or more.",
  ];
  const unsaid = [
    "Initiative counts for more than years.",
    "There are 54,700 openings in an average year.",
    "Two ways lead there, and years go by.",
  ];
  const guide = { careerPath: [...said, ...unsaid].map(fact) } as RoleGuide["guide"];
  expect(yearsOfExperience({ guide } as RoleGuide).map(({ text }) => text)).toEqual(said);
});
