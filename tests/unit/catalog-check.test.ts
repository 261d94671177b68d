import { describe, expect, test, vi } from "vitest";
import { readCatalogTexts } from "@/lib/features/catalog/commands/read-catalog-texts";
import { checkCatalog } from "@/lib/features/catalog/rules/check-catalog";
import type { Finding } from "@/lib/features/catalog/rules/findings";
import { hashRun, RUN } from "@/lib/features/catalog/rules/shingles";
import { runsOf, wordsOf } from "@/lib/features/catalog/rules/words";
import { readIndexFiles } from "@/scripts/catalog-articles";
import {
  CATALOG_FOLDER,
  type CatalogCopy,
  catalogCopy,
  first,
  questionsFileOf,
} from "@/tests/support/catalog-copy";

// Each test reads the whole catalog, which takes seconds where other tests have the machine.
vi.setConfig({ testTimeout: 60_000 });

const articles = readIndexFiles(CATALOG_FOLDER);
const ROLE = "it-manager";
const QUESTIONS = questionsFileOf(ROLE);
const ROLE_FILE = `roles/${ROLE}.yaml`;

/** The findings of one kind in a spoilt copy. */
function findings(copy: CatalogCopy, rule: string, source = articles): Finding[] {
  const report = checkCatalog(readCatalogTexts(copy.folder), source);
  return report.findings.filter((finding) => finding.rule === rule);
}

const askedOf = (question: { roles: Partial<Record<string, unknown>> }) =>
  first(Object.values(question.roles)) as {
    rounds: string[];
    competencies: { slug: string; anchors: Record<1 | 3 | 5, string> }[];
  };

test("the committed catalog has no findings", () => {
  expect(checkCatalog(readCatalogTexts(CATALOG_FOLDER), articles).findings).toEqual([]);
});

describe("a fault in a file is told by file, line and field", () => {
  test("what is not YAML", () => {
    const copy = catalogCopy();
    copy.write(QUESTIONS, `${copy.read(QUESTIONS)}\n- slug: "open\n`);
    const last = copy.read(QUESTIONS).split("\n").length;
    const [finding] = findings(copy, "yaml");
    expect(finding).toMatchObject({ file: QUESTIONS });
    expect(finding?.line).toBeGreaterThan(last - 5);
  });

  test("a missing field", () => {
    const copy = catalogCopy();
    copy.editQuestions(ROLE, (questions) => {
      Reflect.deleteProperty(first(questions.slice(1)), "probes");
    });
    const line = copy
      .read(QUESTIONS)
      .split("\n")
      .findIndex((text, at) => at > 0 && text.startsWith("- "));
    expect(findings(copy, "schema")).toEqual([
      expect.objectContaining({ file: QUESTIONS, field: "1.probes", line: line + 1 }),
    ]);
  });

  test("a misspelt field", () => {
    const copy = catalogCopy();
    copy.editQuestions(ROLE, (questions) => Object.assign(first(questions), { mistaks: [] }));
    expect(findings(copy, "schema")).toEqual([
      expect.objectContaining({ field: "0.mistaks", line: copy.lineOf(QUESTIONS, "mistaks:") }),
    ]);
  });

  test("a competency without one of its anchors", () => {
    const copy = catalogCopy();
    copy.editQuestions(ROLE, (questions) => {
      Reflect.deleteProperty(first(askedOf(first(questions)).competencies).anchors, "3");
    });
    expect(findings(copy, "schema")[0]?.field).toBe(`0.roles.${ROLE}.competencies.0.anchors.3`);
  });

  test("a question without a source", () => {
    const copy = catalogCopy();
    copy.editQuestions(ROLE, (questions) => Object.assign(first(questions), { sources: [] }));
    expect(findings(copy, "schema")[0]?.field).toBe("0.sources");
  });

  test("a derived fact without its reasoning", () => {
    const copy = catalogCopy();
    copy.editRole(ROLE, (role) => {
      role.matrixSource = { ...role.matrixSource, basis: "derived" } as never;
    });
    expect(findings(copy, "schema")[0]?.field).toBe("matrixSource.reasoning");
  });
});

