import { normalisePrompt } from "@/lib/features/catalog/rules/own-question";
import {
  type OwnQuestionInput,
  ownQuestionInput,
} from "@/lib/features/catalog/schema/own-question";
import type { RoleSlug } from "@/lib/features/catalog/types/basics";
import type { StoredRow } from "../schema/stored-preview";
import type { ReadQuestion, RoleFacts, Twin } from "../types";

/** Prompts in the form of `normalisePrompt`, each with the slug of its question, by role. */
export type KnownPrompts = ReadonlyMap<RoleSlug, ReadonlyMap<string, string>>;

/** Why a question cannot be added as it is; null where it can. */
export function faultOf(
  question: ReadQuestion,
  role: RoleFacts | undefined,
): { column: "question" | "competency"; message: string } | null {
  const parsed = ownQuestionInput.safeParse(question);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    const column = issue?.path[0] === "competencies" ? "competency" : "question";
    return { column, message: issue?.message ?? "It cannot be added as it is." };
  }
  const isOffered = (slug: string) => role?.competencies.some((one) => one.slug === slug) ?? false;
  if (parsed.data.competencies.every(isOffered)) return null;
  return {
    column: "competency",
    message: "The role has no such competency any more. Choose another.",
  };
}

/** The question as it is added: only for one that has no fault. */
export function toInput(question: ReadQuestion): OwnQuestionInput {
  return ownQuestionInput.parse(question);
}

/**
 * For each row the question that asks the same: one of the person's own, one of the bank, or an earlier row. The same
 * words for another role are another question.
 */
export function findTwins(
  rows: readonly StoredRow[],
  own: KnownPrompts,
  bank: KnownPrompts,
): (Twin | null)[] {
  const seen = new Map<string, number>();
  return rows.map(({ row, question: { role, prompt } }) => {
    const words = normalisePrompt(prompt);
    const key = `${role} ${words}`;
    const first = seen.get(key);
    if (first === undefined) seen.set(key, row);
    const ownSlug = own.get(role)?.get(words);
    if (ownSlug !== undefined) return { kind: "own", slug: ownSlug };
    if (first !== undefined) return { kind: "list", row: first };
    const bankSlug = bank.get(role)?.get(words);
    return bankSlug === undefined ? null : { kind: "bank", slug: bankSlug };
  });
}

/** Whether a row is ticked: as the person left it, or else where nothing about it has to be looked at first. */
export function isTicked(row: StoredRow, twin: Twin | null, isAddable: boolean): boolean {
  if (!isAddable) return false;
  return row.choice ?? (twin === null && row.problems.every(({ holds }) => !holds));
}
