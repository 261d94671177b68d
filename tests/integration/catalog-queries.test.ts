import pg from "pg";
import { beforeAll, describe, expect, onTestFinished, test, vi } from "vitest";
import { pool } from "@/lib/db/pool";
import { loadCatalog } from "@/lib/features/catalog/commands/load-catalog";
import { getBank } from "@/lib/features/catalog/queries/bank";
import {
  getCurrentVersion,
  getQuestion,
  listQuestionSlugs,
} from "@/lib/features/catalog/queries/questions";
import {
  getCompetencies,
  getRole,
  listRoleSlugs,
  listRoles,
} from "@/lib/features/catalog/queries/roles";
import { similarity, trigramsOf } from "@/lib/features/catalog/rules/trigrams";
import { CATALOG_FOLDER, first } from "@/tests/support/catalog-copy";

const LADDER = ["it-manager", "it-operations-manager", "it-director", "cto"];
const ODD_NAMES = ["", "no-such", "IT-MANAGER", "a\u0000b", "it-manager' OR 1=1", "x".repeat(500)];

beforeAll(async () => {
  await loadCatalog(CATALOG_FOLDER, process.env.DATABASE_URL ?? "");
  // Words and slips of the tests' own, whatever the bank says today.
  await pool().query(
    `UPDATE questions SET prompt = 'How do you keep a zeppelin of stakeholders aloft?' WHERE slug = (
       SELECT question_slug FROM question_roles WHERE role_slug = 'cto' ORDER BY position LIMIT 1)`,
  );
  await pool().query(
    `UPDATE questions SET assesses = 'Whether zeppelins are understood.' WHERE slug = (
       SELECT question_slug FROM question_roles WHERE role_slug = 'cto' ORDER BY position OFFSET 1 LIMIT 1)`,
  );
});

