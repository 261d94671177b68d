import pg from "pg";
import { beforeEach, describe, expect, onTestFinished, test, vi } from "vitest";
import { pool } from "@/lib/db/pool";
import { CatalogError, loadCatalog } from "@/lib/features/catalog/commands/load-catalog";
import { getBank } from "@/lib/features/catalog/queries/bank";
import {
  getCurrentVersion,
  getQuestion,
  listQuestionSlugs,
} from "@/lib/features/catalog/queries/questions";
import { getCompetencies } from "@/lib/features/catalog/queries/roles";
import { CATALOG_FOLDER, catalogCopy, first, questionsFileOf } from "@/tests/support/catalog-copy";

const TABLES = [
  "articles",
  "competencies",
  "roles",
  "role_competencies",
  "rounds",
  "questions",
  "question_versions",
  "question_roles",
  "question_competencies",
  "question_rounds",
  "catalog_loads",
];

const ROLE = "it-manager";
const QUESTIONS = questionsFileOf(ROLE);
const url = () => process.env.DATABASE_URL ?? "";
const load = (folder: string) => loadCatalog(folder, url());

/** The transaction that wrote each row last, by table and content key. */
async function writers(): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  for (const table of TABLES) {
    const { rows } = await pool().query<{ place: string; xmin: string }>(
      `SELECT '${table} ' || ctid AS place, xmin::text FROM ${table}`,
    );
    for (const row of rows) found.set(row.place, row.xmin);
  }
  return found;
}

/** How many rows of which table were written since `before` was taken. */
async function writtenSince(before: Map<string, string>): Promise<Record<string, number>> {
  const written: Record<string, number> = {};
  for (const [place, xmin] of await writers()) {
    const table = place.split(" ")[0] ?? "";
    if (before.get(place) !== xmin) written[table] = (written[table] ?? 0) + 1;
  }
  return written;
}

async function value<T>(sql: string, ...values: unknown[]): Promise<T> {
  const { rows } = await pool().query<{ value: T }>(`SELECT (${sql}) AS value`, values);
  return first(rows).value;
}

beforeEach(async () => {
  await pool().query(`TRUNCATE accounts, ${TABLES.join(", ")} CASCADE`);
});

describe("loading", () => {
  test("fills an empty database, and reads once and writes nothing when nothing has changed", async () => {
    const loaded = await load(CATALOG_FOLDER);
    expect(loaded).toMatchObject({ changed: true, roles: 4, updated: 0, retired: 0 });
    expect(loaded.questions).toBeGreaterThanOrEqual(200);
    expect(loaded.added).toBe(loaded.questions);
    expect(await value("SELECT count(*)::int FROM question_versions")).toBe(loaded.questions);

    const before = await writers();
    const queries = vi.spyOn(pg.Client.prototype, "query");
    onTestFinished(() => queries.mockRestore());
    const again = await load(CATALOG_FOLDER);
    expect(queries).toHaveBeenCalledTimes(1);
    expect(again).toEqual({ ...loaded, changed: false, added: 0 });
    expect(await writtenSince(before)).toEqual({});
  });

  test("writes only the rows whose content differs", async () => {
    await load(CATALOG_FOLDER);
    const copy = catalogCopy();
    let slug = "";
    copy.editQuestions(ROLE, (questions) => {
      slug = first(questions).slug;
      first(questions).assesses = "Something else altogether.";
    });
    const version = await getCurrentVersion(slug);
    const before = await writers();
    expect(await load(copy.folder)).toMatchObject({
      changed: true,
      added: 0,
      updated: 1,
      retired: 0,
    });
    expect(await writtenSince(before)).toEqual({ questions: 1, catalog_loads: 1 });
    expect((await getQuestion(slug))?.assesses).toBe("Something else altogether.");
    expect(await getCurrentVersion(slug)).toEqual(version);
  });

  test("a file that only looks different writes nothing but its hash", async () => {
    await load(CATALOG_FOLDER);
    const copy = catalogCopy();
    copy.editQuestions(ROLE, () => undefined);
    copy.write("roles/cto.yaml", `# A remark\n${copy.read("roles/cto.yaml")}`);
    const before = await writers();
    expect(await load(copy.folder)).toMatchObject({
      changed: true,
      added: 0,
      updated: 0,
      retired: 0,
    });
    expect(await writtenSince(before)).toEqual({ catalog_loads: 1 });
  });

  test("two at once take turns, and the second finds nothing to do", async () => {
    const both = await Promise.all([load(CATALOG_FOLDER), load(CATALOG_FOLDER)]);
    expect(both.map((one) => one.changed).toSorted()).toEqual([false, true]);
  });

  test("a file with a fault is refused by file and line, and nothing is written", async () => {
    await load(CATALOG_FOLDER);
    const copy = catalogCopy();
    copy.editQuestions(ROLE, (questions) => {
      first(questions).prompt = "Changed, but not to be loaded";
      Reflect.deleteProperty(first(questions.slice(1)), "guidance");
    });
    const before = await writers();
    const failure = await load(copy.folder).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(CatalogError);
    expect((failure as CatalogError).findings).toEqual([
      expect.objectContaining({ rule: "schema", file: QUESTIONS, field: "1.guidance" }),
    ]);
    expect(String(failure)).toMatch(/\.yaml:\d+ 1\.guidance \[schema\]/);
    expect(await writtenSince(before)).toEqual({});
  });

  test("a load that fails half-way leaves nothing behind", async () => {
    await pool().query(
      `CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE 'refused'; END $$;
       CREATE TRIGGER refuse BEFORE INSERT ON question_rounds FOR EACH STATEMENT EXECUTE FUNCTION refuse()`,
    );
    onTestFinished(async () => {
      await pool().query("DROP FUNCTION refuse() CASCADE");
    });
    await expect(load(CATALOG_FOLDER)).rejects.toThrow("refused");
    expect(await value("SELECT count(*)::int FROM articles")).toBe(0);
  });
});

