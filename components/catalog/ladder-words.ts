/** How the steps of the ladder are said. */
import type { Step } from "@/lib/features/catalog/rules/compare-roles";
import { countOf, numberWord, sentenceCase } from "./words";

/** "One level higher", "Two levels lower", "The same level". */
export function changeInWords(change: number): string {
  if (change === 0) return "The same level";
  const levels = sentenceCase(countOf(Math.abs(change), "level"));
  return `${levels} ${change > 0 ? "higher" : "lower"}`;
}

/** "Four areas carry over: one at the same level, three at a lower one. One is added. Two are not in the new matrix." */
export function stepInWords({
  carriedOver,
  added,
  left,
}: Pick<Step, "carriedOver" | "added" | "left">): string {
  const count = (fits: (change: number) => boolean, words: string) => {
    const number = carriedOver.filter(({ change }) => fits(change)).length;
    return number > 0 ? [`${numberWord(number)} ${words}`] : [];
  };
  const moves = [
    ...count((change) => change > 0, "at a higher level"),
    ...count((change) => change === 0, "at the same level"),
    ...count((change) => change < 0, "at a lower level"),
  ].join(", ");
  const sentences = [
    carriedOver.length > 0 &&
      `${countOf(carriedOver.length, "area")} ${carriedOver.length === 1 ? "carries" : "carry"} over: ${moves}.`,
    added.length > 0 && `${numberWord(added.length)} ${isOrAre(added.length)} added.`,
    left.length > 0 && `${numberWord(left.length)} ${isOrAre(left.length)} not in the new matrix.`,
  ];
  return sentences
    .filter((sentence) => sentence !== false)
    .map(sentenceCase)
    .join(" ");
}

function isOrAre(count: number): string {
  return count === 1 ? "is" : "are";
}
