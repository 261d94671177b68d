import type { ArticleIndex } from "../schema/article-index";
import { checkAnchors } from "./check-anchors";
import { checkCitations } from "./check-citations";
import { checkCopied } from "./check-copied";
import { checkCoverage } from "./check-coverage";
import { checkLikeness } from "./check-likeness";
import { checkReferences } from "./check-references";
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
    ...checkLikeness(catalog),
    ...checkAnchors(catalog),
  ];
  return {
    counts,
    findings: all.sort((a, b) => a.file.localeCompare(b.file) || a.line - b.line),
  };
}