describe("versions", () => {
  test("a reworded prompt or anchor makes one; the same words again do not", async () => {
    await load(CATALOG_FOLDER);
    const copy = catalogCopy();
    const original = copy.read(QUESTIONS);
    let slug = "";
    copy.editQuestions(ROLE, (questions) => {
      slug = first(questions).slug;
      first(questions).prompt = "Said in other words: what then?";
    });
    const count = () =>
      value("SELECT count(*)::int FROM question_versions WHERE question_slug = $1", slug);
    const start = await getCurrentVersion(slug);
    await load(copy.folder);
    const reworded = await getCurrentVersion(slug);
    expect(reworded).toMatchObject({ prompt: "Said in other words: what then?" });
    expect(reworded?.anchors).toEqual(start?.anchors);

    copy.editQuestions(ROLE, (questions) => {
      first(first(questions).roles[ROLE]?.competencies).anchors[3] = "Another middle.";
    });
    expect(await load(copy.folder)).toMatchObject({ updated: 1 });
    const anchored = await getCurrentVersion(slug);
    expect(first(anchored?.anchors[ROLE]).anchors[3]).toBe("Another middle.");
    expect(await count()).toBe(3);

    copy.write(QUESTIONS, original);
    await load(copy.folder);
    expect(await getCurrentVersion(slug)).toEqual(start);
    expect(await count()).toBe(3);
  });

  test("anchors keep the order of competencies, the main one first", async () => {
    await load(CATALOG_FOLDER);
    for (const slug of await listQuestionSlugs()) {
      const [question, version] = [await getQuestion(slug), await getCurrentVersion(slug)];
      for (const asked of question?.roles ?? []) {
        expect(version?.anchors[asked.role.slug]).toEqual(
          asked.competencies.map(({ slug: competency, anchors }) => ({ competency, anchors })),
        );
      }
    }
  });
});

