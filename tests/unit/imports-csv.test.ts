import { stringify } from "csv-stringify/sync";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { questionsAsCsv } from "@/lib/features/catalog/rules/export-csv";
import { countRows } from "@/lib/features/imports/rules/count-rows";
import { isEmptyRow } from "@/lib/features/imports/rules/csv-rows";
import { MOST_ROWS } from "@/lib/features/imports/rules/list-reading";
import { readCsv } from "@/lib/features/imports/rules/read-csv";
import type { Reading } from "@/lib/features/imports/types";
import { CONTEXT, ROLES, sheetQuestion } from "./imports-fixtures";

function reading(text: string): Reading {
  const outcome = readCsv(text, ROLES, CONTEXT);
  if (outcome.kind !== "read") throw new Error(JSON.stringify(outcome.refusal));
  return outcome.reading;
}

function refusal(text: string) {
  const outcome = readCsv(text, ROLES, CONTEXT);
  return outcome.kind === "refused" ? outcome.refusal : null;
}

const prompts = (text: string) => reading(text).rows.map(({ question }) => question.prompt);

describe("a CSV list", () => {
  test("gives each row with all that its columns say", () => {
    const { rows, leftOut, remarks } = reading(
      [
        "Question,Role,Category,Competency,Round,Difficulty,Note",
        '"Tell me about a budget, yours.",CTO,strategic,"Strategic and visionary thinking; leadership-people-strategy",Strategic Visioning Round,hard,From a friend',
      ].join("\n"),
    );
    expect(rows).toEqual([
      {
        row: 2,
        question: {
          role: "cto",
          prompt: "Tell me about a budget, yours.",
          category: "strategic",
          competencies: ["strategic-visionary-thinking", "leadership-people-strategy"],
          rounds: ["strategic-visioning"],
          difficulty: 3,
          note: "From a friend",
        },
        guessed: [],
        matched: [],
        problems: [],
        source: "",
        alike: [],
      },
    ]);
    expect([leftOut, remarks]).toEqual([[], []]);
  });

  test("is read whatever its separator, line ends, byte-order mark and the order of its columns", () => {
    const expected = ["Why us?", "What, then?"];
    expect(prompts('question,role\nWhy us?,CTO\n"What, then?",CTO')).toEqual(expected);
    expect(prompts("\uFEFFrole;question\r\nCTO;Why us?\r\nCTO;What, then?\r\n")).toEqual(expected);
    expect(prompts("role\t QUESTION \nCTO\tWhy us?\rCTO\tWhat, then?\r\n\n")).toEqual(expected);
    expect(prompts("sep=;\nquestion;role\nWhy us?;CTO\nWhat, then?;CTO")).toEqual(expected);
    // A list of questions alone needs no quotation marks.
    expect(prompts("question\nWhy us?\nWhat, then?")).toEqual(expected);
  });

  test("keeps line breaks and quotation marks inside a cell out of the counting of rows", () => {
    const { rows } = reading('question,note\n"Why ""us""?","one\ntwo"\nAnd then?,');
    expect(rows.map(({ row, question }) => [row, question.prompt, question.note])).toEqual([
      [2, 'Why "us"?', "one\ntwo"],
      [3, "And then?", ""],
    ]);
  });

  test("is refused without a column of questions, with the names that were found", () => {
    expect(refusal("Frage,Rolle\nWarum?,CTO")).toEqual({
      reason: "wrong_header",
      found: ["Frage", "Rolle"],
    });
    expect(refusal("")).toEqual({ reason: "no_rows" });
    expect(refusal("question,role\n\n,\n")).toEqual({ reason: "no_rows" });
  });

  test("says which columns it ignores", () => {
    expect(reading("question,owner,question,\nWhy?,me,x,").remarks).toEqual([
      "2 columns were ignored: “owner”, “question”.",
    ]);
  });

  test("that was exported from here comes back with what it says", () => {
    const text = questionsAsCsv(
      [sheetQuestion("=1+1 is what, and why?"), sheetQuestion("Who are you?")],
      "https://example.org",
    );
    const { rows, remarks } = reading(text);
    expect(rows.map(({ question, problems }) => [question, problems])).toEqual(
      ["=1+1 is what, and why?", "Who are you?"].map((prompt) => [
        {
          role: "cto",
          prompt,
          category: "technical",
          competencies: ["strategic-visionary-thinking"],
          rounds: ["technical-deep-dive"],
          difficulty: 3,
          note: "",
        },
        [],
      ]),
    );
    expect(remarks[0]).toContain("were ignored: “question”, “assesses”");
  });

  test("reports by row and column what it does not know, and holds back what would land elsewhere", () => {
    const { rows } = reading(
      "question,role,category,competency,round,difficulty\nHow do you budget?,CIO,odd,Magic,Lunch,extreme",
    );
    const [row] = rows;
    expect(row?.problems.map(({ column, holds }) => [column, holds])).toEqual([
      ["role", true],
      ["competency", true],
      ["category", false],
      ["round", false],
      ["difficulty", false],
    ]);
    expect(row?.problems[0]?.message).toContain("“CIO” is none of IT Manager,");
    expect(row?.question).toMatchObject({ role: "it-manager", difficulty: 2, rounds: [] });
    expect(row?.question.competencies).toEqual(["financial-management"]);
    expect(row?.matched).toEqual(["budget"]);
  });

  test("takes missing cells as empty, and holds back a row with more cells than the header", () => {
    const { rows } = reading(
      "question,role,note\nWhy us?\nTell me, when did you fail?,CTO,hard,more",
    );
    expect(rows.map(({ problems }) => problems[0])).toEqual([
      expect.objectContaining({ column: null, holds: false }),
      expect.objectContaining({ column: null, holds: true }),
    ]);
  });

  test("leaves out a row without a question, and keeps an overlong one to be shortened", () => {
    const { rows, leftOut } = reading(
      `question,role\n,CTO\n???,CTO\n${"long ".repeat(100)},CTO\n${"x".repeat(5000)},CTO`,
    );
    expect(leftOut.map(({ row, text, reason }) => [row, text.length > 0, reason])).toEqual([
      [2, true, "The question is empty."],
      [3, true, "There is no word in it."],
      [5, true, expect.stringContaining("5000 characters")],
    ]);
    expect(rows[0]?.problems).toContainEqual(
      expect.objectContaining({ column: "question", holds: true }),
    );
  });

  test("keeps a formula as text, and says so", () => {
    const { rows, remarks } = reading(
      "question,note\n=cmd|' /C calc'!A0,@SUM(A1)\n'=1+1 is what?,",
    );
    expect(rows.map(({ question }) => [question.prompt, question.note])).toEqual([
      ["=cmd|' /C calc'!A0", "@SUM(A1)"],
      ["=1+1 is what?", ""],
    ]);
    expect(remarks).toEqual([expect.stringContaining("begins as a formula (row 2)")]);
  });

  test("with NULs and empty rows is read without them, and says so", () => {
    const { rows, remarks } = reading("question,role\n\nWhy\0 us?,CTO\n,,\n");
    expect(rows[0]).toMatchObject({ row: 3, question: { prompt: "Why us?" } });
    expect(remarks).toEqual(["2 empty rows were skipped.", expect.stringContaining("such as NUL")]);
  });

  test("whose quotation mark is never closed loses no row", () => {
    const { rows } = reading('question,role\nOne?,CTO\n"Two?,CTO\nThree?,CTO\n');
    expect(rows.map(({ row, question }) => [row, question.prompt])).toEqual([
      [2, "One?"],
      [3, '"Two?'],
      [4, "Three?"],
    ]);
    expect(rows[1]?.problems[0]?.message).toContain("never closed");
  });

  test(`of more than ${MOST_ROWS} rows is refused with their number`, () => {
    const row = "Tell me about a time when you failed?,CTO\n";
    expect(refusal(`question,role\n${row.repeat(100_000)}`)).toEqual({
      reason: "too_many_rows",
      count: 100_000,
    });
    expect(reading(`question,role\n${row.repeat(MOST_ROWS)}`).rows).toHaveLength(MOST_ROWS);
  });
});

