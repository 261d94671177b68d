import type { ArticleIndex } from "../schema/article-index";
import { ROLE_SLUGS } from "../schema/catalog-files";
import { checkAnchors } from "./check-anchors";
import { checkCitations } from "./check-citations";
import { checkCopied } from "./check-copied";
import { checkCoverage } from "./check-coverage";
import { checkLikeness } from "./check-likeness";
import { checkReferences } from "./check-references";
import { checkTopics, topicsOf } from "./check-topics";
import { countCatalog, type RoleCounts } from "./count-catalog";
import type { Finding } from "./findings";
import { type CatalogText, parseCatalog } from "./parse-catalog";

/** What the checks know of the articles: their sections, and hashes of every run of their prose. */
export interface ArticleSource {
  index: ArticleIndex;
  prose: Set<string>;
}

export interface CatalogReport {
  counts: Record<string, RoleCounts>;
  /** By role: topics that the article raises. Each is asked by at least one question of the bank, or there is a finding. */
  topics: Record<string, number>;
  findings: Finding[];
}

/** Everything that can be said about the data files without a database, findings in order of file and line. */
export function checkCatalog(texts: CatalogText[], articles: ArticleSource): CatalogReport {
  const { catalog, findings } = parseCatalog(texts);
  const counts = countCatalog(catalog);
  const all = [
    ...findings,
    ...checkReferences(catalog),
    ...checkCitations(catalog, articles.index),
    ...checkCopied(catalog, articles.prose),
    ...checkCoverage(catalog, counts, articles.index),
    ...checkTopics(catalog, articles.index),
    ...checkLikeness(catalog),
    ...checkAnchors(catalog),
  ];
  return {
    counts,
    topics: Object.fromEntries(ROLE_SLUGS.map((role) => [role, topicsOf(catalog, role).length])),
    findings: all.sort((a, b) => a.file.localeCompare(b.file) || a.line - b.line),
  };
}
