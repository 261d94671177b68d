/**
 * Why something about an own question is refused: what happened, what was kept, what to do. Commands refuse with these
 * words, and a page finds them by the reason where a form was posted without scripts.
 */
import { refuse } from "@/lib/shared/result";
import { MOST_OWN_QUESTIONS } from "./own-question";

const WORDS = {
  input: "Not saved yet: look at the note under each field that is marked.",
  duplicate: "You have a question with these words for this role already. Nothing was changed.",
  full: `You have ${MOST_OWN_QUESTIONS.toLocaleString("en-GB")} questions of your own, which is the most that an account holds; removed ones count. Nothing was changed: delete some of the removed ones first.`,
  no_such_choice:
    "The role has no such competency or round any more. Nothing was changed; choose from those that are offered now.",
  removed: "You have removed this question. Bring it back first, then change it.",
  not_removed: "This question is in your list. Remove it first, then delete it for good.",
  answered:
    "There is an answer to this question, so it is kept. Nothing was changed. An answer that you delete is gone after 30 days, and the question can be deleted then.",
} as const;

type Reason = keyof typeof WORDS;

export function duplicate(slug: string) {
  return { ...refuse("duplicate" as const, WORDS.duplicate, "prompt"), link: duplicateLink(slug) };
}

export function duplicateLink(slug: string) {
  return { href: `/own-questions/${slug}`, label: "See the one that is there" };
}

export const full = () => refuse("full" as const, WORDS.full);
export const noSuchChoice = () =>
  refuse("no_such_choice" as const, WORDS.no_such_choice, "competencies");
export const removed = () => refuse("removed" as const, WORDS.removed);
export const notRemoved = () => refuse("not_removed" as const, WORDS.not_removed);
export const answered = () => refuse("answered" as const, WORDS.answered);

/** @param reason as it stands in an address, where anybody can write anything */
export function ownQuestionProblem(reason: string | string[] | undefined): string | undefined {
  if (reason === undefined) return undefined;
  const known = typeof reason === "string" && Object.hasOwn(WORDS, reason);
  return known ? WORDS[reason as Reason] : "That did not work, and nothing was changed. Try again.";
}
