import type { ArticleIndex } from "../schema/article-index";
import { citationsIn } from "./check-references";
import type { Finding } from "./findings";
import type { Catalog } from "./parse-catalog";

/** Each citation names a section that its article has, letter for letter, and articles.yaml says what the articles say. */
export function* checkCitations(catalog: Catalog, index: ArticleIndex): Generator<Finding> {
  const sections = new Map(
    index.map((entry) => [entry.slug, new Set(entry.sections.map((section) => section.text))]),
  );
  for (const article of catalog.articles) {
    const { slug, title, url, published } = article.value;
    const entry = index.find((one) => one.slug === slug);
    if (!entry) {
      yield article.finding("citation", ["slug"], `the index has no article "${slug}"`);
      continue;
    }
    for (const [field, value] of Object.entries({ title, url, published })) {
      const right = entry[field as "title" | "url" | "published"];
      if (value !== right)
        yield article.finding("citation", [field], `the article says "${right}"`);
    }
  }
  for (const entry of [...catalog.roles, ...catalog.questions, ...catalog.topics]) {
    for (const { field, citation } of citationsIn(entry.value)) {
      const known = sections.get(citation.article);
      if (known && !known.has(citation.section)) {
        const message = `"${citation.article}" has no heading or caption "${citation.section}"`;
        yield entry.finding("citation", [...field, "section"], message);
      }
    }
  }
}
