import type { Board, BoardCell } from "../types";

/** The cell that is furthest from its requirement, by gap × requirement; null where nothing is missing. */
export function widestGap(board: Board): BoardCell | null {
  const need = (cell: BoardCell) => cell.gap * cell.required;
  const widest = board.cells.reduce<BoardCell | null>(
    (most, cell) => (need(cell) > (most ? need(most) : 0) ? cell : most),
    null,
  );
  return widest;
}

/** The board in one or two sentences, as it is read above the drawing. */
export function boardInWords(board: Board): string {
  const { cells, withEvidence, missing } = board.summary;
  if (board.answers === 0) {
    return `What the role’s interviews look for in ${cells} competencies. Your answers will fill the lanes.`;
  }
  const shown = `Your answers show a level for ${withEvidence} of ${cells} competencies.`;
  const widest = widestGap(board);
  if (!widest) {
    return missing === 0 && board.summary.ready === cells
      ? `${shown} Every one of them is ready.`
      : `${shown} None is short of its requirement; what you rated yourself still waits for a coach.`;
  }
  const levels = `${widest.gap} ${widest.gap === 1 ? "level" : "levels"}`;
  return `${shown} The widest gap is ${widest.name}, ${levels} short.`;
}
