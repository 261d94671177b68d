import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { questionsAsMarkdown } from "@/lib/features/catalog/rules/export-markdown";
import { MOST_ROWS } from "@/lib/features/imports/rules/list-reading";
import { plainText } from "@/lib/features/imports/rules/plain-text";
import { readMarkdown } from "@/lib/features/imports/rules/read-markdown";
import type { Reading } from "@/lib/features/imports/types";
import { CONTEXT, ROLES, sheetQuestion } from "./imports-fixtures";

function reading(text: string): Reading {
  const outcome = readMarkdown(text, ROLES, CONTEXT);
  if (outcome.kind !== "read") throw new Error(JSON.stringify(outcome.refusal));
  return outcome.reading;
}

const LIST = `# My questions for CTO

## Strategic

- Where should we be in three years?
  - From Linh, who was asked it last week
  - They wanted figures
* [ ] What would you **stop** [first](https://example.org)?

## Technical competence and engineering judgement – Technical

1. Draw our platform.
2) How would you
   replace it?

Some thoughts of mine.
Would you build or buy?

### Misc

- Anything to ask us?
`;

describe("a Markdown list", () => {
  test("takes role, category and competency from the headings above", () => {
    const { rows } = reading(LIST);
    expect(
      rows.map(({ row, question }) => [
        row,
        question.role,
        question.category,
        question.prompt,
        question.note,
      ]),
    ).toEqual([
      [
        5,
        "cto",
        "strategic",
        "Where should we be in three years?",
        "From Linh, who was asked it last week\nThey wanted figures",
      ],
      [8, "cto", "strategic", "What would you stop first?", ""],
      [12, "cto", "technical", "Draw our platform.", ""],
      [13, "cto", "technical", "How would you replace it?", ""],
      [17, "cto", "technical", "Would you build or buy?", ""],
      [21, "cto", "technical", "Anything to ask us?", ""],
    ]);
    expect(rows[2]?.question.competencies).toEqual(["technical-competence"]);
    expect(rows[2]?.guessed).toEqual([]);
  });

  test("lists the lines that are no question, with their numbers", () => {
    expect(reading(LIST).leftOut).toEqual([
      {
        row: 16,
        text: "Some thoughts of mine.",
        reason: "It is no list item, and does not end in a question mark.",
      },
      {
        row: 19,
        text: "Misc",
        reason: "The heading names no role, category or competency, so it changes nothing.",
      },
    ]);
  });

  test("forgets a heading at the next one of its level", () => {
    const { rows } = reading("# CTO\n## Technical\n- One?\n# IT Director\n- Two?\n");
    expect(
      rows.map(({ question, guessed }) => [question.role, guessed.includes("category")]),
    ).toEqual([
      ["cto", false],
      ["it-director", true],
    ]);
  });

  test("reads a table like CSV", () => {
    const { rows, leftOut, remarks } = reading(
      [
        "| Question | Role | Owner |",
        "|:---|---|---:|",
        "| Why \\| how? | CTO | me |",
        "| | CTO | |",
        "| | | |",
        "",
        "| Name | Age |",
        "| --- | --- |",
        "| Ada | 36 |",
      ].join("\n"),
    );
    expect(rows.map(({ row, question }) => [row, question.prompt, question.role])).toEqual([
      [3, "Why | how?", "cto"],
    ]);
    expect(leftOut.map(({ row, reason }) => [row, reason])).toEqual([
      [4, "The question is empty."],
      [7, "The table has no column named “question”."],
      [9, "The table has no column named “question”."],
    ]);
    expect(remarks).toEqual(["Table in line 1: A column was ignored: “Owner”."]);
  });

  test("needs no markup: lines that end in a question mark are questions", () => {
    const { rows, leftOut } = reading(
      "Tell me about a time\nwhen you failed?\r\nWhy us?\rNotes to self\n> Quoted?",
    );
    expect(rows.map(({ row, question }) => [row, question.prompt])).toEqual([
      [1, "Tell me about a time when you failed?"],
      [3, "Why us?"],
      [5, "Quoted?"],
    ]);
    expect(leftOut.map(({ row }) => row)).toEqual([4]);
  });

  test("leaves code out, line by line", () => {
    const { rows, leftOut } = reading("```js\nwhy?\n- x?\n```\n- Why?\n```\n- never closed?\n");
    expect(rows.map(({ question }) => question.prompt)).toEqual(["Why?", "never closed?"]);
    expect(leftOut.map(({ row }) => row)).toEqual([1, 2, 3]);
  });

  test("that was exported from here comes back as its questions, without their guidance", () => {
    const text = questionsAsMarkdown(
      "CTO: questions",
      [sheetQuestion("What broke? Tell me."), sheetQuestion("Tell me about *it*.")],
      "https://example.org",
    );
    const { rows } = reading(text);
    expect(rows.map(({ question }) => question.prompt)).toEqual([
      "What broke? Tell me.",
      "Tell me about *it*.",
    ]);
  });

  test("of nothing, and of too much, is refused", () => {
    expect(readMarkdown("\n---\n# \n", ROLES, CONTEXT)).toEqual({
      kind: "refused",
      refusal: { reason: "no_rows" },
    });
    const lines = Array.from({ length: MOST_ROWS + 1 }, (_, at) => `- Question ${at}?`).join("\n");
    expect(readMarkdown(lines, ROLES, CONTEXT)).toEqual({
      kind: "refused",
      refusal: { reason: "too_many_rows", count: MOST_ROWS + 1 },
    });
  });
});

describe("whatever a text holds", () => {
  const words = fc.stringMatching(/^[a-z]{1,6}( [a-z]{1,6}){0,3}$/);
  const line = fc.oneof(
    words.map((one) => `- ${one}`),
    words.map((one) => `  - ${one}`),
    words.map((one) => `\t${one}`),
    words.map((one) => `${one}?`),
    words.map((one) => `## ${one}`),
    words.map((one) => `**${one}**`),
    words.map((one) => `| ${one} | ${one} |`),
    fc.constantFrom("", "| question | note |\n|---|---|", "```", "---", "> ", "1. ", "- [ ] "),
    fc.string({ unit: "binary", maxLength: 30 }),
  );

  test("no word is lost", () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 25 }), (lines) => {
        const text = lines.join("\n");
        const outcome = readMarkdown(text, ROLES, CONTEXT);
        if (outcome.kind === "refused") return;
        const { rows, leftOut, remarks } = outcome.reading;
        const said = [
          ...rows.flatMap(({ question, problems }) => [
            question.prompt,
            question.note,
            ...problems.map(({ message }) => message),
          ]),
          ...leftOut.map((one) => one.text),
          ...remarks,
          // The header of a table that was followed.
          "question note",
        ].join(" ");
        for (const word of text.match(/(?<![^\s|*])[a-z]{2,6}(?![^\s|*?])/g) ?? []) {
          expect(said).toContain(word);
        }
      }),
      { numRuns: 300 },
    );
  });

  test("reading never throws, and numbers each line once", () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 25 }), (lines) => {
        const outcome = readMarkdown(lines.join("\n"), ROLES, CONTEXT);
        if (outcome.kind === "refused") return;
        const numbers = [...outcome.reading.rows, ...outcome.reading.leftOut].map(({ row }) => row);
        expect(new Set(numbers).size).toBe(numbers.length);
      }),
      { numRuns: 300 },
    );
  });
});

test("a line is read without its markup", () => {
  expect(plainText("**Why** do _you_ use `sudo` \\*here\\*, snake_case and 2*3*4?")).toBe(
    "Why do you use sudo *here*, snake_case and 2*3*4?",
  );
});