describe("names", () => {
  test("two questions of one name, in different files", () => {
    const copy = catalogCopy();
    let name = "";
    copy.editQuestions("cto", (questions) => {
      name = first(questions).slug;
    });
    copy.editQuestions(ROLE, (questions) => Object.assign(first(questions), { slug: name }));
    const [finding] = findings(copy, "unique");
    expect(finding).toMatchObject({ file: QUESTIONS, field: "0.slug" });
    expect(finding?.message).toContain(`${questionsFileOf("cto")}:`);
  });

  test("a competency that a question names twice", () => {
    const copy = catalogCopy();
    copy.editQuestions(ROLE, (questions) => {
      const { competencies } = askedOf(first(questions));
      competencies[1] = first(competencies);
    });
    expect(findings(copy, "unique")[0]?.field).toBe(`0.roles.${ROLE}.competencies.1`);
  });

  test("a role in another role's file", () => {
    const copy = catalogCopy();
    copy.write("roles/other.yaml", copy.read(ROLE_FILE));
    copy.remove(ROLE_FILE);
    expect(findings(copy, "name")[0]).toMatchObject({ file: "roles/other.yaml", field: "slug" });
  });

  test("a competency, a round, a shared competency and an article that are not there", () => {
    const copy = catalogCopy();
    copy.editQuestions(ROLE, (questions) => {
      const asked = askedOf(first(questions));
      first(asked.competencies).slug = "no-such-competency";
      asked.rounds[0] = "no-such-round";
      first(first(questions).sources).article = "no-such-article";
    });
    copy.editRole(ROLE, (role) => Object.assign(first(role.competencies), { shared: "no-such" }));
    expect(findings(copy, "reference").map(({ file, field }) => [file, field])).toEqual(
      expect.arrayContaining([
        [QUESTIONS, `0.roles.${ROLE}.competencies.0.slug`],
        [QUESTIONS, `0.roles.${ROLE}.rounds.0`],
        [QUESTIONS, "0.sources.0.article"],
        [ROLE_FILE, "competencies.0.shared"],
      ]),
    );
  });
});

describe("sources", () => {
  test("a section that the article does not have", () => {
    const copy = catalogCopy();
    copy.editQuestions(ROLE, (questions) => {
      first(first(questions).sources).section = "A section of nobody's";
    });
    expect(findings(copy, "citation")).toEqual([
      expect.objectContaining({
        file: QUESTIONS,
        field: "0.sources.0.section",
        line: copy.lineOf(QUESTIONS, "section: A section of nobody's"),
      }),
    ]);
  });

  test("an article whose title is not the article's", () => {
    const copy = catalogCopy();
    copy.write(
      "articles.yaml",
      copy.read("articles.yaml").replace("IT Manager Career", "A Career"),
    );
    expect(findings(copy, "citation")[0]).toMatchObject({
      file: "articles.yaml",
      field: "0.title",
    });
  });

  test("eight words in a row from an article, wherever they stand in our text", () => {
    const theirs = "Whoever keeps the lamps lit along the harbour wall sleeps by day";
    const prose = new Set(runsOf(wordsOf(theirs), RUN).map(hashRun));
    const copy = catalogCopy();
    copy.editRole(ROLE, (role) => {
      first(role.guide.trends).text =
        "As they say, keeps the LAMPS lit, along the harbour wall: so be it.";
      first(role.guide.faq).answer = "As they say, the lamps lit along the harbour wall.";
    });
    expect(findings(copy, "copied", { ...articles, prose })).toEqual([
      expect.objectContaining({
        file: ROLE_FILE,
        field: "guide.trends.0.text",
        message: 'as in an article: "keeps the lamps lit along the harbour wall"',
      }),
    ]);
  });
});

