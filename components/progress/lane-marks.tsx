import { classes } from "@/components/ui/classes";
import type { BoardCell } from "@/lib/features/progress/types";
import { levelEnd } from "./geometry";
import { HATCH } from "./hatch";

/**
 * The marks of one lane at any size: what is filled, and what is missing to the requirement. What nobody has tried yet
 * is left open rather than coloured as a lack.
 */
export function LaneMarks({ cell, top, height }: { cell: BoardCell; top: number; height: number }) {
  const { level, gap, basis } = cell;
  const isOpen = level === null;
  return (
    <>
      {gap > 0 && (
        <rect
          x={levelEnd(level ?? 0)}
          y={top + 0.5}
          width={levelEnd(gap)}
          height={height - 1}
          rx="3"
          strokeDasharray="4 3"
          className={isOpen ? "fill-surface stroke-line-strong" : "fill-warn-soft stroke-warn"}
        />
      )}
      {level !== null && (
        <rect
          y={top}
          width={levelEnd(level)}
          height={height}
          rx="3"
          strokeWidth="1.5"
          {...(basis === "coach" ? {} : { fill: HATCH })}
          className={classes("stroke-accent", basis === "coach" && "fill-accent")}
        />
      )}
    </>
  );
}
