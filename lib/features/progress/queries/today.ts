import "server-only";
import type { Person } from "@/lib/auth/actor";
import { db } from "@/lib/db/client";
import { offeredTo } from "@/lib/features/catalog/queries/offered";
import { isSlug } from "@/lib/features/catalog/schema/bank-filter";
import { buildBoard, type RatedAnswer } from "../rules/build-board";
import { suggestQuestions } from "../rules/suggest-questions";
import type { Board, RecentAnswer, Suggestion, Today } from "../types";
import { readAnswers, readMatrices } from "./board-rows";

const MOST_RECENT = 5;

/**
 * What a person sees first.
 * @param role the chosen board
 * @param now when the page is drawn; what was practised in the last hours is not offered again
 * @returns null where there is no such role
 */
export async function getToday(actor: Person, role: string, now: Date): Promise<Today | null> {
  if (!isSlug(role)) return null;
  const [[matrix], answers, bank, recent] = await Promise.all([
    readMatrices(actor, role),
    readAnswers(actor, role),
    readBank(actor, role),
    readRecent(actor),
  ]);
  if (!matrix) return null;
  const board = buildBoard(matrix, answers);
  return { board, suggestions: suggest(board, bank, answers, now), recent };
}

function readBank(actor: Person, role: string) {
  return db().questionRole.findMany({
    where: { roleSlug: role, question: { is: offeredTo(actor) } },
    orderBy: { position: "asc" },
    select: {
      position: true,
      difficulty: true,
      question: { select: { slug: true, prompt: true, ownerId: true } },
      competencies: { where: { position: 0 }, select: { competencySlug: true } },
    },
  });
}

function suggest(
  board: Board,
  bank: Awaited<ReturnType<typeof readBank>>,
  answers: RatedAnswer[],
  now: Date,
): Suggestion[] {
  const cells = new Map(board.cells.map((cell) => [cell.slug, cell]));
  const practised = new Map(answers.map((of) => [of.questionSlug, of.lastHandedInAt]));
  const questions = bank.flatMap(({ question, difficulty, position, competencies: [main] }) => {
    const cell = cells.get(main?.competencySlug ?? "");
    if (!cell) return [];
    const { slug: competency, gap, required } = cell;
    const lastPractised = practised.get(question.slug) ?? null;
    return [{ ...question, difficulty, position, competency, gap, required, lastPractised, cell }];
  });
  return suggestQuestions(questions, now).map(({ cell, ...question }) => ({
    slug: question.slug,
    prompt: question.prompt,
    isOwn: question.ownerId !== null,
    difficulty: question.difficulty,
    competency: {
      slug: cell.slug,
      name: cell.name,
      required: cell.required,
      current: cell.level,
      basis: cell.basis,
      gap: cell.gap,
    },
    lastPractised: question.lastPractised,
  }));
}

async function readRecent(actor: Person): Promise<RecentAnswer[]> {
  const rows = await db().answer.findMany({
    where: { accountId: actor.accountId, deletedAt: null, lastHandedInAt: { not: null } },
    orderBy: [{ lastHandedInAt: "desc" }, { id: "asc" }],
    take: MOST_RECENT,
    select: {
      id: true,
      questionSlug: true,
      lastHandedInAt: true,
      revisionCount: true,
      question: { select: { prompt: true } },
      ratedRevision: { select: { createdAt: true } },
    },
  });
  return rows.map((row) => ({
    id: row.id,
    questionSlug: row.questionSlug,
    prompt: row.question.prompt,
    handedInAt: row.lastHandedInAt as Date,
    revisions: row.revisionCount,
    newestIsRated: row.ratedRevision?.createdAt.getTime() === row.lastHandedInAt?.getTime(),
  }));
}
