import type { GuessOutcome } from "../types";

/**
 * What a guess comes to. Every question has one main competency for a role and up to two further ones; a further one is
 * close, because an interviewer does listen for it, but for something else more.
 * @param competencies what the question is about, the main one first
 */
export function judgeGuess(competencies: readonly string[], guessed: string): GuessOutcome {
  if (guessed === competencies[0]) return "right";
  return competencies.includes(guessed) ? "close" : "wrong";
}
