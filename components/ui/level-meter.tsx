import { classes } from "./classes";

/** The words of the five levels, lowest first. */
export const LEVEL_NAMES = ["Awareness", "Basic", "Intermediate", "Advanced", "Expert"] as const;

/** "4 Advanced"; fractions keep one decimal and take the name of the level that is fully reached. */
export function levelText(level: number): string {
  const shown = Number.isInteger(level) ? String(level) : level.toFixed(1);
  return `${shown} ${LEVEL_NAMES[Math.min(5, Math.max(1, Math.floor(level))) - 1]}`;
}

export type LevelBasis = "self" | "coach" | "none";

export interface LevelMeterProps {
  /** What it is about, e.g. the competency's name; begins the text alternative. */
  label?: string;
  /** 1–5. */
  required?: number | undefined;
  /** 1–5, fractions allowed; none where nothing has been rated. */
  current?: number | undefined;
  /**
   * Who the current level rests on: "self" is drawn hatched, "coach" solid, "none" is not rated yet. Left out, the meter
   * is about a role and not about a person: it shows the required level alone.
   */
  basis?: LevelBasis;
  size?: "sm" | "md";
  className?: string;
}

const BASIS_TEXT: Record<LevelBasis, string> = {
  self: ", self-rated, unconfirmed",
  coach: ", confirmed by a coach",
  none: "",
};

/** What the meter says in words. */
export function levelMeterText({ label, required, current, basis }: LevelMeterProps): string {
  const parts: string[] = [];
  if (required !== undefined) parts.push(`required ${levelText(required)}`);
  if (current !== undefined) parts.push(`now ${levelText(current)}${BASIS_TEXT[basis ?? "none"]}`);
  else if (basis !== undefined) parts.push("not rated yet");
  const sentence = parts.join("; ");
  return label ? `${label}: ${sentence}` : sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

const SIZE = {
  sm: { width: 18, height: 8, gap: 2, rise: 4, classes: "h-4 w-[98px]" },
  md: { width: 32, height: 12, gap: 3, rise: 6, classes: "h-6 w-[172px]" },
} as const;

/** Five segments: the current level fills them, a mark stands at the end of the required one. */
export function LevelMeter(props: LevelMeterProps) {
  const { required, current, basis, size = "md", className } = props;
  const isAboutRole = current === undefined && basis === undefined;
  const { width, height, gap, rise, classes: box } = SIZE[size];
  const total = 5 * width + 4 * gap;
  const filled = Math.min(5, Math.max(0, current ?? 0));
  const requiredEnd = required === undefined ? undefined : required * (width + gap) - gap / 2;
  return (
    <svg
      role="img"
      aria-label={levelMeterText(props)}
      viewBox={`0 ${-rise} ${total} ${height + 2 * rise}`}
      className={classes("shrink-0 overflow-visible", box, className)}
    >
      {isAboutRole ? (
        <Segments required={required ?? 0} size={size} />
      ) : (
        LEVEL_NAMES.map((name, index) => {
          const x = index * (width + gap);
          const share = Math.min(1, Math.max(0, filled - index));
          const isAsked = required !== undefined && index < required;
          return (
            <g key={name}>
              <rect
                x={x + 0.5}
                y={0.5}
                width={width - 1}
                height={height - 1}
                rx="1.5"
                className={isAsked ? "fill-sunken stroke-line-strong" : "fill-none stroke-line"}
              />
              {share > 0 && (
                <Fill x={x} width={width * share} height={height} hatched={basis !== "coach"} />
              )}
            </g>
          );
        })
      )}
      {requiredEnd !== undefined && <RequiredMark x={requiredEnd} height={height} rise={rise} />}
    </svg>
  );
}

/**
 * The segments of a meter about a role, as two paths and not five boxes: a public page draws dozens of them, and carries
 * each twice.
 */
function Segments({ required, size }: { required: number; size: keyof typeof SIZE }) {
  const { width, height, gap } = SIZE[size];
  const boxes = (from: number, to: number, inset: number) =>
    Array.from({ length: to - from }, (_, index) => {
      const x = (from + index) * (width + gap) + inset;
      const [across, down] = [width - 2 * inset, height - 2 * inset];
      return `M${x} ${inset}h${across}v${down}h${-across}z`;
    }).join("");
  return (
    <>
      <path
        d={boxes(0, required, 1)}
        className="fill-line-strong stroke-line-strong"
        strokeLinejoin="round"
        strokeWidth="2"
      />
      <path d={boxes(required, LEVEL_NAMES.length, 0.5)} className="fill-none stroke-line" />
    </>
  );
}

/** A line across the bar with a head on top, set off from the fill by the page's own colour. */
function RequiredMark({ x, height, rise }: { x: number; height: number; rise: number }) {
  const half = rise * 0.6;
  return (
    <>
      <path
        d={`M${x} ${1 - rise}V${height + rise - 2}`}
        strokeWidth="4"
        className="stroke-surface"
      />
      <path
        d={`M${x} ${1 - rise}V${height + rise - 2}`}
        strokeWidth="1.75"
        className="stroke-ink"
      />
      <path
        d={`M${x - half} ${-rise}H${x + half}L${x} ${-rise + half * 1.5}Z`}
        className="fill-ink"
      />
    </>
  );
}

function Fill({
  x,
  width,
  height,
  hatched,
}: {
  x: number;
  width: number;
  height: number;
  hatched: boolean;
}) {
  if (!hatched)
    return <rect x={x} y={0} width={width} height={height} rx="2" className="fill-accent" />;
  const inset = 0.75;
  const right = width - inset;
  const low = height - inset;
  const lines: string[] = [];
  // Each line starts and ends inside the outline, so no clip path (and no id) is needed.
  for (let sum = 2 * inset + 3; sum < right + low; sum += 4) {
    const from = Math.max(inset, sum - low);
    const to = Math.min(right, sum - inset);
    if (to - from > 1) lines.push(`M${x + from} ${sum - from}L${x + to} ${sum - to}`);
  }
  return (
    <>
      <rect x={x} y={0} width={width} height={height} rx="2" className="fill-accent-soft" />
      <path d={lines.join("")} strokeWidth="1" className="stroke-accent" />
      <rect
        x={x + 0.75}
        y={0.75}
        width={Math.max(0, width - 1.5)}
        height={height - 1.5}
        rx="1.5"
        strokeWidth="1.5"
        className="fill-none stroke-accent"
      />
    </>
  );
}
