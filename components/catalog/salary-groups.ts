/** Orders salary figures for showing: one currency and one period to a group, one place to a block within it. */
import type { SalaryFigure } from "@/lib/features/catalog/types";

export interface SalaryPlace {
  region: string;
  /** Figures that disagree stand one below the other here, each with its own source. */
  figures: SalaryFigure[];
}

export interface SalaryGroup {
  currency: string;
  period: SalaryFigure["period"];
  places: SalaryPlace[];
  /** Equal steps from nothing to the top; undefined for a group of one figure, which needs no chart. */
  scale: SalaryScale | undefined;
}

export interface SalaryScale {
  step: number;
  steps: number;
}

/** Groups of several figures first, the largest first; then those of one figure, in the order of the guide. */
export function groupSalaries(figures: SalaryFigure[]): SalaryGroup[] {
  const groups = inGroups(figures, ({ currency, period }) => `${currency} ${period}`);
  return [...groups.values()]
    .flatMap((members) => {
      const [first] = members;
      if (!first) return [];
      const places = inGroups(members, ({ region }) => region);
      return {
        currency: first.currency,
        period: first.period,
        places: [...places].map(([region, of]) => ({ region, figures: of })),
        scale:
          members.length > 1 ? scaleFor(Math.max(...members.map(({ high }) => high))) : undefined,
        size: members.length,
      };
    })
    .sort((one, other) => other.size - one.size)
    .map(({ size, ...group }) => group);
}

/** Map.groupBy, which Node 20 does not have yet. */
function inGroups<T>(items: T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    groups.set(key, [...(groups.get(key) ?? []), item]);
  }
  return groups;
}

/** The fewest round steps (1, 2, 2.5 or 5 times a power of ten), at most five, that reach `top` from nothing. */
export function scaleFor(top: number): SalaryScale {
  const power = 10 ** Math.floor(Math.log10(top / 5));
  for (const times of [1, 2, 2.5, 5]) {
    const step = times * power;
    const steps = Math.ceil(top / step);
    if (steps <= 5) return { step, steps };
  }
  return { step: 10 * power, steps: Math.ceil(top / (10 * power)) };
}

/** Where an amount lies on a scale, in per cent with one decimal. */
export function placeOn({ step, steps }: SalaryScale, amount: number): string {
  return `${Math.round((amount / (step * steps)) * 1000) / 10}%`;
}

/** "US dollars a year". */
export function groupName({ currency, period }: Pick<SalaryGroup, "currency" | "period">): string {
  const named = new Intl.NumberFormat("en-GB", {
    style: "currency",
    currency,
    currencyDisplay: "name",
  });
  // The plural, which Intl has only beside a number.
  const name = named.formatToParts(2).find(({ type }) => type === "currency")?.value ?? currency;
  return `${name.charAt(0).toUpperCase()}${name.slice(1)} a ${period}`;
}

function format(currency: string, notation: "standard" | "compact"): Intl.NumberFormat {
  return new Intl.NumberFormat("en-GB", {
    style: "currency",
    currency,
    currencyDisplay: "narrowSymbol",
    maximumFractionDigits: notation === "compact" ? 1 : 0,
    notation,
  });
}

/** "$195,000–212,000+"; the plus says that the article gives no upper end. */
export function amountText({ currency, low, high, openEnded }: SalaryFigure): string {
  const whole = format(currency, "standard");
  const end = openEnded ? "+" : "";
  if (low === high) return `${whole.format(low)}${end}`;
  const upper = new Intl.NumberFormat("en-GB", { maximumFractionDigits: 0 }).format(high);
  return `${whole.format(low)}–${upper}${end}`;
}

/** A mark on the scale: "$50K". */
export function shortAmount(currency: string, amount: number): string {
  return amount === 0 ? "0" : format(currency, "compact").format(amount);
}
