import { levelInWords } from "@/lib/features/catalog/rules/names";
import type { BoardCell } from "../types";
import { gapInWords } from "./level-words";

/** One cell in sentences, as it is read above its answers. */
export function cellInSentences(cell: BoardCell): string {
  const required = `Level ${levelInWords(cell.required)} is required.`;
  if (cell.level === null) {
    return cell.answers === 0
      ? `${required} You have no answers here yet.`
      : `${required} Your answers here are not rated yet.`;
  }
  const who =
    cell.basis === "coach" ? "confirmed by a coach" : "by your own rating, not yet confirmed";
  const distance = cell.gap > 0 ? `, ${gapInWords(cell)}` : "";
  return `${required} Your answers show ${levelInWords(cell.level)}, ${who}${distance}.`;
}
