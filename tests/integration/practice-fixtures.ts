/** People and questions for the tests of practice and self-ratings. */
import { randomUUID } from "node:crypto";
import type { Person } from "@/lib/auth/actor";
import { db } from "@/lib/db/client";
import { handIn } from "@/lib/features/practice/commands/hand-in";
import { type GuessMade, makeGuess } from "@/lib/features/practice/commands/make-guess";
import { saveDraft } from "@/lib/features/practice/commands/save-draft";
import { getDraftHistory } from "@/lib/features/practice/queries/draft-history";
import { getPracticeState } from "@/lib/features/practice/queries/practice-state";
import type { DraftSaveInput } from "@/lib/features/practice/schema/draft-save";
import type { DrillGuessInput } from "@/lib/features/practice/schema/drill-guess";
import type { DraftHistory, HandedIn, Parts, SavedDraft } from "@/lib/features/practice/types";
import { BLANK } from "@/lib/features/stories/rules/parts";

/** A question that is about two areas of the IT Manager's matrix, and one that is about another. */
export const QUESTION = "prove-the-backup-restores";
export const OTHER_QUESTION = "engineer-falling-short";

/** What an IT Manager is asked QUESTION for, what it touches on, and what it is not about. */
export const MAIN = "technical-expertise";
export const FURTHER = "communication-collaboration";
export const UNRELATED = "financial-management";

export async function newPerson(name = "Ada"): Promise<Person> {
  const account = await db().account.create({
    data: { email: `${randomUUID()}@example.org`, name, passwordHash: "-" },
    select: { id: true, email: true },
  });
  return {
    kind: "person",
    accountId: account.id,
    sessionId: randomUUID(),
    name,
    email: account.email,
    isAdministrator: false,
  } as Person;
}

export function text(action: string, more: Partial<Parts> = {}): Parts {
  return { ...BLANK, action, ...more };
}

export function save(action: string, more: Partial<DraftSaveInput> = {}): DraftSaveInput {
  return { baseVersion: 0, take: 1, basedOnRevisionId: null, parts: text(action), ...more };
}

/** Saves, and expects it to work. */
export async function saved(
  person: Person,
  input: DraftSaveInput,
  question = QUESTION,
): Promise<SavedDraft> {
  const outcome = await saveDraft(person, question, input);
  if (!outcome.ok) throw new Error(outcome.message);
  return outcome.value;
}

/** Writes and hands in, and expects both to work. */
export async function handedIn(
  person: Person,
  action: string,
  more: Partial<DraftSaveInput> = {},
  question = QUESTION,
): Promise<HandedIn> {
  const draft = await saved(person, save(action, more), question);
  const outcome = await handIn(person, draft.answerId, { version: draft.version });
  if (!outcome.ok) throw new Error(outcome.message);
  return outcome.value;
}

/** A guess on QUESTION for the IT Manager. */
export function guessInput(guess: string, more: Partial<DrillGuessInput> = {}): DrillGuessInput {
  return { role: "it-manager", question: QUESTION, number: 1, guess, ...more };
}

/** Guesses, and expects it to count. */
export async function guessed(
  person: Person,
  guess: string,
  more: Partial<DrillGuessInput> = {},
): Promise<GuessMade> {
  const outcome = await makeGuess(person, guessInput(guess, more));
  if (!outcome.ok) throw new Error(outcome.message);
  return outcome.value;
}

/** A question that is retired for as long as `work` takes. */
export async function whileRetired(slug: string, work: () => Promise<void>): Promise<void> {
  const set = (retiredAt: Date | null) =>
    db().question.update({ where: { slug }, data: { retiredAt }, select: { slug: true } });
  await set(new Date());
  try {
    await work();
  } finally {
    await set(null);
  }
}

/** Saves each text on the one before it. */
export async function typed(person: Person, ...actions: string[]): Promise<SavedDraft> {
  const state = await getPracticeState(person, QUESTION, new Date());
  let baseVersion = state?.draft?.version ?? 0;
  let last: SavedDraft | undefined;
  for (const action of actions) {
    last = await saved(person, save(action, { baseVersion }));
    baseVersion = last.version;
  }
  if (!last) throw new Error("nothing was typed");
  return last;
}

export async function historyOf(
  person: Person,
  answerId: string,
  number?: number,
): Promise<DraftHistory> {
  const history = await getDraftHistory(person, answerId, { number }, new Date());
  if (!history) throw new Error("there is no such history");
  return history;
}

/** Why each text of the history is in it, newest first. */
export const reasons = async (person: Person, answerId: string) =>
  (await historyOf(person, answerId)).lines.map(({ reason }) => reason);
