import type { Named } from "@/lib/features/catalog/types/basics";
import type { DrillProgress } from "../types";
import type { PastGuess } from "./drill-turn";

/** A guess with what it said; a list of them is in the order in which they were made. */
export interface CountedGuess extends PastGuess {
  number: number;
  guessed: string;
  main: string;
}

/**
 * How far the drill is. What is mixed up is read off the last guess on each question, so that a question counts once and
 * leaves the mix-ups when it is put right: the table is of what to look at now, not of every slip there ever was.
 * @param questions the bank as it is asked today; guesses on others do not count
 * @param competencies the matrix in its order; a competency that has left it has no row
 */
export function measureDrill(
  questions: readonly string[],
  competencies: readonly Named[],
  guesses: readonly CountedGuess[],
): DrillProgress {
  const asked = new Set(questions);
  const counted = guesses.filter(({ question }) => asked.has(question));
  const last = new Map(counted.map((guess) => [guess.question, guess]));
  const rows = competencies.map((main) => {
    const about = [...last.values()].filter((guess) => guess.main === main.slug);
    return {
      main,
      counts: competencies.map(
        (column) => about.filter((guess) => guess.guessed === column.slug).length,
      ),
    };
  });
  return {
    total: asked.size,
    seen: last.size,
    firstRight: counted.filter((guess) => guess.number === 1 && guess.outcome === "right").length,
    rows,
    mixUps: rows
      .flatMap(({ main, counts }) =>
        competencies.map((guessed, at) => ({ main, guessed, count: counts[at] ?? 0 })),
      )
      .filter(({ main, guessed, count }) => count > 0 && main.slug !== guessed.slug)
      .sort((a, b) => b.count - a.count),
  };
}
