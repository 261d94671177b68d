import type { GuessOutcome, TurnReason } from "../types";

/** A guess that was made; a list of them is in the order in which they were made. */
export interface PastGuess {
  question: string;
  outcome: GuessOutcome;
}

export interface Turn {
  question: string;
  reason: TurnReason;
}

/**
 * Which question comes next: what was not guessed yet, in the person's own order; then what the last guess missed (a close
 * one too), longest ago first; then the rest, longest ago first. Never the question that was guessed last, unless the bank
 * has no other. The same guesses always lead to the same question, so a reload changes nothing.
 * @param seed stands for the person: whoever has another sees the bank in another order
 */
export function nextTurn(
  questions: readonly string[],
  guesses: readonly PastGuess[],
  seed: string,
): Turn | null {
  const justGuessed = guesses.at(-1)?.question;
  const others = questions.filter((question) => question !== justGuessed);
  const offered = others.length > 0 ? others : questions;
  const last = new Map(guesses.map(({ question, outcome }, at) => [question, { outcome, at }]));
  const isMissed = (question: string) => last.get(question)?.outcome !== "right";
  const place = (question: string) => last.get(question)?.at ?? -1;

  const unseen = offered.filter((question) => !last.has(question));
  const [first] = shuffleFor(unseen, seed);
  if (first !== undefined) return { question: first, reason: "new" };
  const [oldest] = [...offered].sort(
    (a, b) => Number(isMissed(b)) - Number(isMissed(a)) || place(a) - place(b),
  );
  if (oldest === undefined) return null;
  return { question: oldest, reason: isMissed(oldest) ? "missed" : "again" };
}

/**
 * The questions in the order of a hash of seed and slug: each person has an order of their own, without a random number
 * that would have to be kept, and a question that joins the bank moves none of the others.
 */
export function shuffleFor(questions: readonly string[], seed: string): string[] {
  return questions
    .map((question) => ({ question, key: hash(`${seed} ${question}`) }))
    .sort((a, b) => a.key - b.key || (a.question < b.question ? -1 : 1))
    .map(({ question }) => question);
}

/** FNV-1a with a finish that spreads the last letters over all 32 bits: account ids made close together begin alike. */
function hash(text: string): number {
  let bits = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) {
    bits = Math.imul(bits ^ text.charCodeAt(at), 0x01000193);
  }
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return (bits ^ (bits >>> 16)) >>> 0;
}
