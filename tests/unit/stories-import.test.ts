/** Stories from files: whatever is given is understood or left out, and an export comes back as it went. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { exportStories } from "@/lib/features/stories/rules/export-stories";
import { MOST_IMPORTED } from "@/lib/features/stories/rules/limits";
import { kindOf, readStoryFile } from "@/lib/features/stories/rules/read-story-file";
import { findStoryTwins } from "@/lib/features/stories/rules/story-twins";
import { newStoryInput } from "@/lib/features/stories/schema/story";
import type { GivenStory, StoryImportKind, StoryReading } from "@/lib/features/stories/types";
import { ROLES } from "./imports-fixtures";

function read(kind: StoryImportKind, text: string): StoryReading {
  const outcome = readStoryFile(kind, text, ROLES);
  if (outcome.kind !== "read") throw new Error(JSON.stringify(outcome.refusal));
  return outcome.reading;
}

function refusal(kind: StoryImportKind, text: string) {
  const outcome = readStoryFile(kind, text, ROLES);
  return outcome.kind === "refused" ? outcome.refusal : null;
}

const RESUME = {
  basics: { name: "Mara" },
  work: [
    {
      name: "Tarn & Ridley",
      position: "IT manager",
      startDate: "2019-02-01",
      endDate: "2022-05",
      highlights: ["Closed 31 shared accounts. Nobody was locked out.", "  "],
    },
    { name: "Harrow Vale", startDate: "2022" },
  ],
  projects: [{ name: "The move", highlights: ["Moved it."], endDate: "Present" }],
  volunteer: [{ organization: "Lifeboat", position: "Crew", highlights: ["Rowed.", 7] }],
};

describe("a JSON Resume", () => {
  test("gives a story for each highlight, with position, company and dates", () => {
    const { rows, leftOut } = read("json", JSON.stringify(RESUME));
    expect(rows).toHaveLength(3);
    expect(rows[0]).toMatchObject({
      row: 1,
      origin: "Work 1: IT manager, Tarn & Ridley",
      text: {
        headline: "Closed 31 shared accounts",
        parts: { situation: "IT manager, Tarn & Ridley", action: RESUME.work[0]?.highlights?.[0] },
      },
      from: "2019-02",
      to: "2022-05",
    });
    expect(rows.map(({ origin }) => origin)).toContain("Project 1: The move");
    expect(leftOut.map(({ reason }) => reason)).toEqual([
      "It has no text.",
      "It has no highlights, and each highlight is a story.",
      "The highlight is no text.",
    ]);
  });

  test.each([
    ["not whole", '{"work": [', "no_json"],
    ["a list", "[1, 2]", "no_resume"],
    ["something else", '{"invoice": []}', "no_resume"],
    ["deep", `${"[".repeat(200_000)}${"]".repeat(200_000)}`, "no_resume"],
    ["without an entry", '{"work": []}', "no_rows"],
    ["huge", JSON.stringify({ work: [{ highlights: Array(100_000).fill("x") }] }), "too_many_rows"],
  ])("that is %s is refused whole", (_, text, reason) => {
    expect(refusal("json", text)?.reason).toBe(reason);
  });

  test("is counted: rows and left out are what was given, whatever stands there", () => {
    const highlight = fc.oneof(fc.string(), fc.constant("Led the move."), fc.anything());
    const entry = fc.oneof(
      fc.record({ name: fc.string(), startDate: fc.string(), highlights: fc.array(highlight) }),
      fc.record({ name: fc.anything() }),
      fc.anything(),
    );
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 12 }), (work) => {
        const text = JSON.stringify({ work });
        const kept: { highlights?: unknown }[] = JSON.parse(text).work;
        const given = kept.reduce((sum, one) => {
          const of = one?.highlights;
          return sum + (Array.isArray(of) && of.length > 0 ? of.length : 1);
        }, 0);
        const outcome = readStoryFile("json", text, ROLES);
        if (outcome.kind === "refused") {
          expect(given === 0 || given > MOST_IMPORTED || outcome.refusal.reason === "no_rows").toBe(
            true,
          );
          return;
        }
        expect(outcome.reading.rows.length + outcome.reading.leftOut.length).toBe(given);
      }),
    );
  });
});

describe("a CSV file", () => {
  test("is read whatever its separator, line ends and order of columns", () => {
    const text =
      "\uFEFFResult;Title;Tags;Failed;When\r\n9%;A story;Financial management|nonsense;yes;x\n;;;;\r";
    const { rows, leftOut, remarks } = read("csv", text);
    expect(rows).toMatchObject([
      { row: 2, text: { headline: "A story", parts: { result: "9%" } }, isFailure: true },
    ]);
    expect(rows[0]?.competencies).toEqual(["financial-management"]);
    expect(rows[0]?.remarks.join()).toContain("nonsense");
    expect(leftOut).toEqual([]);
    expect(remarks.join(" ")).toContain("“When”");
  });

  test("with formulas is text, said to be so", () => {
    const { rows, remarks } = read("csv", "headline,action\n=cmd|'/C calc'!A0,I looked\n");
    expect(rows[0]?.text.headline).toBe("=cmd|'/C calc'!A0");
    expect(remarks.join()).toContain("never run");
  });

  test("is refused whole with the wrong header, or with a hundred thousand rows", () => {
    expect(refusal("csv", "Frage,Rolle\nWarum?,CTO")).toMatchObject({
      reason: "wrong_header",
      found: ["Frage", "Rolle"],
    });
    expect(refusal("csv", `headline\n${"x\n".repeat(100_000)}`)).toEqual({
      reason: "too_many_rows",
      count: 100_000,
    });
    expect(refusal("csv", "")?.reason).toBe("no_rows");
  });

  test("is counted: every row with a character in it is understood or left out", () => {
    const cell = fc.stringMatching(/^[a-z0-9 ]{0,12}$/);
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell, cell), { maxLength: 30 }), (cells) => {
        const text = ["headline,action,failure", ...cells.map((row) => row.join(","))].join("\n");
        const given = cells.filter((row) => row.some((one) => one.trim() !== "")).length;
        const outcome = readStoryFile("csv", text, ROLES);
        const found =
          outcome.kind === "read"
            ? outcome.reading.rows.length + outcome.reading.leftOut.length
            : 0;
        expect(found).toBe(given);
      }),
    );
  });
});

describe("Markdown", () => {
  test("has stories for headings, parts below them, and items as stories of their own", () => {
    const text = [
      "Above all",
      "# Stories",
      "## The move",
      "- From: March 2021",
      "- Failure: yes",
      "**Situation:** We had to move.",
      "### Action",
      "I moved it.",
      "",
      "- first this",
      "# comment",
      "## Harrow Vale",
      "- Closed **41%** of the tickets",
      "1. Went away",
      "## Nothing here",
    ].join("\n");
    const { rows, leftOut } = read("markdown", text);
    expect(rows.map((row) => row.text.headline)).toEqual([
      "The move",
      "Closed 41% of the tickets",
      "Went away",
    ]);
    expect(rows[0]).toMatchObject({
      from: "2021-03",
      isFailure: true,
      text: { parts: { situation: "We had to move.", action: "I moved it.\n\n- first this" } },
    });
    expect(rows[1]?.text.parts.situation).toBe("Harrow Vale");
    expect(leftOut.map(({ text: said }) => said)).toEqual([
      "Above all",
      "Stories",
      "comment",
      "Nothing here",
    ]);
  });
});

test("a file's kind is told by its name, a pasted text's by how it begins", () => {
  expect(kindOf("resume.JSON", "x")).toBe("json");
  expect(kindOf("a.csv", "{}")).toBe("csv");
  expect(kindOf("", ' {"work": []}')).toBe("json");
  expect(kindOf("", '"headline";"action"\nA;B')).toBe("csv");
  expect(kindOf("list.txt", "- I did it, and how")).toBe("markdown");
});

/** Awkward on purpose: marks of every format, at every place. */
const word = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.constantFrom(
    "# a",
    "\\# b",
    "##",
    "'=x",
    "=1+1",
    "- From: 2021",
    "### Task",
    "Result",
    "C#",
    "x #",
    "|",
    '"',
    ";",
    "Story: x",
    "```",
    "🚀",
  ),
);
const textOf = fc.array(word, { maxLength: 6 }).map((words) => words.join("\n"));
const stories: fc.Arbitrary<GivenStory> = fc
  .record({
    headline: word,
    short: textOf,
    a: textOf,
    b: textOf,
    c: fc.boolean(),
    tags: fc.boolean(),
  })
  .map(({ headline, short, a, b, c, tags }) =>
    newStoryInput.safeParse({
      headline: headline.slice(0, 100),
      short,
      situation: a,
      action: b,
      isFailure: c,
      from: c ? "2021-03" : "",
      to: c ? "2021" : "",
      competencies: tags ? ["financial-management"] : [],
    }),
  )
  .filter((parsed) => parsed.success)
  .map((parsed) => parsed.data as GivenStory);

