import { describe, expect, test } from "vitest";
import { exportAddress, filterFields, sheetAddress } from "@/components/catalog/sheet-address";
import { leftOutSentence, sheetSentence } from "@/components/catalog/sheet-sentences";
import { guidanceOf, toSheetQuestion } from "@/lib/features/catalog/rules/sheet-question";
import {
  type AddressParams,
  exportInput,
  parseSheetChoice,
  parseSheetPrint,
  SHEET_CONTENTS,
  SHEET_LAYOUTS,
} from "@/lib/features/catalog/schema/sheet";
import type { Bank } from "@/lib/features/catalog/types/listings";
import type { QuestionView } from "@/lib/features/catalog/types/questions";
import type { Sheet } from "@/lib/features/catalog/types/sheets";

/** A query as Next gives it to a page. */
function paramsOf(address: string): AddressParams {
  const { searchParams } = new URL(address, "http://localhost");
  const names = [...new Set(searchParams.keys())];
  return Object.fromEntries(
    names.map((name) => {
      const values = searchParams.getAll(name);
      return [name, values.length > 1 ? values : values[0]];
    }),
  );
}

const FILTER = {
  category: "technical",
  difficulty: 2,
  practised: "no",
  text: "cost & “exit”",
  sort: "hardest",
} as const;

describe("an address", () => {
  test("holds a choice and how it is printed, whole", () => {
    for (const questions of [[], ["one"], ["two", "one"]]) {
      for (const contents of SHEET_CONTENTS) {
        for (const layout of SHEET_LAYOUTS) {
          const choice = { questions, filter: FILTER };
          const params = paramsOf(sheetAddress("cto", choice, { contents, layout }));
          expect(parseSheetChoice(params)).toEqual(choice);
          expect(parseSheetPrint(params)).toEqual({ contents, layout });
        }
      }
    }
  });

  test("is short where everything is as usual", () => {
    expect(sheetAddress("cto")).toBe("/roles/cto/questions/sheet");
    expect(exportAddress("cto")).toBe("/api/v1/roles/cto/questions/export");
    expect(filterFields("cto", {})).toEqual([]);
  });

  test("of a file holds the format beside the same choice", () => {
    const address = exportAddress("cto", "anki", { questions: ["two", "one"], filter: FILTER });
    const input = exportInput.parse(paramsOf(address));
    expect(input.format).toBe("anki");
    expect(parseSheetChoice(input)).toEqual({ questions: ["two", "one"], filter: FILTER });
  });

  test("that makes no sense is the bank, printed as usual", () => {
    const params = { question: "", with: ["anchors", "lines"], layout: "circle", category: "x" };
    expect(parseSheetChoice(params)).toEqual({ questions: [], filter: {} });
    expect(parseSheetPrint(params)).toEqual({ contents: "lines", layout: "run-on" });
  });

  test("names a question once, and not without end", () => {
    expect(parseSheetChoice({ question: ["a", "b", "a"] }).questions).toEqual(["a", "b"]);
    const many = Array.from({ length: 5000 }, (_, number) => `q-${number}`);
    expect(parseSheetChoice({ question: many }).questions).toHaveLength(500);
  });

  test("loses the page of a list, and what only a signed-in person can ask for", () => {
    const params = paramsOf(sheetAddress("cto", { questions: [], filter: { ...FILTER, page: 3 } }));
    const { practised, ...rest } = FILTER;
    expect(parseSheetChoice(params, false).filter).toEqual(rest);
    expect(parseSheetChoice(params, true).filter).toEqual({ ...rest, practised });
  });

  test("of a file needs a format that there is", () => {
    expect(exportInput.safeParse({}).success).toBe(false);
    expect(exportInput.safeParse({ format: "pdf" }).success).toBe(false);
    expect(exportInput.safeParse({ format: ["csv", "anki"] }).success).toBe(false);
  });
});

