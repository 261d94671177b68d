/** Reads the articles that the catalog is drawn from, and the committed index of them. */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { ArticleSource } from "../lib/features/catalog/rules/check-catalog.ts";
import { readArticle } from "../lib/features/catalog/rules/read-article.ts";
import { decodeHashes, encodeHashes } from "../lib/features/catalog/rules/shingles.ts";
import { articleIndex } from "../lib/features/catalog/schema/article-index.ts";

const INDEX = "article-index.json";
const SHINGLES = "article-shingles.txt";

/**
 * The committed files as they should be.
 * @param articlesDir a folder that holds articles/*.md, named by slug
 * @returns content by file name
 */
export function buildIndexFiles(articlesDir: string): Record<string, string> {
  const folder = path.join(articlesDir, "articles");
  const read = readdirSync(folder)
    .filter((file) => file.endsWith(".md"))
    .sort()
    .map((file) => readArticle(file.slice(0, -3), readFileSync(path.join(folder, file), "utf8")));
  const hashes = new Set(read.flatMap((article) => [...article.prose]));
  return {
    [INDEX]: `${JSON.stringify(
      read.map((article) => article.entry),
      null,
      1,
    )}\n`,
    [SHINGLES]: encodeHashes(hashes),
  };
}

/** @returns the names of the committed files in `folder` that are not what the articles give */
export function staleIndexFiles(articlesDir: string, folder: string): string[] {
  return Object.entries(buildIndexFiles(articlesDir))
    .filter(([name, text]) => readFileSync(path.join(folder, name), "utf8") !== text)
    .map(([name]) => name);
}

/** What the checks compare with, from the committed files in `folder`. */
export function readIndexFiles(folder: string): ArticleSource {
  const read = (name: string) => readFileSync(path.join(folder, name), "utf8");
  return {
    index: articleIndex.parse(JSON.parse(read(INDEX))),
    prose: decodeHashes(read(SHINGLES)),
  };
}
