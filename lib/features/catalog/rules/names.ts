/** The catalog's values in words: the same on a page, on paper and in a file. */
import type { CategoryName, Level } from "../types/basics";

export const CATEGORY_NAMES: Record<CategoryName, string> = {
  background: "Background",
  technical: "Technical",
  behavioural: "Behavioural",
  situational: "Situational",
  strategic: "Strategic",
  leadership: "Leadership",
};

export const DIFFICULTY_NAMES = ["Warm-up", "Expected", "Hard"] as const;

/** @param difficulty 1, 2 or 3 */
export function difficultyName(difficulty: number): string {
  return DIFFICULTY_NAMES[difficulty - 1] ?? DIFFICULTY_NAMES[1];
}

/** The scale that every matrix, anchor and board shares. */
export const LEVEL_NAMES: Record<Level, string> = {
  1: "Awareness",
  2: "Basic",
  3: "Intermediate",
  4: "Advanced",
  5: "Expert",
};

/** A level as it is always shown: never a bare number. */
export function levelInWords(level: Level): string {
  return `${level} ${LEVEL_NAMES[level]}`;
}
