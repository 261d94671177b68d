/** The rows of people's own questions. Whoever adds some asks here first what is there already, in the same transaction. */
import "server-only";
import { createHash, randomInt } from "node:crypto";
import type { Tx } from "@/lib/db/client";
import { AppError } from "@/lib/shared/app-error";
import { canonical } from "../rules/catalog-rows";
import { MOST_OWN_QUESTIONS, normalisePrompt } from "../rules/own-question";
import type { OwnQuestionInput } from "../schema/own-question";
import { storedLevels } from "../schema/stored-shapes";
import type { RoleSlug } from "../types";
import { refreshSearchEntries } from "./search-entries";

const LETTERS = "abcdefghijklmnopqrstuvwxyz0123456789";
/** 62 bits: nobody meets another's by trying. */
const SLUG_LETTERS = 12;

/** Own questions come after the catalog's, in the order in which they were added. */
const FIRST_PLACE = 100_000;
/** Places of one role stay below the next one's. */
const LAST_PLACE = 999_999;

/**
 * How many questions the account may still add. Holds the account's row, so that of two additions at once the second
 * counts the first: ask this before `findOwnPrompts`.
 */
export async function roomForOwnQuestions(tx: Tx, accountId: string): Promise<number> {
  await tx.$queryRaw`SELECT 1 FROM accounts WHERE id = ${accountId}::uuid FOR NO KEY UPDATE`;
  const held = await tx.question.count({ where: { ownerId: accountId } });
  return Math.max(0, MOST_OWN_QUESTIONS - held);
}

/** Prompts that the account has for the role, removed ones left out, in the form of `normalisePrompt`, each with its slug. */
export async function findOwnQuestions(
  tx: Tx,
  accountId: string,
  role: RoleSlug,
): Promise<Map<string, string>> {
  const rows = await tx.question.findMany({
    where: { ownerId: accountId, retiredAt: null, roles: { some: { roleSlug: role } } },
    select: { slug: true, prompt: true },
  });
  return new Map(rows.map((row) => [normalisePrompt(row.prompt), row.slug]));
}

/** The same without the slugs. */
export async function findOwnPrompts(
  tx: Tx,
  accountId: string,
  role: RoleSlug,
): Promise<Set<string>> {
  return new Set((await findOwnQuestions(tx, accountId, role)).keys());
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
  const added = await withAnchors(
    tx,
    questions.map((input) => ({ slug: newSlug(), input })),
  );
  const first = await nextPlace(tx, accountId);
  const addedAt = new Date();
  await tx.question.createMany({
    data: added.map(({ slug, input, contentHash }) => ({
      slug,
      ownerId: accountId,
      note: input.note,
      addedAt,
      prompt: input.prompt,
      category: input.category,
      contentHash,
      ...UNWRITTEN,
    })),
  });
  await tx.questionVersion.createMany({
    data: added.map(({ slug, contentHash, content }) => ({
      questionSlug: slug,
      contentHash,
      ...content,
    })),
  });
  await tx.questionRole.createMany({
    data: added.map(({ slug, input }, at) => ({
      questionSlug: slug,
      roleSlug: input.role,
      position: Math.min(first + at, LAST_PLACE),
      difficulty: input.difficulty,
      whyAsked: "",
    })),
  });
  await addParts(tx, added);
  const slugs = added.map(({ slug }) => slug);
  await refreshSearchEntries(tx, slugs);
  return slugs;
}

/** General guidance is shown instead (rules/own-guidance.ts): stored beside each question, every search would find it. */
const UNWRITTEN = {
  assesses: "",
  guidance: { situation: "", task: "", action: "", result: "" },
  probes: [],
  mistakes: [],
  sources: [],
};

interface Anchored {
  slug: string;
  input: OwnQuestionInput;
  competencies: { competency: string; anchors: ReturnType<typeof storedLevels.parse> }[];
  content: { prompt: string; anchors: Record<string, Anchored["competencies"]> };
  contentHash: string;
}

/** Anchors of a competency are the five level descriptors that the role's matrix gives it. */
async function withAnchors(
  tx: Tx,
  questions: { slug: string; input: OwnQuestionInput }[],
): Promise<Anchored[]> {
  const rows = await tx.roleCompetency.findMany({
    where: { roleSlug: { in: [...new Set(questions.map(({ input }) => input.role))] } },
    select: { roleSlug: true, slug: true, levels: true },
  });
  const levels = new Map(rows.map((row) => [`${row.roleSlug}/${row.slug}`, row.levels]));
  return questions.map(({ slug, input }) => {
    const competencies = input.competencies.map((competency) => {
      const anchors = levels.get(`${input.role}/${competency}`);
      if (anchors === undefined) throw unknownCompetency();
      return { competency, anchors: storedLevels.parse(anchors) };
    });
    const content = { prompt: input.prompt, anchors: { [input.role]: competencies } };
    return { slug, input, competencies, content, contentHash: sha256(canonical(content)) };
  });
}

async function addParts(tx: Tx, added: Anchored[]): Promise<void> {
  await tx.questionCompetency.createMany({
    data: added.flatMap(({ slug, input, competencies }) =>
      competencies.map(({ competency, anchors }, position) => ({
        questionSlug: slug,
        roleSlug: input.role,
        competencySlug: competency,
        position,
        anchors,
      })),
    ),
  });
  await tx.questionRound.createMany({
    data: added.flatMap(({ slug, input }) =>
      input.rounds.map((roundSlug) => ({ questionSlug: slug, roleSlug: input.role, roundSlug })),
    ),
  });
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

const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");

function unknownCompetency(): AppError {
  return new AppError(
    "bad_request",
    "The role's matrix has no such competency any more. Nothing was changed; reload the page and choose again.",
  );
}
