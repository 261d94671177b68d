import type { Level } from "@/lib/features/catalog/types/basics";
import type { Board, BoardCell, BoardRole, BoardSummary } from "../types";
import { currentLevel } from "./current-level";

/** One competency of a role's matrix, with the questions of the role's bank that are about it. */
export interface MatrixRow {
  slug: string;
  name: string;
  required: Level;
  requiredWord: string | null;
  questions: string[];
}

/** A role as far as its board needs it. `offered` are the questions of its bank today. */
export interface Matrix {
  role: BoardRole;
  rows: MatrixRow[];
  offered: string[];
}

/** An answer that was handed in, with the standing marks of its newest rated revision. */
export interface RatedAnswer {
  answerId: string;
  questionSlug: string;
  lastHandedInAt: Date;
  /** When the rated revision was handed in; null while none is rated. */
  ratedRevisionAt: Date | null;
  marks: { role: string; competency: string; level: Level; rater: "self" | "coach" }[];
}

/**
 * A role's board. An answer belongs to a cell when its question is about the competency today, or when it was rated on
 * it before the question changed: evidence is never lost to a change of the catalog.
 */
export function buildBoard(matrix: Matrix, answers: readonly RatedAnswer[]): Board {
  const cells = matrix.rows.map((row) => buildCell(matrix.role.slug, row, answers));
  const asked = new Set([...matrix.offered, ...matrix.rows.flatMap((row) => row.questions)]);
  return {
    role: matrix.role,
    cells,
    summary: summarise(cells),
    answers: answers.filter(
      (answer) =>
        asked.has(answer.questionSlug) ||
        answer.marks.some((mark) => mark.role === matrix.role.slug),
    ).length,
    questions: matrix.offered.length,
    firstQuestion: matrix.offered[0] ?? null,
  };
}

type Mark = RatedAnswer["marks"][number];

function isOnCell(role: string, competency: string): (mark: Mark) => boolean {
  return (mark) => mark.role === role && mark.competency === competency;
}

/** The answers that a cell opens, in the order given. */
export function answersBehind(
  role: string,
  row: MatrixRow,
  answers: readonly RatedAnswer[],
): RatedAnswer[] {
  const about = new Set(row.questions);
  return answers.filter(
    (answer) => about.has(answer.questionSlug) || answer.marks.some(isOnCell(role, row.slug)),
  );
}

function buildCell(role: string, row: MatrixRow, answers: readonly RatedAnswer[]): BoardCell {
  const behind = answersBehind(role, row, answers);
  const ratings = behind.flatMap((answer) =>
    answer.marks.filter(isOnCell(role, row.slug)).map((mark) => ({
      answerId: answer.answerId,
      level: mark.level,
      rater: mark.rater,
      answeredAt: answer.ratedRevisionAt ?? answer.lastHandedInAt,
    })),
  );
  return {
    slug: row.slug,
    name: row.name,
    required: row.required,
    requiredWord: row.requiredWord,
    answers: behind.length,
    lastPractised: latest(behind.map((answer) => answer.lastHandedInAt)),
    ...currentLevel(ratings, row.required),
  };
}

function latest(moments: Date[]): Date | null {
  return moments.length === 0
    ? null
    : new Date(Math.max(...moments.map((moment) => moment.getTime())));
}

/** What the cells come to. A cell is at its requirement only by its own level; cells never make up for each other. */
export function summarise(cells: readonly BoardCell[]): BoardSummary {
  return {
    cells: cells.length,
    withEvidence: cells.filter((cell) => cell.level !== null).length,
    unconfirmedAtRequired: cells.filter((cell) => cell.state === "unconfirmed" && cell.gap === 0)
      .length,
    ready: cells.filter((cell) => cell.state === "ready").length,
    missing: cells.reduce((sum, cell) => sum + cell.gap, 0),
  };
}
