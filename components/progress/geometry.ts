import { scaleBand, scaleLinear } from "d3-scale";
import type { BoardCell } from "@/lib/features/progress/types";

const share = scaleLinear([0, 5], [0, 100]);

/** Where a level ends on a lane, in per cent of its width: a lane is fluid, so that its text never has to scale. */
export function levelEnd(level: number): string {
  return `${share(level)}%`;
}

/**
 * The lanes of a board's small picture, one under the other.
 * @param height of the whole picture, in pixels
 * @returns for each cell where its bar and its share of the picture begin, and both heights
 */
export function stackLanes(cells: readonly BoardCell[], height: number) {
  const bands = scaleBand(
    cells.map((cell) => cell.slug),
    [0, height],
  )
    .paddingInner(0.45)
    .paddingOuter(0.225);
  const step = bands.step();
  return {
    bar: bands.bandwidth(),
    step,
    lanes: cells.map((cell, index) => ({ cell, bar: bands(cell.slug) ?? 0, top: index * step })),
  };
}
