import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import {
  type CatalogQuestion,
  questionsFile,
  ROLE_SLUGS,
} from "@/lib/features/catalog/schema/catalog-files";
import { referenceAnswersFile } from "@/lib/features/review/schema/reference-answers";

const ANSWERS = "prisma/seed/reference-answers";
const QUESTIONS = "prisma/seed/catalog/questions";
const RATERS = ["author", "second"] as const;

const catalog = new Map<string, CatalogQuestion>(
  readdirSync(QUESTIONS).flatMap((file) =>
    questionsFile
      .parse(parse(readFileSync(path.join(QUESTIONS, file), "utf8")))
      .map((question) => [question.slug, question] as const),
  ),
);

it("exist for every role and for nothing else", () => {
  expect(readdirSync(ANSWERS).sort()).toEqual(ROLE_SLUGS.map((role) => `${role}.yaml`).sort());
});

describe.each(ROLE_SLUGS)("the reference answers of %s", (role) => {
  const answers = referenceAnswersFile.parse(
    parse(readFileSync(path.join(ANSWERS, `${role}.yaml`), "utf8")),
  );

  it("are five, each to another question", () => {
    expect(answers).toHaveLength(5);
    expect(new Set(answers.map((answer) => answer.question)).size).toBe(5);
  });

  it("answer questions that the role's bank still offers", () => {
    for (const { question } of answers) {
      expect(catalog.get(question)?.roles[role], question).toBeDefined();
      expect(catalog.get(question)?.retired, question).toBe(false);
    }
  });

  it.each(RATERS)("are marked once on every competency of their question: %s", (rater) => {
    for (const { question, marks } of answers) {
      const about = catalog.get(question)?.roles[role]?.competencies.map(({ slug }) => slug);
      const marked = marks.filter((mark) => mark.rater === rater).map((mark) => mark.competency);
      expect(marked.sort(), question).toEqual(about?.sort());
    }
  });

  it("hold every quote letter for letter, within one part", () => {
    for (const { question, parts, marks } of answers) {
      for (const { quote } of marks) {
        const holding = Object.values(parts).filter((part) => part.includes(quote));
        expect(holding, `${question}: ${quote}`).not.toEqual([]);
      }
    }
  });

  it("say what left it open wherever the two raters differ, and only there", () => {
    for (const { question, marks, disagreement = {} } of answers) {
      const differing = marks
        .filter((mark) => mark.rater === "author")
        .filter((mark) =>
          marks.some((other) => other.competency === mark.competency && other.level !== mark.level),
        )
        .map((mark) => mark.competency);
      expect(Object.keys(disagreement).sort(), question).toEqual(differing.sort());
    }
  });
});
