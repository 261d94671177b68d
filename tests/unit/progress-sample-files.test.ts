import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import {
  type CatalogQuestion,
  questionsFile,
  ROLE_SLUGS,
} from "@/lib/features/catalog/schema/catalog-files";
import { sampleFile } from "@/lib/features/portability/schema/sample-file";
import { analyseParts } from "@/lib/features/practice/rules/analyse-answer";
import type { InsightId } from "@/lib/features/practice/rules/insight";

const WRITTEN: Record<(typeof ROLE_SLUGS)[number], number> = {
  "it-manager": 12,
  "it-operations-manager": 6,
  "it-director": 12,
  cto: 6,
};

const ASKED = new Set<InsightId>(["length", "opening", "action", "result", "figure", "reason"]);

const QUESTIONS = "prisma/seed/catalog/questions";

const catalog = new Map<string, CatalogQuestion>(
  readdirSync(QUESTIONS).flatMap((file) =>
    questionsFile
      .parse(parse(readFileSync(path.join(QUESTIONS, file), "utf8")))
      .map((question) => [question.slug, question] as const),
  ),
);

describe.each(ROLE_SLUGS)("the sample answers of %s", (role) => {
  const history = sampleFile.parse(parse(readFileSync(`prisma/seed/demo/${role}.yaml`, "utf8")));

  it("answer enough questions, each once", () => {
    const questions = history.answers.map((answer) => answer.question);
    expect(history.role).toBe(role);
    expect(new Set(questions).size).toBe(questions.length);
    expect(questions.length).toBeGreaterThanOrEqual(WRITTEN[role]);
  });

  it("answer questions of the role's bank, and rate what they are about", () => {
    for (const { question, revisions } of history.answers) {
      const asked = catalog.get(question)?.roles[role];
      expect(asked, question).toBeDefined();
      const about = asked?.competencies.map((competency) => competency.slug).sort();
      for (const revision of revisions) {
        expect(Object.keys(revision.ratings).sort(), question).toEqual(about);
      }
    }
  });

  it("move forward in time and in takes, and end better than they began", () => {
    for (const { question, revisions } of history.answers) {
      revisions.forEach((revision, index) => {
        const before = revisions[index - 1];
        expect(revision.take, question).toBeGreaterThanOrEqual(before?.take ?? 1);
        if (before) expect(revision.daysAgo, question).toBeLessThan(before.daysAgo);
        for (const [competency, level] of Object.entries(before?.ratings ?? {})) {
          expect(revision.ratings[competency], question).toBeGreaterThanOrEqual(level);
        }
      });
    }
  });

  it("reach back most of six months", () => {
    const days = history.answers.flatMap((answer) => answer.revisions.map((one) => one.daysAgo));
    expect(Math.max(...days)).toBeGreaterThan(165);
    expect(Math.min(...days)).toBeLessThan(10);
  });

  it("are mostly finished answers by the product's own targets", () => {
    const unfinished = history.answers.filter(({ question, revisions }) => {
      const steps = catalog.get(question)?.structure;
      const { insights } = analyseParts(revisions.at(-1) ?? failing(), steps ? { steps } : {});
      return insights.some(({ id, state }) => ASKED.has(id) && state === "open");
    });
    // Some are left as a first attempt, so that the board has something to offer.
    expect(unfinished.length, unfinished.map((answer) => answer.question).join(", ")).toBeLessThan(
      history.answers.length / 4,
    );
  });
});

function failing(): never {
  throw new Error("an answer without a revision");
}
