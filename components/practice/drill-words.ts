/** How the drill and its guesses are said. */
import { countOf, numberWord, sentenceCase } from "@/components/catalog/words";
import type { DrillProgress, GuessView, TurnReason } from "@/lib/features/practice/types";

export const REASON_WORDS: Record<TurnReason, string> = {
  new: "New to you",
  missed: "Back for another look",
  again: "Seen before",
};

/** What a guess came to, in a word or two. */
export const OUTCOME_TITLES: Record<GuessView["outcome"], string> = {
  right: "Right",
  close: "Close",
  wrong: "Not this one",
};

/** The answer as a sentence. */
export function outcomeInWords({ outcome, guessed, main, further }: GuessView): string {
  if (outcome === "close") {
    return `The question is about ${guessed.name} too, but mainly about ${main.name}.`;
  }
  if (outcome === "wrong") {
    return `You took it for ${guessed.name}. It is mainly about ${main.name}.`;
  }
  const [first, ...more] = further.map((competency) => competency.name);
  const also = first ? ` It also touches on ${[first, ...more].join(" and ")}.` : "";
  return `It is mainly about ${main.name}.${also}`;
}

/** "12 of 53 questions seen" */
export function seenInWords({ seen, total }: Pick<DrillProgress, "seen" | "total">): string {
  if (seen === 0) return `None of ${countOf(total, "question")} seen yet`;
  if (seen === total) return `All ${countOf(total, "question")} seen`;
  return `${seen} of ${countOf(total, "question")} seen`;
}

/** Pairs said in full; the table shows the rest. */
const MOST_SAID = 3;

/** "Strategic Planning for Financial Management: two questions" */
export function mixUpsInWords({ mixUps }: DrillProgress): string[] {
  return mixUps
    .slice(0, MOST_SAID)
    .map(
      ({ main, guessed, count }) =>
        `${main.name}, taken for ${guessed.name}: ${countOf(count, "question")}`,
    );
}

/** What a guess that was posted without scripts was refused for. */
export function drillProblem(problem: string | string[] | undefined): string | undefined {
  switch (problem) {
    case undefined:
      return undefined;
    case "input":
      return "No competency was chosen, so nothing was counted. Choose one and send it once more.";
    case "not_asked":
      return "That question is no longer asked for this role, so nothing was counted. Here is another.";
    case "not_in_matrix":
      return "That competency is not in the role’s matrix any more, so nothing was counted. Choose again.";
    case "out_of_step":
      return "That page was older than your guesses, so nothing was counted. This is the question whose turn it is.";
    default:
      return "That could not be saved, so nothing was counted. Choose again and send it once more.";
  }
}

/** "Six competencies" */
export function competenciesInWords(count: number): string {
  return `${sentenceCase(numberWord(count))} competencies`;
}
