/** Adding own questions. Whoever adds some asks here first what there is already, in the same transaction. */
import "server-only";
import { randomInt } from "node:crypto";
import type { Tx } from "@/lib/db/client";
import { readOwnPrompts } from "../queries/own-questions";
import { MOST_OWN_QUESTIONS } from "../rules/own-question";
import type { OwnQuestionInput } from "../schema/own-question";
import type { RoleSlug } from "../types/basics";
import {
  type Anchored,
  addCompetencies,
  addRounds,
  addVersions,
  holdOwnQuestions,
  withAnchors,
} from "./own-question-rows";
import { refreshSearchEntries } from "./search-entries";

const LETTERS = "abcdefghijklmnopqrstuvwxyz0123456789";
/** 62 bits: nobody meets another's by trying. */
const SLUG_LETTERS = 12;

/** Own questions come after the catalog's, in the order in which they were added. */
const FIRST_PLACE = 100_000;
/** Places of one role stay below the next one's. */
const LAST_PLACE = 999_999;

/**
 * How many questions the account may still add. Asked first, before `findOwnPrompts`: from here on nothing else adds to
 * the account until the transaction ends.
 */
export async function roomForOwnQuestions(tx: Tx, accountId: string): Promise<number> {
  await holdOwnQuestions(tx, accountId);
  const held = await tx.question.count({ where: { ownerId: accountId } });
  return Math.max(0, MOST_OWN_QUESTIONS - held);
}

/** Prompts that the account has for the role, in the form of `normalisePrompt`; removed ones are left out. */
export async function findOwnPrompts(
  tx: Tx,
  accountId: string,
  role: RoleSlug,
): Promise<Set<string>> {
  return new Set((await readOwnPrompts(tx, accountId, role)).keys());
}

/**
 * Adds questions in a few statements, whatever their number. That the roles have the competencies and rounds, that none
 * is there already and that there is room, is asked before.
 * @returns their slugs, in the order given
 */
export async function addOwnQuestions(
  tx: Tx,
  accountId: string,
  questions: OwnQuestionInput[],
): Promise<string[]> {
  await holdOwnQuestions(tx, accountId);
  const added = await withAnchors(
    tx,
    questions.map((input) => ({ slug: newSlug(), input })),
  );
  await addRows(tx, accountId, added, await nextPlace(tx, accountId));
  await addVersions(tx, added);
  await addCompetencies(tx, added);
  await addRounds(tx, added);
  const slugs = added.map(({ slug }) => slug);
  await refreshSearchEntries(tx, slugs);
  return slugs;
}

/** What the catalog says beside its questions is left empty: general guidance is shown there (rules/own-guidance.ts). */
async function addRows(
  tx: Tx,
  accountId: string,
  added: Anchored<OwnQuestionInput>[],
  first: number,
): Promise<void> {
  const rows = added.map(({ slug, contentHash, input }, at) => ({
    slug,
    prompt: input.prompt,
    category: input.category,
    note: input.note,
    content_hash: contentHash,
    role_slug: input.role,
    position: Math.min(first + at, LAST_PLACE),
    difficulty: input.difficulty,
  }));
  const given = JSON.stringify(rows);
  await tx.$executeRaw`
    INSERT INTO questions
      (slug, owner_id, note, prompt, category, assesses, guidance, probes, mistakes, sources, content_hash)
    SELECT slug, ${accountId}::uuid, note, prompt, category::category, '',
      '{"situation": "", "task": "", "action": "", "result": ""}', '{}', '{}', '[]', content_hash
    FROM jsonb_to_recordset(${given}::jsonb)
      AS given(slug text, note text, prompt text, category text, content_hash text)`;
  await tx.$executeRaw`
    INSERT INTO question_roles (question_slug, role_slug, position, difficulty, why_asked)
    SELECT slug, role_slug, position, difficulty, ''
    FROM jsonb_to_recordset(${given}::jsonb)
      AS given(slug text, role_slug text, position int, difficulty int)`;
}

async function nextPlace(tx: Tx, accountId: string): Promise<number> {
  const last = await tx.questionRole.aggregate({
    where: { question: { is: { ownerId: accountId } } },
    _max: { position: true },
  });
  return Math.max(FIRST_PLACE, (last._max.position ?? 0) + 1);
}

function newSlug(): string {
  const letters = Array.from({ length: SLUG_LETTERS }, () => LETTERS[randomInt(LETTERS.length)]);
  return `own-${letters.join("")}`;
}