const BANK: Bank = {
  role: { slug: "cto", name: "CTO" },
  questions: [],
  total: 52,
  fitting: 52,
  page: 1,
  pages: 1,
  corrected: null,
  facets: {
    category: [{ value: "technical", name: "Technical", count: 3, chosen: true }],
    competency: [],
    round: [],
    difficulty: [],
    practised: [],
  },
};

test("the sheet says in words what it holds", () => {
  const one = {} as Sheet["questions"][number];
  const sheet = (found: number): Sheet => ({
    bank: { ...BANK, fitting: found },
    questions: Array(found).fill(one),
    leftOut: 0,
  });
  expect(sheetSentence(sheet(52), { questions: [], filter: {} })).toBe("All 52 questions");
  expect(sheetSentence(sheet(4), { questions: [], filter: { category: "technical" } })).toBe(
    "Four of 52 questions: Technical",
  );
  expect(sheetSentence(sheet(1), { questions: ["q"], filter: { category: "technical" } })).toBe(
    "One question, chosen one by one",
  );
  expect(leftOutSentence(1)).toMatch(/^One of the questions that you chose is not/);
  expect(leftOutSentence(3)).toMatch(/^Three of the questions that you chose are not/);
});

test("a question is put into the words of one role", () => {
  const parts = { situation: "s", task: "t", action: "a", result: "r" };
  const asked = (slug: "cto" | "it-director", difficulty: number) => ({
    role: { slug, name: slug.toUpperCase() },
    difficulty,
    whyAsked: `why ${slug}`,
    rounds: [{ slug: "first", name: "First talk" }],
    competencies: [
      {
        slug: "c",
        name: "Thinking",
        requiredLevel: 4 as const,
        anchors: { 1: "low", 3: "middle", 5: "high" },
      },
    ],
  });
  const question: QuestionView = {
    slug: "q",
    prompt: "Why?",
    category: "strategic",
    assesses: "Reasons.",
    structure: null,
    guidance: parts,
    probes: ["And?"],
    mistakes: [],
    sources: [],
    retired: false,
    own: null,
    roles: [asked("it-director", 1), asked("cto", 3)],
  };
  expect(toSheetQuestion(question, "cto")).toMatchObject({
    path: "/questions/q",
    category: "Strategic",
    difficulty: "Hard",
    whyAsked: "why cto",
    rounds: ["First talk"],
    competencies: [
      {
        name: "Thinking",
        required: "4 Advanced",
        anchors: [
          { level: "1 Awareness", text: "low" },
          { level: "3 Intermediate", text: "middle" },
          { level: "5 Expert", text: "high" },
        ],
      },
    ],
  });
  expect(toSheetQuestion(question, "it-director")?.difficulty).toBe("Warm-up");
  expect(toSheetQuestion(question, "it-manager")).toBeUndefined();

  const structure = {
    name: "Plan",
    situation: "Aim",
    task: "Ways",
    action: "Order",
    result: "Sum",
  };
  const names = (of: QuestionView) => toSheetQuestion(of, "cto")?.guidance.map(({ name }) => name);
  expect(names(question)).toEqual(["Situation", "Task", "Action", "Result"]);
  expect(names({ ...question, structure })).toEqual(["Aim", "Ways", "Order", "Sum"]);

  const [asCto] = question.roles.slice(1);
  const [competency] = asCto?.competencies ?? [];
  if (!asCto || !competency) throw new Error("no role to make an own question of");
  const anchors = { 1: "a", 2: "b", 3: "c", 4: "d", 5: "e" };
  const own: QuestionView = {
    ...question,
    own: { note: "", addedAt: new Date(0) },
    guidance: { situation: "", task: "", action: "", result: "" },
    roles: [{ ...asCto, competencies: [{ ...competency, anchors }] }],
  };
  const sheet = toSheetQuestion(own, "cto");
  expect(sheet?.path).toBe("/own-questions/q");
  expect(sheet?.competencies[0]?.anchors.map(({ text }) => text).join("")).toBe("abcde");
  expect(sheet && guidanceOf(sheet)).toEqual([]);
  expect(sheet?.guidance).toHaveLength(4);
});
