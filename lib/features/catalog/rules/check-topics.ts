import type { ArticleIndex } from "../schema/article-index";
import { type CatalogTopic, ROLE_SLUGS } from "../schema/catalog-files";
import type { Finding } from "./findings";
import type { Catalog, Placed } from "./parse-catalog";

/** The topics of one role, from the file that bears its name. */
export function topicsOf(catalog: Catalog, role: string): Placed<CatalogTopic>[] {
  return catalog.topics.filter(({ file }) => file === `topics/${role}.yaml`);
}

/** Every interview topic of a role's article is asked by a question of its bank, and no row of a table is passed over. */
export function* checkTopics(catalog: Catalog, index: ArticleIndex): Generator<Finding> {
  for (const role of ROLE_SLUGS) {
    const topics = topicsOf(catalog, role);
    if (topics.length === 0) {
      const message = "there is no such file, or it does not fit the schema";
      yield { rule: "topic", file: `topics/${role}.yaml`, line: 1, field: "", message };
    }
    const asked = new Set(
      catalog.questions.flatMap(({ value }) =>
        value.roles[role] && !value.retired ? [value.slug] : [],
      ),
    );
    for (const topic of topics) {
      for (const [at, slug] of topic.value.questions.entries()) {
        if (asked.has(slug)) continue;
        const message = `the bank of "${role}" asks no question "${slug}"`;
        yield topic.finding("topic", ["questions", at], message);
      }
    }
    yield* checkRows(topics, index);
  }
}

/** A table of which one row is a topic is a table of topics: each of its rows has to be one. */
function* checkRows(topics: Placed<CatalogTopic>[], index: ArticleIndex): Generator<Finding> {
  const labels = (source: CatalogTopic["source"]) =>
    (index.find(({ slug }) => slug === source.article)?.tables ?? [])
      .filter(({ section }) => section === source.section)
      .flatMap((table) => table.labels);
  const seen = new Set<string>();
  for (const topic of topics) {
    const { source, row } = topic.value;
    if (row === undefined) continue;
    if (!labels(source).includes(row)) {
      const message = `no table under "${source.section}" has a row "${row}"`;
      yield topic.finding("topic", ["row"], message);
    }
    if (seen.has(source.section)) continue;
    seen.add(source.section);
    const named = new Set(
      topics.flatMap(({ value }) => (value.source.section === source.section ? value.row : [])),
    );
    for (const label of labels(source).filter((one) => !named.has(one))) {
      const message = `the row "${label}" under "${source.section}" is nobody's topic`;
      yield topic.finding("topic", ["source", "section"], message);
    }
  }
}
