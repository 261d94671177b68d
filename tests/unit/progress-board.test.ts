import { describe, expect, it } from "vitest";
import {
  buildBoard,
  type Matrix,
  type RatedAnswer,
} from "@/lib/features/progress/rules/build-board";
import { cellInWords, gapInWords, stateInWords } from "@/lib/features/progress/rules/level-words";

const matrix: Matrix = {
  role: { slug: "it-manager", name: "IT Manager" },
  offered: ["q1", "q2", "q3"],
  rows: [
    { slug: "tech", name: "Tech", required: 5, requiredWord: "High", questions: ["q1", "q2"] },
    { slug: "money", name: "Money", required: 3, requiredWord: null, questions: ["q2"] },
    { slug: "plan", name: "Plan", required: 4, requiredWord: null, questions: [] },
  ],
};

function answer(questionSlug: string, more: Partial<RatedAnswer> = {}): RatedAnswer {
  return {
    answerId: `of-${questionSlug}`,
    questionSlug,
    lastHandedInAt: new Date("2026-03-01T10:00:00Z"),
    ratedRevisionAt: new Date("2026-02-01T10:00:00Z"),
    marks: [],
    ...more,
  };
}
const mark = (competency: string, level: 1 | 2 | 3 | 4 | 5, role = "it-manager") => ({
  role,
  competency,
  level,
  rater: "self" as const,
});

describe("a board", () => {
  it("counts an answer in every cell that its question is about", () => {
    const board = buildBoard(matrix, [
      answer("q2", { marks: [mark("tech", 3), mark("money", 4)] }),
    ]);
    expect(board.cells.map(({ answers, level, gap }) => [answers, level, gap])).toEqual([
      [1, 3, 2],
      [1, 4, 0],
      [0, null, 4],
    ]);
    expect(board.answers).toBe(1);
  });

  it("tells when a competency was last practised by the last hand-in, rated or not", () => {
    const [tech] = buildBoard(matrix, [answer("q1", { marks: [mark("tech", 2)] })]).cells;
    expect(tech?.lastPractised).toEqual(new Date("2026-03-01T10:00:00Z"));
  });

  it("tells an answer that waits for a rating apart from no answer", () => {
    const [tech, money] = buildBoard(matrix, [answer("q1", { ratedRevisionAt: null })]).cells;
    expect(tech).toMatchObject({ answers: 1, rated: 0, level: null, state: "no-answers", gap: 5 });
    expect(tech && stateInWords(tech)).toBe("Answered, not rated yet");
    expect(money && stateInWords(money)).toBe("No answers yet");
  });

  it("keeps evidence of a question that is no longer about the competency", () => {
    const board = buildBoard(matrix, [answer("gone", { marks: [mark("plan", 4)] })]);
    expect(board.cells[2]).toMatchObject({ answers: 1, level: 4, gap: 0, state: "unconfirmed" });
    expect(board.answers).toBe(1);
  });

  it("takes no rating over from another role", () => {
    const board = buildBoard(matrix, [answer("q1", { marks: [mark("tech", 5, "cto")] })]);
    expect(board.cells[0]).toMatchObject({ answers: 1, level: null, state: "no-answers" });
  });

  it("leaves answers of other banks out", () => {
    expect(buildBoard(matrix, [answer("elsewhere")]).answers).toBe(0);
  });

  it("sums up what is there and what is missing", () => {
    const { summary } = buildBoard(matrix, [
      answer("q2", { marks: [mark("tech", 3), { ...mark("money", 4), rater: "coach" }] }),
    ]);
    expect(summary).toEqual({
      cells: 3,
      withEvidence: 2,
      unconfirmedAtRequired: 0,
      ready: 1,
      missing: 6,
    });
  });

  it("says each cell in words", () => {
    const board = buildBoard(matrix, [
      answer("q2", { marks: [mark("tech", 4), { ...mark("money", 4), rater: "coach" }] }),
    ]);
    expect(board.cells.map(cellInWords)).toEqual([
      "Tech: required level 5 Expert; current level 4 Advanced, self-rated and unconfirmed; 1 level short.",
      "Money: required level 3 Intermediate; current level 4 Advanced, confirmed by a coach; at the requirement.",
      "Plan: required level 4 Advanced; no answers yet; 4 levels short.",
    ]);
    expect(gapInWords({ gap: 0, state: "unconfirmed" })).toBe("None, if confirmed");
  });
});
