/** Own questions for tests. */

import { expect } from "vitest";
import type { Person } from "@/lib/auth/actor";
import { addQuestion } from "@/lib/features/catalog/commands/own-questions";
import { getBank } from "@/lib/features/catalog/queries/bank";
import { searchCatalog } from "@/lib/features/catalog/queries/catalog-search";
import {
  type OwnQuestionChange,
  type OwnQuestionInput,
  ownQuestionInput,
} from "@/lib/features/catalog/schema/own-question";

/** Of the IT Manager's matrix. */
export const MAIN = "technical-expertise";
export const FURTHER = "communication-collaboration";
export const ROLE = "it-manager";

export function given(prompt: string, more: Partial<OwnQuestionInput> = {}): OwnQuestionInput {
  return ownQuestionInput.parse({
    role: ROLE,
    prompt,
    category: "behavioural",
    competencies: [MAIN, FURTHER],
    ...more,
  });
}

/** Adds a question, and expects it to work. */
export async function added(
  person: Person,
  prompt: string,
  more: Partial<OwnQuestionInput> = {},
): Promise<string> {
  const outcome = await addQuestion(person, given(prompt, more));
  if (!outcome.ok) throw new Error(outcome.message);
  return outcome.value.slug;
}

/** The first page of the whole list. */
export const ALL = { state: undefined, role: undefined, page: 1 } as const;

export function changeOf(prompt: string, more: Partial<OwnQuestionChange> = {}): OwnQuestionChange {
  const { role: _, ...change } = given(prompt);
  return { ...change, ...more };
}

/** Own questions that the person finds by these words, in the role's bank and across all banks alike. */
export async function find(person: Person | undefined, words: string): Promise<string[]> {
  const viewer = person && { person, practised: [] };
  const bank = await getBank(ROLE, { text: words }, viewer);
  const all = await searchCatalog({ text: words }, viewer);
  const ownAmong = (questions: { slug: string; isOwn: boolean }[]) =>
    questions.filter((one) => one.isOwn).map((one) => one.slug);
  const found = ownAmong(bank?.questions ?? []);
  expect(ownAmong(all.questions)).toEqual(found);
  return found;
}