describe("what leaves the files", () => {
  test("a question is retired, stays readable, and can come back", async () => {
    await load(CATALOG_FOLDER);
    const copy = catalogCopy();
    const original = copy.read(QUESTIONS);
    let slug = "";
    copy.editQuestions(ROLE, (questions) => {
      slug = questions.shift()?.slug ?? "";
    });
    const before = await getQuestion(slug);
    const loaded = await load(copy.folder);
    expect(loaded).toMatchObject({ added: 0, updated: 0, retired: 1 });
    expect(await getQuestion(slug)).toEqual({ ...before, retired: true });
    expect(await getCurrentVersion(slug)).not.toBeNull();
    expect(await listQuestionSlugs()).not.toContain(slug);
    expect(await listQuestionSlugs("retired")).toContain(slug);
    const bank = await getBank(ROLE);
    expect(bank?.questions.map((question) => question.slug)).not.toContain(slug);
    const retiredAt = await value("SELECT retired_at FROM questions WHERE slug = $1", slug);

    copy.write("competencies.yaml", `${copy.read("competencies.yaml")}\n# Again\n`);
    expect(await load(copy.folder)).toMatchObject({ changed: true, retired: 0 });
    expect(await value("SELECT retired_at FROM questions WHERE slug = $1", slug)).toEqual(
      retiredAt,
    );

    copy.write(QUESTIONS, original);
    expect(await load(copy.folder)).toMatchObject({ added: 0, updated: 1 });
    expect(await getQuestion(slug)).toEqual(before);
  });

  test("a question marked as retired is the same as one that left", async () => {
    const copy = catalogCopy();
    copy.editQuestions(ROLE, (questions) => Object.assign(first(questions), { retired: true }));
    const all = await load(CATALOG_FOLDER);
    expect(await load(copy.folder)).toMatchObject({
      questions: all.questions - 1,
      retired: 1,
      updated: 0,
    });
  });

  test("a competency goes; one that has ratings leaves the matrix and keeps its row", async () => {
    const copy = catalogCopy();
    const added = ["rated", "unrated"];
    copy.editRole(ROLE, (role) => {
      for (const slug of added) role.competencies.push({ ...first(role.competencies), slug });
    });
    await load(copy.folder);
    await pool().query(
      `WITH person AS (INSERT INTO accounts (id, email, name, password_hash, updated_at) VALUES (gen_random_uuid(), 'a@example.org', 'A', '', now()) RETURNING id),
         version AS (SELECT id, question_slug FROM question_versions LIMIT 1),
         answer AS (INSERT INTO answers (id, account_id, question_slug) SELECT gen_random_uuid(), person.id, question_slug FROM person, version RETURNING id),
         revision AS (INSERT INTO revisions (id, answer_id, number, take, question_version_id, situation, task, action, result, reflection)
           SELECT gen_random_uuid(), answer.id, 1, 1, version.id, '', '', '', '', '' FROM answer, version RETURNING id)
       INSERT INTO ratings (id, revision_id, role_slug, competency_slug, rater_id, rater, level)
       SELECT gen_random_uuid(), revision.id, '${ROLE}', 'rated', person.id, 'self', 3 FROM revision, person`,
    );
    await load(CATALOG_FOLDER);
    const matrix = (await getCompetencies(ROLE)).map((competency) => competency.slug);
    expect(matrix).not.toEqual(expect.arrayContaining(["rated"]));
    const { rows } = await pool().query(
      "SELECT slug, retired_at IS NOT NULL AS retired FROM role_competencies WHERE slug = ANY($1)",
      [added],
    );
    expect(rows).toEqual([{ slug: "rated", retired: true }]);

    copy.write("articles.yaml", `${copy.read("articles.yaml")}\n`);
    await load(copy.folder);
    expect((await getCompetencies(ROLE)).map((one) => one.slug).slice(-2)).toEqual(added);
  });

  test("a round goes", async () => {
    await load(CATALOG_FOLDER);
    const copy = catalogCopy();
    let slug = "";
    copy.editRole(ROLE, (role) => {
      slug = role.rounds.pop()?.slug ?? "";
    });
    copy.editBank(ROLE, (questions) => {
      for (const question of questions) {
        const asked = question.roles[ROLE];
        if (!asked) continue;
        const left = asked.rounds.filter((round) => round !== slug);
        asked.rounds = left.length > 0 ? left : ["technical-assessment"];
      }
    });
    await load(copy.folder);
    expect(
      await value(
        "SELECT count(*)::int FROM rounds WHERE role_slug = $1 AND slug = $2",
        ROLE,
        slug,
      ),
    ).toBe(0);
    expect((await getBank(ROLE))?.facets.round.map((round) => round.value)).not.toContain(slug);
  });
});