const NAMES = [{ slug: "financial-management", name: "Financial management" }];

test.each(["json", "csv", "markdown"] as const)(
  "what is exported as %s is read again, word for word",
  (format) => {
    fc.assert(
      fc.property(fc.array(stories, { minLength: 1, maxLength: 4 }), (given) => {
        const file = exportStories(format, given, NAMES);
        expect(kindOf(file.name, file.text)).toBe(format);
        const { rows, leftOut } = read(format, file.text);
        expect(leftOut).toEqual([]);
        expect(
          rows.map(({ text, competencies, isFailure, from, to }) => ({
            text,
            competencies,
            isFailure,
            from,
            to,
          })),
        ).toEqual(given);
        expect(rows.every(({ remarks }) => remarks.length === 0)).toBe(true);
      }),
    );
  },
);

test("a story that is there, or twice in the file, is known", () => {
  const rows = [
    { row: 2, hash: "a" },
    { row: 3, hash: "b" },
    { row: 4, hash: "b" },
    { row: 5, hash: "c" },
  ];
  const known = new Map([
    ["a", { id: "1", isBinned: false }],
    ["c", { id: "2", isBinned: true }],
  ]);
  expect(findStoryTwins(rows, known)).toEqual([
    { kind: "story", id: "1" },
    null,
    { kind: "row", row: 3 },
    { kind: "bin", id: "2" },
  ]);
});
