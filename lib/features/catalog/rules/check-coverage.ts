import type { ArticleIndex } from "../schema/article-index";
import { ROLE_SLUGS } from "../schema/catalog-files";
import type { RoleCounts } from "./count-catalog";
import type { Finding } from "./findings";
import type { Catalog } from "./parse-catalog";
import { wordsOf } from "./words";

/** The least that each role's bank has to hold. */
const LEAST = {
  questions: 50,
  /** Of each category. */
  category: 1,
  /** Questions with a competency as the main one, and with it at all. */
  main: 2,
  competency: 8,
  /** Questions of each round. */
  round: 6,
};

/** Different questions over all banks: one that serves two roles counts once. */
const LEAST_DIFFERENT = 200;

/** Letters by which a label of the matrix and a competency's name are known for the same, in either spelling. */
const SAME = 5;

/** Every role is there, with every area of its matrix, and its bank reaches far enough. */
export function* checkCoverage(
  catalog: Catalog,
  counts: Record<string, RoleCounts>,
  index: ArticleIndex,
): Generator<Finding> {
  for (const slug of ROLE_SLUGS) {
    if (!catalog.roles.some((role) => role.value.slug === slug)) {
      const message = "there is no such role file, or it does not fit the schema";
      yield { rule: "coverage", file: `roles/${slug}.yaml`, line: 1, field: "", message };
    }
  }
  for (const role of catalog.roles) {
    const of = counts[role.value.slug];
    if (!of) continue;
    const short = (field: (string | number)[], what: string, has: number, least: number) =>
      has < least ? [role.finding("coverage", field, `${what}: ${has} of at least ${least}`)] : [];
    yield* short([], "questions", of.questions, LEAST.questions);
    for (const [name, has] of Object.entries(of.category)) {
      yield* short([], `questions of category "${name}"`, has, LEAST.category);
    }
    for (const [at, { slug }] of role.value.competencies.entries()) {
      const has = of.competency[slug] ?? { main: 0, all: 0 };
      const field = ["competencies", at];
      yield* short(field, `questions that are mainly about "${slug}"`, has.main, LEAST.main);
      yield* short(field, `questions about "${slug}"`, has.all, LEAST.competency);
    }
    for (const [at, { slug }] of role.value.rounds.entries()) {
      yield* short(
        ["rounds", at],
        `questions of round "${slug}"`,
        of.round[slug] ?? 0,
        LEAST.round,
      );
    }
    yield* matrixAreas(role, index);
  }
  const different = catalog.questions.filter(({ value }) => !value.retired).length;
  if (different < LEAST_DIFFERENT) {
    const message = `different questions: ${different} of at least ${LEAST_DIFFERENT}`;
    yield { rule: "coverage", file: "questions", line: 1, field: "", message };
  }
}

/** Every row of the table that `matrixSource` names is a competency of the role. */
function* matrixAreas(role: Catalog["roles"][number], index: ArticleIndex): Generator<Finding> {
  const { article, section } = role.value.matrixSource;
  const tables = index.find((entry) => entry.slug === article)?.tables ?? [];
  const labels = tables
    .filter((table) => table.section === section)
    .flatMap((table) => table.labels);
  if (labels.length === 0) {
    const message = `no table of "${article}" stands under "${section}"`;
    yield role.finding("matrix", ["matrixSource", "section"], message);
  }
  const key = (name: string) => wordsOf(name)[0]?.slice(0, SAME);
  const names = role.value.competencies.map((one) => key(one.name));
  for (const label of labels) {
    if (names.includes(key(label))) continue;
    const message = `the matrix's area "${label}" is missing (a competency whose name begins alike)`;
    yield role.finding("matrix", ["competencies"], message);
  }
}