describe("roles", () => {
  test("in ladder order, with their counts", async () => {
    const roles = await listRoles();
    expect(roles.map((role) => role.slug)).toEqual(LADDER);
    expect(await listRoleSlugs()).toEqual(LADDER);
    for (const role of roles) {
      const bank = await getBank(role.slug);
      expect(role.questionCount).toBe(bank?.questions.length);
      expect(role.competencyCount).toBe((await getCompetencies(role.slug)).length);
    }
  });

  test("a guide carries its matrix, rounds and every source with the article's address", async () => {
    const role = await getRole("cto");
    expect(role?.rounds).toHaveLength(5);
    expect(role?.competencies).toEqual(await getCompetencies("cto"));
    expect(role?.matrixSource).toMatchObject({ basis: "stated", reasoning: null });
    expect(role?.matrixSource.article.url).toMatch(/^https:\/\//);
    expect(role?.matrixSource.article.published).toMatch(/^2025-\d\d-\d\d$/);
    const { salaries, faq, ...facts } = role?.guide ?? { salaries: [], faq: [] };
    for (const fact of [...salaries, ...faq, ...Object.values(facts).flat()]) {
      expect(fact.source.article.title).not.toBe("");
      if (fact.source.basis === "derived") expect(fact.source.reasoning).toBeTruthy();
    }
  });

  test("a name that no role has finds nothing", async () => {
    for (const name of ODD_NAMES) {
      expect(await getRole(name)).toBeNull();
      expect(await getBank(name)).toBeNull();
      expect(await getCompetencies(name)).toEqual([]);
    }
  });
});

describe("questions", () => {
  test("every one is whole: sources, roles, anchors, a version", async () => {
    const slugs = await listQuestionSlugs();
    expect(slugs.length).toBeGreaterThanOrEqual(200);
    for (const slug of slugs) {
      const question = await getQuestion(slug);
      expect(question).toMatchObject({ slug, retired: false });
      expect(question?.sources.length).toBeGreaterThan(0);
      for (const asked of question?.roles ?? []) {
        expect(asked.rounds.length).toBeGreaterThan(0);
        expect(first(asked.competencies).anchors[5]).not.toBe("");
      }
      expect((await getCurrentVersion(slug))?.id).toMatch(/^[0-9a-f-]{36}$/);
    }
  });

  test("a name that no question has finds nothing", async () => {
    for (const name of ODD_NAMES) {
      expect(await getQuestion(name)).toBeNull();
      expect(await getCurrentVersion(name)).toBeNull();
    }
  });
});

describe("a bank", () => {
  const slugsFor = async (text: string) => {
    const bank = await getBank("cto", { text });
    return { fuzzy: bank?.fuzzy, slugs: bank?.questions.map((question) => question.slug) };
  };
  const order = async () =>
    (await getBank("cto"))?.questions.map((question) => question.slug) ?? [];

  test("in its order, with counts that agree with what choosing shows", async () => {
    const bank = await getBank("it-manager");
    expect(bank?.total).toBe(bank?.questions.length);
    for (const { value, count } of bank?.facets.competency ?? []) {
      const chosen = await getBank("it-manager", { competency: value });
      expect(chosen?.questions).toHaveLength(count);
      expect(chosen?.total).toBe(bank?.total);
    }
    const both = await getBank("it-manager", { category: "technical", difficulty: 2 });
    expect(both?.facets.category.find((one) => one.chosen)?.count).toBe(both?.questions.length);
  });

  test("is searched by word, in any of its forms, the prompt before the rest", async () => {
    const [prompt, assesses] = await order();
    expect(await slugsFor("zeppelin")).toEqual({ fuzzy: false, slugs: [prompt, assesses] });
    expect(await slugsFor("Zeppelins -aloft")).toEqual({ fuzzy: false, slugs: [assesses] });
    expect(await slugsFor('"keep a zeppelin"')).toEqual({ fuzzy: false, slugs: [prompt] });
  });

  test("is searched by likeness where a word is mistyped", async () => {
    const [prompt, assesses] = await order();
    expect(await slugsFor("zepelin")).toEqual({ fuzzy: true, slugs: [prompt, assesses] });
    expect((await slugsFor("stakehodler")).slugs?.[0]).toBe(prompt);
    expect(await slugsFor("stakehodler zepelin")).toEqual({ fuzzy: true, slugs: [prompt] });
    expect(await slugsFor("qqxxzz")).toEqual({ fuzzy: false, slugs: [] });
  });

  test("a text joins the other filters", async () => {
    const bank = await getBank("cto", { text: "zeppelin", category: "background" });
    const shown = bank?.questions.length ?? 0;
    expect(bank?.facets.category.find((one) => one.chosen)?.count).toBe(shown);
    expect(bank?.facets.category.reduce((sum, one) => sum + one.count, 0)).toBe(2);
  });

  test("no text is too odd to search for", async () => {
    for (const text of [
      "'",
      '"',
      "\\",
      "%_",
      "-",
      "a | & ! ( )",
      "…",
      "the",
      "<%",
      ":*",
      "日本語",
      "x".repeat(200),
    ]) {
      await expect(getBank("cto", { text })).resolves.not.toBeNull();
    }
  });

  test("both searches can use their index", async () => {
    const queries = vi.spyOn(pg.Client.prototype, "query");
    onTestFinished(() => queries.mockRestore());
    await getBank("cto", { text: "zepelin" });
    const asked = queries.mock.calls.map(
      ([query]) => query as unknown as { text?: string; values?: unknown[] },
    );
    queries.mockRestore();
    const client = await pool().connect();
    try {
      // Enough questions for an index to pay.
      await client.query("BEGIN");
      await client.query(
        `WITH more AS (
           INSERT INTO questions (slug, prompt, category, assesses, guidance, probes, mistakes, sources, content_hash)
           SELECT 'more-' || n, 'Say ' || md5('p' || n), 'technical', md5('a' || n),
             '{"situation": "", "task": "", "action": "", "result": ""}', '{}', '{}', '[]', ''
           FROM generate_series(1, 3000) n RETURNING slug)
         INSERT INTO question_roles (question_slug, role_slug, position, difficulty, why_asked)
         SELECT slug, 'cto', 100, 1, '' FROM more`,
      );
      await client.query("ANALYZE questions, question_roles");
      await client.query(
        "SELECT gin_clean_pending_list('questions_words_idx'), gin_clean_pending_list('questions_trigrams_idx')",
      );
      for (const [mark, index] of [
        ["websearch_to_tsquery", "questions_words_idx"],
        ["<%", "questions_trigrams_idx"],
      ] as const) {
        const query = asked.find(({ text }) => text?.includes(mark));
        const { rows } = await client.query({
          text: `EXPLAIN ${query?.text}`,
          values: query?.values,
        });
        expect(JSON.stringify(rows)).toContain(index);
      }
    } finally {
      await client.query("ROLLBACK");
      client.release();
    }
  });
});

test("our trigrams are Postgres's", async () => {
  for (const [a, b] of [
    ["stakehodler", "The stakeholder's view"],
    ["Build or buy, 3 years", "buy-or-build: 30 years"],
    ["Größe", "grosse Größe"],
  ] as const) {
    const { rows } = await pool().query<{ likeness: number }>(
      "SELECT similarity($1, $2) AS likeness",
      [a, b],
    );
    expect(similarity(trigramsOf(a), trigramsOf(b))).toBeCloseTo(first(rows).likeness, 5);
  }
});
