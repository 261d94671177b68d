import { levelInWords } from "@/lib/features/catalog/rules/names";
import type { Level } from "@/lib/features/catalog/types/basics";
import type { BoardCell, CellState } from "../types";

export const LEVELS: readonly Level[] = [1, 2, 3, 4, 5];

const STATE_WORDS: Record<CellState, string> = {
  "no-answers": "No answers yet",
  unconfirmed: "Self-rated, unconfirmed",
  below: "Below the requirement",
  ready: "Ready",
};

/** The state of a cell. Answers that wait for a rating are told apart from no answers at all. */
export function stateInWords(cell: Pick<BoardCell, "state" | "answers">): string {
  if (cell.state === "no-answers" && cell.answers > 0) return "Answered, not rated yet";
  return STATE_WORDS[cell.state];
}

/** The distance to the requirement. */
export function gapInWords(cell: Pick<BoardCell, "gap" | "state">): string {
  if (cell.gap > 0) return `${cell.gap} ${cell.gap === 1 ? "level" : "levels"} short`;
  return cell.state === "unconfirmed" ? "None, if confirmed" : "None";
}

/** A cell as one sentence: the text alternative of its drawing. */
export function cellInWords(cell: BoardCell): string {
  const current =
    cell.level === null
      ? stateInWords(cell).toLowerCase()
      : `current level ${levelInWords(cell.level)}, ${cell.basis === "self" ? "self-rated and unconfirmed" : "confirmed by a coach"}`;
  const gap = cell.gap > 0 ? gapInWords(cell) : "at the requirement";
  return `${cell.name}: required level ${levelInWords(cell.required)}; ${current}; ${gap}.`;
}
