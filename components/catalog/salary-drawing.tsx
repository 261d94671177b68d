import type { SalaryFigure } from "@/lib/features/catalog/types/roles";
import { placeOn, type SalaryScale, shortAmount } from "./salary-groups";

/** The marks of a scale, from nothing to its top. */
export function SalaryScaleMarks({ scale, currency }: { scale: SalaryScale; currency: string }) {
  const top = scale.step * scale.steps;
  return (
    <svg aria-hidden="true" width="100%" height="18">
      {marksOf(scale).map((amount) => (
        <text
          key={amount}
          x={placeOn(scale, amount)}
          y="11"
          textAnchor={amount === 0 ? "start" : amount === top ? "end" : "middle"}
        >
          {shortAmount(currency, amount)}
        </text>
      ))}
    </svg>
  );
}

/** A bar from low to high, a dot for a single figure, and a broken tail where there is no upper end. */
export function SalaryRange({ figure, scale }: { figure: SalaryFigure; scale: SalaryScale }) {
  const { low, high, openEnded } = figure;
  return (
    <svg aria-hidden="true" width="100%" height="12">
      <line x2="100%" y1="6" y2="6" />
      {low === high ? (
        <circle cx={placeOn(scale, low)} cy="6" r="3.5" />
      ) : (
        <line x1={placeOn(scale, low)} x2={placeOn(scale, high)} y1="6" y2="6" />
      )}
      {openEnded && (
        <line
          x1={placeOn(scale, high)}
          x2={placeOn(scale, tailEnd(scale, high))}
          y1="6"
          y2="6"
          strokeDasharray="1 5"
        />
      )}
    </svg>
  );
}

function tailEnd(scale: SalaryScale, high: number): number {
  return Math.min(high + scale.step * 0.4, scale.step * scale.steps);
}

/** How far below each other the figures of a strip are drawn. */
const PITCH = 7;

/**
 * Several figures below each other on one scale, the lowest first, so that the eye sees where they lie and how far they
 * agree. Four paths for however many figures; a line of no length becomes a dot by its round ends.
 */
export function SalaryStrip({ figures, scale }: { figures: SalaryFigure[]; scale: SalaryScale }) {
  const height = figures.length * PITCH + 1;
  const at = (amount: number) => Number.parseFloat(placeOn(scale, amount));
  const lines = figures
    .toSorted((one, other) => one.low - other.low || one.high - other.high)
    .map((figure, index) => ({ ...figure, y: index * PITCH + 4 }));
  const single = lines.filter(({ low, high }) => low === high);
  const ranges = lines.filter(({ low, high }) => low < high);
  const open = lines.filter(({ openEnded }) => openEnded);
  return (
    <svg
      aria-hidden="true"
      width="100%"
      height={height}
      viewBox={`0 0 100 ${height}`}
      preserveAspectRatio="none"
    >
      <path
        d={marksOf(scale)
          .map((amount) => `M${at(amount)} 0V${height}`)
          .join("")}
      />
      <path d={ranges.map(({ low, high, y }) => `M${at(low)} ${y}H${at(high)}`).join("")} />
      <path d={single.map(({ low, y }) => `M${at(low)} ${y}h0`).join("")} />
      <path
        d={open.map(({ high, y }) => `M${at(high)} ${y}H${at(tailEnd(scale, high))}`).join("")}
        strokeDasharray="1 4"
      />
    </svg>
  );
}

function marksOf({ step, steps }: SalaryScale): number[] {
  return Array.from({ length: steps + 1 }, (_, index) => index * step);
}