describe("whatever a file holds", () => {
  test("rows understood and rows left out are the rows given", () => {
    const cell = fc.oneof(
      fc.string({ unit: "binary", maxLength: 40 }),
      fc.constantFrom("CTO", "technical", "a;b", "=1", '"', "Why?", " ", "\n", "x,y"),
    );
    const record = fc.array(cell, { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(
        fc.array(record, { maxLength: 30 }),
        fc.constantFrom(",", ";", "\t"),
        (data, delimiter) => {
          const text = stringify([["question", "role", "note"], ...data], {
            delimiter,
            quoted: true,
            record_delimiter: "\r\n",
          });
          const given = data.filter((cells) => !isEmptyRow(cells)).length;
          const outcome = readCsv(text, ROLES, CONTEXT);
          expect(countRows(text, delimiter)).toBeGreaterThanOrEqual(1);
          if (given === 0) {
            expect(outcome.kind).toBe("refused");
            return;
          }
          const { rows, leftOut } = reading(text);
          expect(rows.length + leftOut.length).toBe(given);
          expect(new Set([...rows, ...leftOut].map(({ row }) => row)).size).toBe(given);
        },
      ),
    );
  });

  test("reading never throws, and understands no more than there is", () => {
    const piece = fc.oneof(
      fc.string({ unit: "binary", maxLength: 30 }),
      fc.constantFrom(
        "question",
        ",",
        ";",
        "\n",
        "\r",
        '"',
        '""',
        "\0",
        "\uFEFF",
        "sep=;\n",
        "Why?",
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const text = `question,note\n${pieces.join("")}`;
        for (const one of [text, pieces.join("")]) {
          const outcome = readCsv(one, ROLES, CONTEXT);
          if (outcome.kind === "refused") continue;
          const { rows, leftOut } = outcome.reading;
          expect(rows.length + leftOut.length).toBeLessThanOrEqual(one.split(/[\r\n]/).length);
        }
      }),
      { numRuns: 300 },
    );
  });

  test("nothing of a plain row is lost", () => {
    const word = fc.stringMatching(/^[a-zA-Z]{1,8}$/);
    fc.assert(
      fc.property(
        fc.array(fc.array(word, { minLength: 1, maxLength: 6 }), { minLength: 1 }),
        (lines) => {
          const questions = lines.map((words) => `${words.join(" ")}?`);
          expect(prompts(`question\n${questions.join("\n")}`)).toEqual(questions);
        },
      ),
    );
  });
});
