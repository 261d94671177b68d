import { beforeAll, describe, expect, test } from "vitest";
import { pool } from "@/lib/db/pool";
import { loadCatalog } from "@/lib/features/catalog/commands/load-catalog";
import { getBank } from "@/lib/features/catalog/queries/bank";
import { searchCatalog } from "@/lib/features/catalog/queries/catalog-search";
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
import { searchStatement } from "@/lib/features/catalog/queries/search-statement";
import { similarity, trigramsOf } from "@/lib/features/catalog/rules/trigrams";
import { REBUILD_SEARCH } from "@/lib/features/catalog/writes/search-entries";
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
  for (const statement of REBUILD_SEARCH) await pool().query(statement);
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
    return { corrected: bank?.corrected, slugs: bank?.questions.map((question) => question.slug) };
  };
  const order = async () =>
    (await getBank("cto"))?.questions.map((question) => question.slug) ?? [];

  test("in its order, with counts that agree with what choosing shows", async () => {
    const bank = await getBank("it-manager");
    expect(bank?.total).toBe(bank?.questions.length);
    expect(bank?.fitting).toBe(bank?.total);
    for (const { value, count } of bank?.facets.competency ?? []) {
      const chosen = await getBank("it-manager", { competency: value });
      expect(chosen?.questions).toHaveLength(count);
      expect(chosen?.total).toBe(bank?.total);
    }
    const both = await getBank("it-manager", { category: "technical", difficulty: 2 });
    expect(both?.facets.category.find((one) => one.chosen)?.count).toBe(both?.questions.length);
    expect(both?.facets.practised).toEqual([]);
  });

  test("is sorted by difficulty, and otherwise keeps its order", async () => {
    const bank = (await getBank("it-manager"))?.questions ?? [];
    const sorted = (await getBank("it-manager", { sort: "hardest" }))?.questions ?? [];
    expect(sorted.map(({ slug }) => slug)).toEqual(
      bank.toSorted((a, b) => b.difficulty - a.difficulty).map(({ slug }) => slug),
    );
  });

  test("is searched by word, in any of its forms, the prompt before the rest", async () => {
    const [prompt, assesses] = await order();
    expect(await slugsFor("zeppelin")).toEqual({ corrected: null, slugs: [prompt, assesses] });
    expect(await slugsFor("Zeppelins -aloft")).toEqual({ corrected: null, slugs: [assesses] });
    expect(await slugsFor('"keep a zeppelin"')).toEqual({ corrected: null, slugs: [prompt] });
  });

  test("shows what was hit, in the prompt and in what else holds it", async () => {
    const [first, second] = (await getBank("cto", { text: "zeppelins" }))?.questions ?? [];
    expect(first?.hits?.prompt).toEqual([
      { text: "How do you keep a ", hit: false },
      { text: "zeppelin", hit: true },
      { text: " of stakeholders aloft?", hit: false },
    ]);
    expect(second?.hits?.elsewhere).toContainEqual({ text: "zeppelins", hit: true });
    expect((await getBank("cto"))?.questions[0]?.hits).toBeNull();
  });

  test("finds what was meant where a word is mistyped, and says what that was", async () => {
    const [prompt, assesses] = await order();
    expect(await slugsFor("zepelin")).toEqual({ corrected: "zeppelin", slugs: [prompt, assesses] });
    expect((await slugsFor("stakehodlers")).slugs?.[0]).toBe(prompt);
    expect(await slugsFor("stakehodlers zepelin")).toEqual({
      corrected: "stakeholders zeppelin",
      slugs: [prompt],
    });
    for (const [typed, meant] of [
      ["stakehodler", "stakeholder"],
      ["bugdet", "budget"],
      ["secuirty", "security"],
      ["turnvoer", "turnover"],
    ] as const) {
      const found = await searchCatalog({ text: typed });
      expect(found.corrected).toMatch(new RegExp(`^${meant}`));
      expect(found.fitting).toBeGreaterThan(0);
    }
    expect(await slugsFor("qqxxzz")).toEqual({ corrected: null, slugs: [] });
  });

  test("a text joins the other filters", async () => {
    const bank = await getBank("cto", { text: "zeppelin", category: "background" });
    expect(bank?.facets.category.find((one) => one.chosen)?.count).toBe(bank?.fitting);
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
      await expect(searchCatalog({ text })).resolves.not.toBeNull();
    }
  });
});

describe("the search across banks", () => {
  test("shows each question once, with all its roles, and counts agree with what choosing shows", async () => {
    const all = await searchCatalog();
    expect(all.total).toBe((await listQuestionSlugs()).length);
    expect(all.pages).toBe(Math.ceil(all.total / all.questions.length));
    const pages = await Promise.all(
      Array.from({ length: all.pages }, (_, at) => searchCatalog({ page: at + 1 })),
    );
    const slugs = pages.flatMap(({ questions }) => questions.map(({ slug }) => slug));
    expect(new Set(slugs).size).toBe(all.total);
    expect(slugs).toHaveLength(all.total);
    for (const facet of ["role", "category", "competency", "difficulty"] as const) {
      for (const { value, count } of all.facets[facet]) {
        const name = facet === "difficulty" ? Number(value) : value;
        expect((await searchCatalog({ [facet]: name })).fitting, `${facet} ${value}`).toBe(count);
      }
    }
  });

  test("a page beyond the last is empty, not an error", async () => {
    expect(await searchCatalog({ page: 900 })).toMatchObject({ questions: [], page: 900 });
  });

  test("can use its index", async () => {
    const client = await pool().connect();
    try {
      await client.query("BEGIN");
      // Enough questions for an index to pay.
      await client.query(
        `WITH more AS (
           INSERT INTO questions (slug, prompt, category, assesses, guidance, probes, mistakes, sources, content_hash)
           SELECT 'more-' || n, 'Say ' || md5('p' || n), 'technical', md5('a' || n),
             '{"situation": "", "task": "", "action": "", "result": ""}', '{}', '{}', '[]', ''
           FROM generate_series(1, 5000) n RETURNING slug)
         INSERT INTO question_roles (question_slug, role_slug, position, difficulty, why_asked)
         SELECT slug, 'cto', 100, 1, '' FROM more`,
      );
      for (const statement of REBUILD_SEARCH) await client.query(statement);
      await client.query("ANALYZE search_entries");
      await client.query("SELECT gin_clean_pending_list('search_entries_words_idx')");
      const { text, values } = searchStatement({
        role: null,
        ownerId: null,
        practised: null,
        chosen: {},
        text: "zeppelin",
        sort: undefined,
        page: 1,
      });
      const { rows } = await client.query({ text: `EXPLAIN ${text}`, values });
      expect(JSON.stringify(rows)).toContain("search_entries_words_idx");
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
