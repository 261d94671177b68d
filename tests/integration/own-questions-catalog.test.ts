/** Own questions and what the loader does with the files beside them. */
import { beforeEach, expect, test } from "vitest";
import { db } from "@/lib/db/client";
import { pool } from "@/lib/db/pool";
import { loadCatalog } from "@/lib/features/catalog/commands/load-catalog";
import { changeQuestion } from "@/lib/features/catalog/commands/own-questions";
import { getBank } from "@/lib/features/catalog/queries/bank";
import { searchCatalog } from "@/lib/features/catalog/queries/catalog-search";
import { getOwnQuestionChoices } from "@/lib/features/catalog/queries/own-questions";
import {
  getCurrentVersion,
  getQuestion,
  listQuestionSlugs,
} from "@/lib/features/catalog/queries/questions";
import { CATALOG_FOLDER, type CatalogCopy, catalogCopy } from "@/tests/support/catalog-copy";
import { added, changeOf, FURTHER, find, MAIN, ROLE } from "./own-questions-fixtures";
import { handedIn, newPerson } from "./practice-fixtures";

const load = (folder: string) => loadCatalog(folder, process.env.DATABASE_URL ?? "");

beforeEach(async () => {
  await load(CATALOG_FOLDER);
});

/** Every row of own questions, as it is. */
async function ownRows(): Promise<unknown> {
  const own = "SELECT slug FROM questions WHERE owner_id IS NOT NULL";
  const tables = {
    questions: "slug",
    question_versions: "question_slug",
    question_roles: "question_slug",
    question_competencies: "question_slug",
    question_rounds: "question_slug",
    search_entries: "question_slug",
  };
  const found: Record<string, unknown> = {};
  for (const [table, column] of Object.entries(tables)) {
    const { rows } = await pool().query(
      `SELECT t::text AS row FROM ${table} t WHERE ${column} IN (${own}) ORDER BY 1`,
    );
    expect(rows.length, table).toBeGreaterThan(0);
    found[table] = rows;
  }
  return found;
}

/** The matrix without the area, and no question about it. */
function withoutArea(copy: CatalogCopy, area: string): void {
  copy.editRole(ROLE, (role) => {
    role.competencies = role.competencies.filter((one) => one.slug !== area);
  });
  copy.editBank(ROLE, (questions) => {
    for (const question of questions) {
      const asked = question.roles[ROLE];
      if (!asked) continue;
      const left = asked.competencies.filter((one) => one.slug !== area);
      asked.competencies =
        left.length > 0 ? left : asked.competencies.map((one) => ({ ...one, slug: FURTHER }));
    }
  });
}

test("a load of changed files leaves own questions as they are", async () => {
  const person = await newPerson();
  const slug = await added(person, "Untouched by a quagga?", { rounds: ["technical-assessment"] });
  await handedIn(person, "one", {}, slug);
  const before = await ownRows();
  const copy = catalogCopy();
  copy.editRole(ROLE, (role) => {
    for (const one of role.competencies) one.levels[3] = "Said in other words altogether.";
  });
  copy.editQuestions(ROLE, (questions) => {
    for (const question of questions) question.prompt = `${question.prompt} And why?`;
    questions.pop();
  });
  expect(await load(copy.folder)).toMatchObject({ changed: true });
  expect(await ownRows()).toEqual(before);
  expect(await find(person, "quagga")).toEqual([slug]);
});

test("an own question about an area that leaves the matrix shows it still, and can keep it", async () => {
  const person = await newPerson();
  const slug = await added(person, "About the dodo that left?");
  const before = await getQuestion(slug, person);
  const copy = catalogCopy();
  withoutArea(copy, MAIN);
  await load(copy.folder);

  expect(await getQuestion(slug, person)).toEqual(before);
  const [line] =
    (await getBank(ROLE, { text: "dodo" }, { person, practised: [] }))?.questions ?? [];
  const names = before?.roles[0]?.competencies.map((one) => one.name);
  expect(line).toMatchObject({ slug });
  expect(line?.competencies.map((one) => one.name)).toEqual(names);
  const choices = await getOwnQuestionChoices(ROLE);
  expect(choices?.competencies.map((one) => one.slug)).not.toContain(MAIN);

  const version = await getCurrentVersion(slug);
  expect(await changeQuestion(person, slug, changeOf("About the dodo that left?"))).toMatchObject({
    ok: true,
  });
  expect(await getCurrentVersion(slug)).toEqual(version);
  expect(await changeQuestion(person, slug, changeOf("About what was?"))).toMatchObject({
    ok: true,
  });
  expect(
    await changeQuestion(
      person,
      await added(person, "Another?", { competencies: [FURTHER] }),
      changeOf("Another?"),
    ),
  ).toMatchObject({
    reason: "no_such_choice",
  });
});

test("what somebody typed is in nothing that is for everybody", async () => {
  const person = await newPerson();
  await added(person, "Which onomatopoeia?", { note: "Perestroika." });
  // Files that have changed, so that everything that is derived from questions is written anew.
  const copy = catalogCopy();
  copy.editQuestions(ROLE, (questions) => questions.pop());
  await load(copy.folder);
  const words = await db().searchWord.findMany({
    where: { word: { in: ["onomatopoeia", "perestroika"] } },
  });
  expect(words).toEqual([]);
  // A slip of somebody else is not corrected to it.
  expect(await searchCatalog({ text: "onomatopeia" })).toMatchObject({
    fitting: 0,
    corrected: null,
  });
  expect((await listQuestionSlugs()).filter((slug) => slug.startsWith("own-"))).toEqual([]);
});

test("questions that are added while the files are loaded are found afterwards", async () => {
  const person = await newPerson();
  const copy = catalogCopy();
  copy.editQuestions(ROLE, (questions) => questions.pop());
  const [, ...slugs] = await Promise.all([
    load(copy.folder),
    ...Array.from({ length: 4 }, (_, at) => added(person, `Meanwhile the okapi ${at}?`)),
  ]);
  expect((await find(person, "okapi")).sort()).toEqual(slugs.sort());
});
