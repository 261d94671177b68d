import { boardInWords } from "@/lib/features/progress/rules/board-in-words";
import type { Board } from "@/lib/features/progress/types";
import { levelEnd, stackLanes } from "./geometry";
import { LaneMarks } from "./lane-marks";

const LANE = 26;

/** A board at the size of a card: the same marks as the large one, without names. */
export function BoardPicture({ board }: { board: Board }) {
  const height = LANE * board.cells.length;
  const { lanes, bar: thickness, step } = stackLanes(board.cells, height);
  return (
    <svg
      role="img"
      aria-label={`${board.role.name}: ${boardInWords(board)}`}
      width="100%"
      height={height}
      className="overflow-visible"
    >
      {lanes.map(({ cell, bar }) => (
        <LaneMarks key={cell.slug} cell={cell} top={bar} height={thickness} />
      ))}
      <g strokeWidth="2" strokeLinecap="square" className="stroke-ink">
        {lanes.map(({ cell, top }, index) => (
          <RequiredStep
            key={cell.slug}
            above={lanes[index - 1]?.cell.required ?? cell.required}
            required={cell.required}
            top={top}
            bottom={top + step}
          />
        ))}
      </g>
    </svg>
  );
}

function RequiredStep({
  above,
  required,
  top,
  bottom,
}: {
  above: number;
  required: number;
  top: number;
  bottom: number;
}) {
  return (
    <>
      <line x1={levelEnd(above)} x2={levelEnd(required)} y1={top} y2={top} />
      <line x1={levelEnd(required)} x2={levelEnd(required)} y1={top} y2={bottom} />
    </>
  );
}
