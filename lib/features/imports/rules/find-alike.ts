import type { ReadRow } from "../types";
import { stemsOf } from "./stems";

export interface BankPrompt {
  slug: string;
  prompt: string;
  assesses: string;
}

/** Two that ask for the same share telling words, not just one that half the bank has. */
const LEAST_SHARED = 2;
const LEAST_LIKENESS = 0.34;
const MOST_ALIKE = 2;

/**
 * Questions of a bank that ask for much the same as a text, the nearest first: by the words that both have, a word
 * counting the more the fewer questions of the bank have it.
 */
export function findAlike(text: string, bank: readonly IndexedPrompt[]): ReadRow["alike"] {
  const asked = stemsOf(text);
  const rarity = rarityIn(bank);
  const weight = (stems: Iterable<string>) =>
    [...stems].reduce((sum, stem) => sum + rarity(stem), 0);
  const whole = weight(asked.keys());
  return bank
    .map(({ slug, prompt, stems }) => {
      const shared = [...asked].filter(([stem]) => stems.has(stem));
      const likeness = weight(shared.map(([stem]) => stem)) / Math.max(1, whole);
      return { slug, prompt, likeness, shared: shared.map(([, word]) => word) };
    })
    .filter(({ likeness, shared }) => shared.length >= LEAST_SHARED && likeness >= LEAST_LIKENESS)
    .sort((a, b) => b.likeness - a.likeness)
    .slice(0, MOST_ALIKE)
    .map(({ slug, prompt, shared }) => ({ slug, prompt, shared }));
}

interface IndexedPrompt extends BankPrompt {
  stems: ReadonlySet<string>;
}

/** Once for a bank, however many texts are compared with it. */
export function indexBank(bank: readonly BankPrompt[]): IndexedPrompt[] {
  return bank.map((question) => ({
    ...question,
    stems: new Set(stemsOf(`${question.prompt} ${question.assesses}`).keys()),
  }));
}

function rarityIn(bank: readonly IndexedPrompt[]): (stem: string) => number {
  return (stem) => {
    const holders = bank.filter(({ stems }) => stems.has(stem)).length;
    return Math.log((bank.length + 1) / (holders + 1));
  };
}
