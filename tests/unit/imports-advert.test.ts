import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ownQuestionInput } from "@/lib/features/catalog/schema/own-question";
import type { RoleSlug } from "@/lib/features/catalog/types/basics";
import { linesOfAdvert } from "@/lib/features/imports/rules/advert-lines";
import { clausesOf } from "@/lib/features/imports/rules/duty-clauses";
import { findAlike, indexBank } from "@/lib/features/imports/rules/find-alike";
import { matchCompetencies } from "@/lib/features/imports/rules/match-competency";
import { proposeQuestion } from "@/lib/features/imports/rules/propose-question";
import { readAdvert } from "@/lib/features/imports/rules/read-advert";
import { stemOf } from "@/lib/features/imports/rules/stems";
import { roleFacts } from "./imports-fixtures";

const ADVERTS = "tests/support/adverts";

/** Each style of advert with the role that it is for. */
const STYLES: Record<string, RoleSlug> = {
  "bulleted.txt": "it-manager",
  "headings.txt": "it-director",
  "prose.txt": "cto",
  "public-sector.txt": "it-operations-manager",
  "start-up.txt": "cto",
  "terse.txt": "it-operations-manager",
  "us-federal.txt": "it-director",
  "vietnamese-company.txt": "it-manager",
};

const read = (file: string, role: RoleSlug) =>
  readAdvert(readFileSync(path.join(ADVERTS, file), "utf8"), roleFacts(role));

const ask = (line: string) =>
  clausesOf(line, true).map((clause) => proposeQuestion(clause, new Map())?.prompt);

describe("a duty becomes what an interviewer would say", () => {
  test.each([
    ["Manage vendor contracts", "Tell me about a time when you had to manage vendor contracts."],
    ["Managing vendor contracts", "Tell me about a time when you had to manage vendor contracts."],
    [
      "You will manage vendor contracts.",
      "Tell me about a time when you had to manage vendor contracts.",
    ],
    [
      "Manages vendor contracts and plans renewals",
      "Tell me about a time when you had to manage vendor contracts.",
    ],
    [
      "Management of vendor contracts",
      "Tell me about a time when you had to manage vendor contracts.",
    ],
    [
      "Ability to manage vendor contracts",
      "Tell me about a time when you had to manage vendor contracts.",
    ],
    [
      "Experience in managing vendor contracts",
      "Tell me about your experience in managing vendor contracts. Which part of it taught you most?",
    ],
    [
      "Strong knowledge of ITIL and cloud platforms is a must",
      "How have you used your knowledge of ITIL and cloud platforms at work? Give me an example.",
    ],
    [
      "Responsible for the IT budget",
      "Tell me about a time when you were responsible for the IT budget.",
    ],
    [
      "Managing the team and assigning tasks",
      "Tell me about a time when you were responsible for managing the team and assigning tasks.",
    ],
    [
      "Excellent communication skills",
      "Tell me about a time when your communication skills made the difference.",
    ],
    [
      "You've led a team through growth before",
      "Tell me about a time when you led a team through growth.",
    ],
    ["Own our move to the cloud", "How would you take charge of our move to the cloud?"],
    [
      "Proven track record of delivering ERP programmes",
      "Give me an example of delivering ERP programmes. What was your part in it?",
    ],
    [
      "Vendor contracts",
      "Let us talk about vendor contracts: what have you done in that area, and what came of it?",
    ],
  ])("%s", (line, expected) => {
    expect(ask(line)).toEqual([expected]);
  });

  test.each([
    "bring it to an end",
    "Serve as the Director of Operations",
    "Reports to the CIO",
    "",
  ])("but not %j, which means nothing outside its advert", (line) => {
    expect(ask(line)).toEqual([]);
  });
});

