import { describe, expect, test } from "vitest";
import { ownGuidance } from "@/lib/features/catalog/rules/own-guidance";
import { MOST_NOTE, MOST_PROMPT, normalisePrompt } from "@/lib/features/catalog/rules/own-question";
import {
  newQuestionPath,
  ownQuestionsPath,
  questionPath,
} from "@/lib/features/catalog/rules/own-question-paths";
import { ownQuestionProblem } from "@/lib/features/catalog/rules/own-question-refusals";
import { CATEGORIES } from "@/lib/features/catalog/schema/catalog-files";
import {
  addQuestionInput,
  changeQuestionInput,
  parseOwnListFilter,
} from "@/lib/features/catalog/schema/own-question";
import { messagesByField } from "@/lib/shared/schema-messages";

const GIVEN = {
  role: "cto",
  prompt: "Why us?",
  category: "background",
  competencies: ["technical-competence"],
};

function refusedFields(body: unknown): string[] {
  const parsed = addQuestionInput.safeParse(body);
  return parsed.success ? [] : Object.keys(messagesByField(parsed.error));
}

describe("what an own question may be", () => {
  test("a list and a form come to the same", () => {
    const fromJson = addQuestionInput.parse({
      ...GIVEN,
      competencies: ["technical-competence", "business-acumen"],
      rounds: ["technical-deep-dive"],
      difficulty: 3,
      note: "From a friend.",
    });
    const fromForm = addQuestionInput.parse({
      role: "cto",
      prompt: "  Why\r\n us?  ",
      category: "background",
      competencies: "technical-competence",
      "competencies.1": "",
      "competencies.2": "business-acumen",
      "round:technical-deep-dive": "on",
      difficulty: "3",
      note: "From a friend.\r\n",
    });
    expect(fromForm).toEqual(fromJson);
  });

  test("leaving out what may be left out means expected, in no round, without a note", () => {
    expect(addQuestionInput.parse(GIVEN)).toEqual({
      ...GIVEN,
      rounds: [],
      difficulty: 2,
      note: "",
    });
  });

  test("each fault is told at its field", () => {
    expect(refusedFields({ ...GIVEN, prompt: " \n " })).toEqual(["prompt"]);
    expect(refusedFields({ ...GIVEN, prompt: "x".repeat(MOST_PROMPT + 1) })).toEqual(["prompt"]);
    expect(refusedFields({ ...GIVEN, prompt: "x".repeat(MOST_PROMPT) })).toEqual([]);
    expect(refusedFields({ ...GIVEN, note: "x".repeat(MOST_NOTE + 1) })).toEqual(["note"]);
    expect(refusedFields({ ...GIVEN, category: "riddle" })).toEqual(["category"]);
    expect(refusedFields({ ...GIVEN, competencies: [] })).toEqual(["competencies"]);
    expect(refusedFields({ ...GIVEN, competencies: "" })).toEqual(["competencies"]);
    expect(refusedFields({ ...GIVEN, competencies: ["a", "b", "c", "d"] })).toEqual([
      "competencies",
    ]);
    expect(refusedFields({ ...GIVEN, competencies: "a", "competencies.1": "a" })).toEqual([
      "competencies",
    ]);
    expect(refusedFields({ ...GIVEN, difficulty: 4 })).toEqual(["difficulty"]);
    expect(refusedFields({ ...GIVEN, ownerId: "somebody" })).toEqual(["form"]);
    expect(refusedFields("prompt")).toEqual(["form"]);
    expect(refusedFields(null)).toEqual(["form"]);
  });

  test("nothing that Postgres refuses comes through", () => {
    const { prompt, note } = addQuestionInput.parse({
      ...GIVEN,
      prompt: "A\u0000 question\ud800\twith\u0007 bells?",
      note: "one\u0000\ntwo\u0007",
    });
    expect(prompt).toBe("A question\ufffd with bells?");
    expect(note).toBe("one\ntwo");
  });

  test("the role of a question is not changed", () => {
    expect(changeQuestionInput.safeParse(GIVEN).success).toBe(false);
    const { role: _, ...change } = GIVEN;
    expect(changeQuestionInput.safeParse(change).success).toBe(true);
  });
});

test("the same question in other spacing or case is the same question", () => {
  expect(normalisePrompt("  Why \n US?")).toBe(normalisePrompt("why us?"));
  expect(normalisePrompt("Pourquoi nous\u00a0?")).toBe(normalisePrompt("pourquoi nous ?"));
  expect(normalisePrompt("Why us?")).not.toBe(normalisePrompt("Why them?"));
});

test("there is guidance for each kind of question", () => {
  for (const category of CATEGORIES) {
    const { guidance, probes, mistakes } = ownGuidance(category);
    for (const text of Object.values(guidance)) expect(text.length).toBeGreaterThan(60);
    expect(probes.length).toBeGreaterThan(2);
    expect(mistakes.length).toBeGreaterThan(1);
  }
});

test("addresses", () => {
  expect(questionPath({ slug: "a", isOwn: false })).toBe("/questions/a");
  expect(questionPath({ slug: "own-a", isOwn: true })).toBe("/own-questions/own-a");
  expect(newQuestionPath()).toBe("/own-questions/new");
  expect(ownQuestionsPath(parseOwnListFilter({}))).toBe("/own-questions");
  const filter = parseOwnListFilter({ role: "cto", state: "removed", page: "3", x: "y" });
  expect(ownQuestionsPath(filter)).toBe("/own-questions?role=cto&state=removed&page=3");
  expect(parseOwnListFilter({ role: "king", state: ["removed"], page: "-1" })).toEqual({
    role: undefined,
    state: undefined,
    page: 1,
  });
});

test("what nobody can have been refused for is told all the same", () => {
  expect(ownQuestionProblem(undefined)).toBeUndefined();
  expect(ownQuestionProblem("duplicate")).toContain("already");
  expect(ownQuestionProblem("toString")).toContain("did not work");
  expect(ownQuestionProblem(["full"])).toContain("did not work");
});
