/** Orders salary figures for showing: one currency and one period to a group, what is said of one place together. */
import type { SortKey } from "@/components/ui/row-places";
import type { SalaryFigure } from "@/lib/features/catalog/types/roles";

export interface SalaryGroup<Figure extends SalaryFigure = SalaryFigure> {
  currency: string;
  period: SalaryFigure["period"];
  /** Figures that disagree about a place stand one below the other, each with its own source. */
  figures: Figure[];
  /** Equal steps from nothing to the top; undefined for a group of one figure, which needs no chart. */
  scale: SalaryScale | undefined;
}

export interface SalaryScale {
  step: number;
  steps: number;
}

/** Groups of several figures first, the largest first; then those of one figure, in the order of the guide. */
export function groupSalaries<Figure extends SalaryFigure>(
  figures: readonly Figure[],
): SalaryGroup<Figure>[] {
  const groups = Map.groupBy(figures, ({ currency, period }) => `${currency} ${period}`);
  return [...groups.values()]
    .flatMap((members) => {
      const [first] = members;
      if (!first) return [];
      return {
        currency: first.currency,
        period: first.period,
        figures: [...Map.groupBy(members, ({ region }) => region).values()].flat(),
        scale:
          members.length > 1 ? scaleFor(Math.max(...members.map(({ high }) => high))) : undefined,
      };
    })
    .sort((one, other) => other.figures.length - one.figures.length);
}

/** Where a band of experience begins, lowest first. */
const BANDS = [
  /\bentry\b/i,
  /\bmid\b/i,
  /\b(senior|experienced)\b/i,
  /\b(expert|executive|top-tier)\b/i,
];

export interface SalaryColumn<Figure> {
  label: string;
  /** Of the column's cells, for the style sheet. */
  className?: string;
  key: SortKey<Figure>;
}

/** By what a table of salaries is sorted. A figure that names no band (an average, a sector) has no place by experience. */
export const SALARY_COLUMNS: readonly SalaryColumn<SalaryFigure>[] = [
  { label: "Place", key: ({ region }) => region },
  {
    label: "Experience",
    key: ({ experience }) => {
      const band = BANDS.findIndex((words) => words.test(experience ?? ""));
      return band < 0 ? undefined : band;
    },
  },
  { label: "Low", className: "amount", key: ({ low }) => low },
  { label: "High", className: "amount", key: ({ high }) => high },
];

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
export function groupName({ currency, period }: Pick<SalaryFigure, "currency" | "period">): string {
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

type Amount = Pick<SalaryFigure, "currency" | "low" | "high" | "openEnded">;

/** "$195,000–212,000+"; the plus says that the article gives no upper end. */
export function amountText(figure: Amount): string {
  const { low, high } = amounts(figure);
  if (figure.low === figure.high) return high;
  return `${low}–${high.replace(/^\D+/, "")}`;
}

/** The two ends of a figure, each as a cell of its own shows it: "$195,000" and "$212,000+". */
export function amounts({ currency, low, high, openEnded }: Amount): { low: string; high: string } {
  const whole = format(currency, "standard");
  return { low: whole.format(low), high: whole.format(high) + (openEnded ? "+" : "") };
}

/** The lowest and the highest end among figures of one currency and period, of which there is at least one. */
export function spanOf(figures: readonly Amount[]): Amount {
  const high = Math.max(...figures.map((figure) => figure.high));
  return {
    currency: figures[0]?.currency ?? "",
    low: Math.min(...figures.map((figure) => figure.low)),
    high,
    openEnded: figures.some((figure) => figure.openEnded && figure.high === high),
  };
}

/** A mark on the scale: "$50K". */
export function shortAmount(currency: string, amount: number): string {
  return amount === 0 ? "0" : format(currency, "compact").format(amount);
}
