import type { Citation } from "../schema/catalog-files";
import type { FieldPath, Finding } from "./findings";
import type { Catalog, Placed } from "./parse-catalog";

/** Every citation inside an entry, with its place in it. */
export function* citationsIn(
  value: unknown,
  at: (string | number)[] = [],
): Generator<{ field: (string | number)[]; citation: Citation }> {
  if (typeof value !== "object" || value === null) return;
  if ("article" in value && "section" in value && "basis" in value) {
    yield { field: at, citation: value as Citation };
    return;
  }
  for (const [key, inner] of Object.entries(value)) yield* citationsIn(inner, [...at, key]);
}

/** The parts without which the catalog cannot be loaded at all: every name means exactly one thing. */
export function checkReferences(catalog: Catalog): Finding[] {
  return [...uniqueNames(catalog), ...knownNames(catalog)];
}

function* uniqueNames(catalog: Catalog): Generator<Finding> {
  const slugOf = (entry: { slug: string }) => entry.slug;
  yield* repeated(catalog.articles, slugOf, ["slug"]);
  yield* repeated(catalog.competencies, slugOf, ["slug"]);
  yield* repeated(catalog.roles, slugOf, ["slug"]);
  yield* repeated(catalog.roles, (role) => String(role.ladder), ["ladder"]);
  yield* repeated(catalog.questions, slugOf, ["slug"]);
  for (const role of catalog.roles) {
    yield* repeatedWithin(role, ["competencies"], role.value.competencies.map(slugOf));
    yield* repeatedWithin(role, ["rounds"], role.value.rounds.map(slugOf));
    if (role.file !== `roles/${role.value.slug}.yaml`) {
      yield role.finding(
        "name",
        ["slug"],
        `stands in ${role.file}, not in roles/${role.value.slug}.yaml`,
      );
    }
  }
  for (const question of catalog.questions) {
    for (const [slug, asked] of Object.entries(question.value.roles)) {
      const competencies = asked.competencies.map(slugOf);
      yield* repeatedWithin(question, ["roles", slug, "competencies"], competencies);
      yield* repeatedWithin(question, ["roles", slug, "rounds"], asked.rounds);
    }
  }
}

function* repeated<T>(
  entries: Placed<T>[],
  nameOf: (value: T) => string,
  field: FieldPath,
): Generator<Finding> {
  const first = new Map<string, Placed<T>>();
  for (const entry of entries) {
    const name = nameOf(entry.value);
    const before = first.get(name);
    if (before) {
      const place = before.finding("", field, "");
      yield entry.finding("unique", field, `"${name}" is already in ${place.file}:${place.line}`);
    } else first.set(name, entry);
  }
}

function* repeatedWithin<T>(entry: Placed<T>, at: string[], names: string[]): Generator<Finding> {
  for (const [index, name] of names.entries()) {
    if (names.indexOf(name) < index) {
      yield entry.finding("unique", [...at, index], `"${name}" is named twice`);
    }
  }
}

function* knownNames(catalog: Catalog): Generator<Finding> {
  const articles = new Set(catalog.articles.map((article) => article.value.slug));
  const shared = new Set(catalog.competencies.map((competency) => competency.value.slug));
  for (const entry of [...catalog.roles, ...catalog.questions, ...catalog.topics]) {
    for (const { field, citation } of citationsIn(entry.value)) {
      if (!articles.has(citation.article)) {
        const message = `there is no article "${citation.article}" in articles.yaml`;
        yield entry.finding("reference", [...field, "article"], message);
      }
    }
  }
  for (const role of catalog.roles) {
    for (const [index, competency] of role.value.competencies.entries()) {
      if (shared.has(competency.shared)) continue;
      const message = `there is no competency "${competency.shared}" in competencies.yaml`;
      yield role.finding("reference", ["competencies", index, "shared"], message);
    }
  }
  const roles = new Map(catalog.roles.map((role) => [role.value.slug as string, role.value]));
  for (const question of catalog.questions) {
    for (const [slug, asked] of Object.entries(question.value.roles)) {
      const role = roles.get(slug);
      if (!role) {
        yield question.finding("reference", ["roles", slug], `there is no role "${slug}"`);
        continue;
      }
      for (const [index, round] of asked.rounds.entries()) {
        if (role.rounds.some((one) => one.slug === round)) continue;
        const message = `"${slug}" has no round "${round}"`;
        yield question.finding("reference", ["roles", slug, "rounds", index], message);
      }
      for (const [index, { slug: name }] of asked.competencies.entries()) {
        if (role.competencies.some((one) => one.slug === name)) continue;
        const message = `"${slug}" has no competency "${name}"`;
        yield question.finding(
          "reference",
          ["roles", slug, "competencies", index, "slug"],
          message,
        );
      }
    }
  }
}