describe.each(Object.entries(STYLES))("an advert in the style of %s", (file, role) => {
  const { rows, leftOut, remarks } = read(file, role);

  // Every prompt was read and judged as an interviewer's sentence: a change of the rules shows what it does to them.
  test("gives these questions", () => {
    const shown = rows.map(
      ({ row, question, matched }) =>
        `${row} ${question.category}: ${question.prompt} [${question.competencies[0] ?? "?"}: ${matched.join(", ")}]`,
    );
    expect(shown.join("\n")).toMatchSnapshot();
  });

  test("leaves this out, with reasons", () => {
    const shown = leftOut.map(({ row, text, reason }) => `${row} ${text} (${reason})`);
    expect([...remarks, ...shown].join("\n")).toMatchSnapshot();
  });

  test("gives only questions that can be added once they have a competency", () => {
    const facts = roleFacts(role);
    for (const { question } of rows) {
      const competencies = question.competencies[0] ? question.competencies : ["any"];
      expect(ownQuestionInput.safeParse({ ...question, competencies }).success).toBe(true);
      expect(question.prompt).toMatch(/^[A-Z][^?!]*[?.]( [A-Z][^?!]*[?.])?$/);
      expect(question.prompt).not.toMatch(/ {2}|\bthe the\b|[*•–]|\.\.| ,/);
      for (const slug of question.competencies) {
        expect(facts.competencies.map((one) => one.slug)).toContain(slug);
      }
    }
  });
});

test("every kind of advert has a test", () => {
  expect(Object.keys(STYLES).sort()).toEqual(readdirSync(ADVERTS).sort());
});

describe("whatever an advert holds", () => {
  const piece = fc.oneof(
    fc.string({ unit: "binary", maxLength: 30 }),
    fc.constantFrom(
      "\n",
      "- ",
      "Manage ",
      "You will ",
      "Experience in ",
      "the budget. ",
      "Requirements:\n",
      "Benefits\n",
      "and ",
      ", ",
      "; ",
      "leading",
      "Knowledge of ",
      "(",
      "skills",
    ),
  );

  test("each of its lines becomes a question or is left out", () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join("");
        const { rows, leftOut } = readAdvert(text, roleFacts("cto"));
        const given = new Set(linesOfAdvert(text).map(({ row }) => row));
        expect(new Set([...rows, ...leftOut].map(({ row }) => row))).toEqual(given);
      }),
      { numRuns: 300 },
    );
  });

  test("the same advert gives the same questions", () => {
    expect(read("prose.txt", "cto")).toEqual(read("prose.txt", "cto"));
  });
});

describe("the competency that a text is about", () => {
  test("is told by the words of name, description and levels, and says by which", () => {
    const [first] = matchCompetencies(
      "Negotiate contracts with vendors and keep to the budget",
      roleFacts("it-director").competencies,
    );
    expect(first?.slug).toBe("financial-resource-management");
    expect(first?.words).toEqual(expect.arrayContaining(["budget", "vendors", "contracts"]));
    expect(matchCompetencies("The of and", roleFacts("cto").competencies)).toEqual([]);
  });

  test("goes by families of words", () => {
    const families = [
      ["manager", "managers"],
      ["negotiate", "negotiating", "negotiated", "negotiation", "negotiations"],
      ["recovery", "recoveries"],
      ["financial", "finance"],
      ["strategy", "strategic", "strategies"],
      ["lead", "leads", "leading", "leaders", "leadership", "led"],
    ];
    for (const family of families) {
      expect(new Set(family.map(stemOf)).size, family.join()).toBe(1);
    }
    expect(stemOf("directory")).not.toBe(stemOf("director"));
  });
});

test("questions of the bank that ask for the same are found by the words they share", () => {
  const bank = indexBank([
    { slug: "restore", prompt: "When did you last restore a backup?", assesses: "Recovery." },
    { slug: "hire", prompt: "Whom did you hire?", assesses: "People." },
    { slug: "money", prompt: "Which contract did you end?", assesses: "Money." },
  ]);
  expect(findAlike("Test that backups can be restored", bank)).toEqual([
    {
      slug: "restore",
      prompt: "When did you last restore a backup?",
      shared: ["backups", "restored"],
    },
  ]);
  expect(findAlike("Paint the walls", bank)).toEqual([]);
});
