/**
 * The sector of a ship's starboard light: green from dead ahead to 112.5° on the right, ruled as on a chart. The board
 * stands in it. It means nothing that the page does not say in words.
 */
export function SectorLight({ className }: { className?: string }) {
  return (
    <svg aria-hidden="true" viewBox="-1 0 1001 1400" fill="none" className={className}>
      <path
        d={`M0 1000V0A1000 1000 0 0 1 ${at(1000, END)}Z`}
        className="fill-accent-soft opacity-50"
      />
      <g className="stroke-line-strong opacity-40">
        <path d={`M0 1000V0M0 1000L${at(1000, END)}`} />
        {[250, 500, 750, 1000].map((radius) => (
          <path
            key={radius}
            d={`M0 ${1000 - radius}A${radius} ${radius} 0 0 1 ${at(radius, END)}`}
          />
        ))}
        <path d={TICKS} />
      </g>
    </svg>
  );
}

const END = 112.5;

/** A point on the chart, whose centre is the ship; bearings count clockwise from dead ahead. */
function at(radius: number, bearing: number): string {
  const angle = (bearing * Math.PI) / 180;
  return `${(radius * Math.sin(angle)).toFixed(1)} ${(1000 - radius * Math.cos(angle)).toFixed(1)}`;
}

/** Every 2.5° on the outer ring; every tenth degree is longer. */
const TICKS = Array.from({ length: 44 }, (_, index) => (index + 1) * 2.5)
  .map((bearing) => `M${at(bearing % 10 === 0 ? 970 : 985, bearing)}L${at(1000, bearing)}`)
  .join("");
