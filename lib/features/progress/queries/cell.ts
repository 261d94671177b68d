import "server-only";
import type { Person } from "@/lib/auth/actor";
import { db } from "@/lib/db/client";
import { offeredTo } from "@/lib/features/catalog/queries/offered";
import { getCompetencies } from "@/lib/features/catalog/queries/roles";
import { isSlug } from "@/lib/features/catalog/schema/bank-filter";
import type { Level } from "@/lib/features/catalog/types/basics";
import { LEFT_COACH } from "@/lib/features/review/rules/names";
import { unsealed } from "@/lib/features/review/rules/unsealed";
import { answersBehind, buildBoard, type MatrixRow, type RatedAnswer } from "../rules/build-board";
import type { BoardCell, CellDetail, CellQuestion, Evidence } from "../types";
import { readAnswers, readMatrices } from "./board-rows";

/** Enough to choose from, not a bank. */
const MOST_QUESTIONS = 4;

/** A cell opened; null where the role has no such competency. */
export async function getCell(
  actor: Person,
  role: string,
  competency: string,
): Promise<CellDetail | null> {
  if (!isSlug(role) || !isSlug(competency)) return null;
  const [[matrix], answers, competencies] = await Promise.all([
    readMatrices(actor, role),
    readAnswers(actor, role),
    getCompetencies(role),
  ]);
  const at = matrix?.rows.findIndex((row) => row.slug === competency) ?? -1;
  const row = matrix?.rows[at];
  const facts = competencies.find((of) => of.slug === competency);
  if (!matrix || !row || !facts) return null;
  const cell = buildBoard(matrix, answers).cells[at] as BoardCell;
  const behind = answersBehind(matrix.role.slug, row, answers);
  const [evidence, next] = await Promise.all([
    readEvidence(actor, matrix.role.slug, cell, behind),
    readQuestions(actor, matrix.role.slug, row, answers),
  ]);
  return {
    role: matrix.role,
    cell,
    description: facts.description,
    levels: facts.levels,
    requiredSource: facts.requiredSource,
    source: facts.source,
    evidence,
    next,
    previous: matrix.rows[at - 1] ?? null,
    following: matrix.rows[at + 1] ?? null,
  };
}

async function readEvidence(
  actor: Person,
  role: string,
  cell: BoardCell,
  behind: RatedAnswer[],
): Promise<Evidence[]> {
  if (behind.length === 0) return [];
  const rows = await db().answer.findMany({
    where: {
      accountId: actor.accountId,
      deletedAt: null,
      id: { in: behind.map((answer) => answer.answerId) },
      lastHandedInAt: { not: null },
    },
    orderBy: [{ lastHandedInAt: "desc" }, { id: "asc" }],
    select: {
      id: true,
      revisionCount: true,
      lastHandedInAt: true,
      question: {
        select: {
          slug: true,
          prompt: true,
          roles: {
            where: { roleSlug: role },
            select: {
              competencies: { where: { position: 0 }, select: { competencySlug: true } },
            },
          },
        },
      },
      ratedRevision: {
        select: {
          number: true,
          take: true,
          createdAt: true,
          ratings: {
            where: {
              roleSlug: role,
              competencySlug: cell.slug,
              OR: [{ rater: "coach" }, { raterId: actor.accountId }],
            },
            orderBy: { createdAt: "desc" },
            select: {
              level: true,
              rater: true,
              roleSlug: true,
              competencySlug: true,
              createdAt: true,
              supersededAt: true,
              account: { select: { name: true } },
            },
          },
        },
      },
    },
  });
  return rows.map((row) => ({
    answerId: row.id,
    question: { slug: row.question.slug, prompt: row.question.prompt },
    isMain: row.question.roles[0]?.competencies[0]?.competencySlug === cell.slug,
    revision: row.ratedRevision && {
      number: row.ratedRevision.number,
      take: row.ratedRevision.take,
      handedInAt: row.ratedRevision.createdAt,
    },
    revisions: row.revisionCount,
    lastHandedInAt: row.lastHandedInAt as Date,
    marks: standing(row.ratedRevision?.ratings ?? []).map((rating) => ({
      level: rating.level as Level,
      rater: rating.rater,
      by: rating.rater === "coach" ? (rating.account?.name ?? LEFT_COACH) : null,
      ratedAt: rating.createdAt,
    })),
    counts: cell.counted.includes(row.id),
  }));
}

function standing<M extends Parameters<typeof unsealed>[0][number] & { supersededAt: Date | null }>(
  marks: readonly M[],
): M[] {
  return unsealed(marks).filter((mark) => mark.supersededAt === null);
}

/** Questions about the competency: those never answered first, then those mainly about it, the longest ago first. */
async function readQuestions(
  actor: Person,
  role: string,
  row: MatrixRow,
  answers: RatedAnswer[],
): Promise<CellQuestion[]> {
  const rows = await db().questionCompetency.findMany({
    where: {
      roleSlug: role,
      competencySlug: row.slug,
      questionRole: { is: { question: { is: offeredTo(actor) } } },
    },
    select: {
      position: true,
      questionRole: {
        select: {
          difficulty: true,
          position: true,
          question: { select: { slug: true, prompt: true, ownerId: true } },
        },
      },
    },
  });
  const practised = new Map(answers.map((of) => [of.questionSlug, of.lastHandedInAt]));
  return rows
    .map(({ position, questionRole: { question, difficulty, position: place } }) => ({
      slug: question.slug,
      prompt: question.prompt,
      isOwn: question.ownerId !== null,
      difficulty,
      place,
      isMain: position === 0,
      lastPractised: practised.get(question.slug) ?? null,
    }))
    .sort(
      (a, b) =>
        Number(a.lastPractised !== null) - Number(b.lastPractised !== null) ||
        Number(b.isMain) - Number(a.isMain) ||
        (a.lastPractised?.getTime() ?? 0) - (b.lastPractised?.getTime() ?? 0) ||
        a.place - b.place,
    )
    .slice(0, MOST_QUESTIONS)
    .map(({ place: _, ...question }) => question);
}
