/**
 * Why something about a story is refused: what happened, what was kept, what to do. Commands refuse with these words, and
 * a page finds them by the reason where a form was posted without scripts.
 */
import { refuse } from "@/lib/shared/result";
import { MOST_STORIES } from "./limits";
import { versionsPath } from "./story-paths";

const WORDS = {
  input: "Not saved yet: look at the note under each field that is marked.",
  conflict:
    "This story was changed somewhere else meanwhile. Both texts are kept: yours stands beside the other one.",
  full: `You have ${MOST_STORIES} stories, which is the most that an account holds; deleted ones count for 30 days. Nothing was added.`,
  no_such_competency:
    "One of the competencies is not in the map any more. Nothing was changed; choose from those that are offered now.",
} as const;

type Reason = keyof typeof WORDS;

/** @param number the version that what was sent is kept as */
export function storyConflict(id: string, number: number) {
  return {
    ...refuse("conflict" as const, WORDS.conflict),
    link: { href: versionsPath(id, number), label: "See both texts" },
  };
}

export const storiesFull = () => refuse("full" as const, WORDS.full);
export const noSuchCompetency = () =>
  refuse("no_such_competency" as const, WORDS.no_such_competency, "competencies");

/** @param reason as it stands in an address, where anybody can write anything */
export function storyProblem(reason: string | string[] | undefined): string | undefined {
  if (reason === undefined) return undefined;
  const known = typeof reason === "string" && Object.hasOwn(WORDS, reason);
  return known ? WORDS[reason as Reason] : "That did not work, and nothing was changed. Try again.";
}