describe("coverage", () => {
  test("a bank that is too small, without a category, a competency and a round", () => {
    const copy = catalogCopy();
    copy.editBank(ROLE, (questions) => {
      const kept = questions.filter((question) => question.category !== "strategic").slice(0, 5);
      const asked = askedOf(first(kept));
      const { slug } = first(asked.competencies);
      for (const question of kept) {
        const { rounds, competencies } = askedOf(question);
        competencies.splice(0, 9, { ...first(competencies), slug });
        rounds.splice(0, 9, first(asked.rounds));
      }
      questions.splice(0, 99, ...kept);
    });
    const told = findings(copy, "coverage").map((finding) => finding.message);
    expect(told).toContain("questions: 5 of at least 50");
    expect(told).toContain('questions of category "strategic": 0 of at least 1');
    expect(told).toContainEqual(expect.stringMatching(/^questions about ".+": \d of at least 8$/));
    expect(told).toContainEqual(expect.stringMatching(/^questions that are mainly about /));
    expect(told).toContainEqual(
      expect.stringMatching(/^questions of round ".+": \d of at least 6$/),
    );
  });

  test("retired questions are not counted", () => {
    const copy = catalogCopy();
    copy.editBank(ROLE, (questions) => {
      for (const question of questions) question.retired = true;
    });
    const told = findings(copy, "coverage").map((finding) => finding.message);
    expect(told).toContain("questions: 0 of at least 50");
    expect(told).toContainEqual(
      expect.stringMatching(/^different questions: 1\d\d of at least 200$/),
    );
  });

  test("a role that is not there", () => {
    const copy = catalogCopy();
    copy.remove("roles/cto.yaml");
    expect(findings(copy, "coverage")).toContainEqual(
      expect.objectContaining({ file: "roles/cto.yaml" }),
    );
  });

  test("an area of the matrix that the role leaves out, and a matrix that is no table", () => {
    const copy = catalogCopy();
    copy.editRole(ROLE, (role) => {
      first(role.competencies).name = "Something else";
    });
    expect(findings(copy, "matrix")).toHaveLength(1);
    copy.editRole(ROLE, (role) => {
      role.matrixSource.section = "Conclusion";
    });
    expect(findings(copy, "matrix")[0]?.field).toBe("matrixSource.section");
  });
});

describe("wording", () => {
  test("two prompts that say nearly the same", () => {
    const copy = catalogCopy();
    copy.editQuestions(ROLE, (questions) => {
      first(questions.slice(1)).prompt = `${first(questions).prompt} And then?`;
    });
    const [finding, ...more] = findings(copy, "near-duplicate");
    expect(more).toEqual([]);
    expect([finding?.field, finding?.message].join(" ")).toMatch(
      /0\.prompt.*1\.prompt|1\.prompt.*0\.prompt/,
    );
  });

  test("two anchors that say nearly the same, in different roles", () => {
    const copy = catalogCopy();
    let anchor = "";
    copy.editQuestions("cto", (questions) => {
      anchor = first(askedOf(first(questions)).competencies).anchors[5];
    });
    copy.editQuestions(ROLE, (questions) => {
      first(askedOf(first(questions)).competencies).anchors[1] = anchor;
    });
    const [finding] = findings(copy, "near-duplicate");
    expect(finding?.message).toMatch(/^nearly the same as .* \(similarity 1\.00\)$/);
  });

  test("an anchor that could stand under any question", () => {
    const copy = catalogCopy();
    const general = "Gives a vague account and names no figures.";
    copy.editQuestions(ROLE, (questions) => {
      first(askedOf(first(questions)).competencies).anchors[1] = general;
    });
    expect(findings(copy, "anchor")).toContainEqual(
      expect.objectContaining({
        file: QUESTIONS,
        field: `0.roles.${ROLE}.competencies.0.anchors.1`,
        line: copy.lineOf(QUESTIONS, general),
      }),
    );
  });
});
