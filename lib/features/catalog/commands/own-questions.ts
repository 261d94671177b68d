import "server-only";
import type { Person } from "@/lib/auth/actor";
import { type Tx, transaction } from "@/lib/db/client";
import { notFound } from "@/lib/shared/app-error";
import { ok, type Result } from "@/lib/shared/result";
import { readOwnPrompts } from "../queries/own-questions";
import { normalisePrompt } from "../rules/own-question";
import { duplicate, full, noSuchChoice, removed } from "../rules/own-question-refusals";
import type { OwnQuestionChange, OwnQuestionInput } from "../schema/own-question";
import type { RoleSlug } from "../types/basics";
import {
  changeOwnQuestion,
  type HeldQuestion,
  holdOwnQuestion,
  setRemoved,
} from "../writes/own-question-changes";
import { addOwnQuestions, roomForOwnQuestions } from "../writes/own-questions";

interface Named {
  slug: string;
}

/** Adds one question. The same words for the same role are one question, and asked for once more they are refused. */
export function addQuestion(
  actor: Person,
  input: OwnQuestionInput,
): Promise<Result<Named, "full" | "duplicate" | "no_such_choice">> {
  return transaction(async (tx) => {
    if ((await roomForOwnQuestions(tx, actor.accountId)) === 0) return full();
    const other = await readDuplicate(tx, actor, input);
    if (other) return duplicate(other);
    if (!(await areChoices(tx, input, []))) return noSuchChoice();
    const [slug = ""] = await addOwnQuestions(tx, actor.accountId, [input]);
    return ok({ slug });
  });
}

/** Changes all but the role. Answers that were handed in keep the words and levels that they answered. */
export function changeQuestion(
  actor: Person,
  slug: string,
  change: OwnQuestionChange,
): Promise<Result<Named, "removed" | "duplicate" | "no_such_choice">> {
  return transaction(async (tx) => {
    const held = await requireQuestion(tx, actor, slug);
    if (held.isRemoved) return removed();
    const input = { ...change, role: held.role };
    const other = await readDuplicate(tx, actor, input);
    if (other && other !== slug) return duplicate(other);
    if (!(await areChoices(tx, input, held.competencies))) return noSuchChoice();
    await changeOwnQuestion(tx, held, change);
    return ok({ slug });
  });
}

/** Takes a question out of every list; it can be brought back at any time. Doing it twice is doing it once. */
export function removeQuestion(actor: Person, slug: string): Promise<Result<Named>> {
  return transaction(async (tx) => {
    const held = await requireQuestion(tx, actor, slug);
    if (!held.isRemoved) await setRemoved(tx, held, true);
    return ok({ slug });
  });
}

export function restoreQuestion(actor: Person, slug: string): Promise<Result<Named, "duplicate">> {
  return transaction(async (tx) => {
    const held = await requireQuestion(tx, actor, slug);
    if (!held.isRemoved) return ok({ slug });
    const other = await readDuplicate(tx, actor, held);
    if (other) return duplicate(other);
    await setRemoved(tx, held, false);
    return ok({ slug });
  });
}

async function requireQuestion(tx: Tx, actor: Person, slug: string): Promise<HeldQuestion> {
  const held = await holdOwnQuestion(tx, actor, slug);
  if (!held) throw notFound("question");
  return held;
}

async function readDuplicate(
  tx: Tx,
  actor: Person,
  { role, prompt }: { role: RoleSlug; prompt: string },
): Promise<string | undefined> {
  const known = await readOwnPrompts(tx, actor.accountId, role);
  return known.get(normalisePrompt(prompt));
}

/** @param kept competencies that the question is about already: one that has left the matrix since may stay */
async function areChoices(
  tx: Tx,
  { role, competencies, rounds }: Pick<OwnQuestionInput, "role" | "competencies" | "rounds">,
  kept: readonly string[],
): Promise<boolean> {
  const [matrix, known] = await Promise.all([
    tx.roleCompetency.findMany({
      where: { roleSlug: role, retiredAt: null },
      select: { slug: true },
    }),
    tx.round.findMany({ where: { roleSlug: role }, select: { slug: true } }),
  ]);
  const mayBe = new Set([...matrix.map((one) => one.slug), ...kept]);
  const rounded = new Set(known.map((one) => one.slug));
  return competencies.every((one) => mayBe.has(one)) && rounds.every((one) => rounded.has(one));
}
