/** The pay of several roles where the articles let it be compared: one place, one currency, one period. */
import type { RoleGuide, SalaryFigure } from "@/lib/features/catalog/types/roles";
import { groupSalaries, type SalaryScale, scaleFor } from "./salary-groups";
import type { FigureOfRole } from "./salary-table";

type PaidRole = Pick<RoleGuide, "name" | "ladder"> & {
  guide: Pick<RoleGuide["guide"], "salaries">;
};

export interface PayPlace {
  name: string;
  /** One for each role that has figures here, in the order given. */
  lanes: { role: FigureOfRole["role"]; figures: FigureOfRole[] }[];
}

export interface PayComparison {
  currency: string;
  period: SalaryFigure["period"];
  scale: SalaryScale;
  places: PayPlace[];
  /** Every figure of the places once, in their order. */
  figures: FigureOfRole[];
}

/** Places that more than one article has figures for, by the names that the articles give them and their parts. */
const PLACES: readonly { name: string; named: RegExp }[] = [
  { name: "United States, whole country", named: /^United States/ },
  { name: "New York", named: /New York/ },
  { name: "San Francisco", named: /San Francisco/ },
  { name: "Canada", named: /Canada/ },
  { name: "United Kingdom", named: /United Kingdom|\bUK\b|London/ },
  { name: "Germany", named: /Germany/ },
  { name: "Singapore", named: /Singapore/ },
  { name: "Australia", named: /Australia/ },
  { name: "India", named: /India/ },
  { name: "Vietnam", named: /Vietnam|Ho Chi Minh City/ },
];

/** A bonus is a part of the pay, and beside whole salaries it would look like a very low one. */
const IS_BONUS = /^bonus alone/i;

/** Comparisons with the most figures first; in each, the places that the most roles have figures for first. */
export function comparePay(roles: readonly PaidRole[]): PayComparison[] {
  const figures = roles.flatMap(({ name, ladder, guide }) =>
    guide.salaries
      .filter(({ experience }) => !IS_BONUS.test(experience ?? ""))
      .map((figure): FigureOfRole => ({ ...figure, role: { name, ladder } })),
  );
  return groupSalaries(figures).flatMap(({ currency, period, figures: members }) => {
    const places = PLACES.map(({ name, named }) => ({ name, lanes: lanesOf(members, named) }))
      .filter(({ lanes }) => lanes.length > 1)
      .sort((one, other) => other.lanes.length - one.lanes.length);
    const shown = places.flatMap(({ lanes }) => lanes.flatMap((lane) => lane.figures));
    if (shown.length === 0) return [];
    const scale = scaleFor(Math.max(...shown.map(({ high }) => high)));
    return { currency, period, scale, places, figures: [...new Set(shown)] };
  });
}

function lanesOf(figures: readonly FigureOfRole[], named: RegExp): PayPlace["lanes"] {
  const here = figures.filter(({ region }) => named.test(region));
  const roles = new Map(here.map(({ role }) => [role.ladder, role]));
  return [...roles.values()]
    .sort((one, other) => one.ladder - other.ladder)
    .map((role) => ({
      role,
      figures: here.filter((figure) => figure.role.ladder === role.ladder),
    }));
}
