import { classes } from "@/components/ui/classes";
import { PART_LABELS, STAR_PARTS, type StarPart } from "@/lib/features/stories/rules/parts";
import { percent } from "./balance-words";

/** Light to dark in the order of the parts, the action in the accent: told apart without colour too, and named beside. */
export const SHARE_FILL: Record<StarPart, string> = {
  situation: "fill-line",
  task: "fill-line-strong",
  action: "fill-accent",
  result: "fill-ink",
};

function sharesInWords(shares: Record<StarPart, number>, names: Record<StarPart, string>): string {
  const total = STAR_PARTS.reduce((sum, part) => sum + shares[part], 0);
  if (total === 0) return "No words yet";
  return STAR_PARTS.map((part) => `${names[part]} ${percent(shares[part])}`).join(", ");
}

/** The four parts' shares of the words as one bar. */
export function ShareBar({
  shares,
  names = PART_LABELS,
  className,
}: {
  shares: Record<StarPart, number>;
  /** What the parts are called in this question. */
  names?: Record<StarPart, string>;
  className?: string;
}) {
  let at = 0;
  return (
    <svg
      role="img"
      aria-label={`Shares of the words: ${sharesInWords(shares, names)}`}
      viewBox="0 0 1000 10"
      preserveAspectRatio="none"
      className={classes("block w-full overflow-hidden rounded-full bg-sunken", className)}
    >
      {STAR_PARTS.map((part) => {
        const x = at;
        const width = shares[part] * 1000;
        at += width;
        // A hair of the ground between two parts, so that the edge is seen where the tones are close.
        return (
          <rect
            key={part}
            x={x}
            y={0}
            width={Math.max(0, width - 3)}
            height={10}
            className={SHARE_FILL[part]}
          />
        );
      })}
    </svg>
  );
}
