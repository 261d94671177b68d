import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { CatalogText } from "../rules/parse-catalog";

/**
 * The catalog's data files in a fixed order.
 * @param folder holds articles.yaml, competencies.yaml, roles/, questions/ and topics/
 * @throws Error (ENOENT) where the folder or one of the two single files is missing
 */
export function readCatalogTexts(folder: string): CatalogText[] {
  const inside = (name: string) =>
    existsSync(path.join(folder, name))
      ? readdirSync(path.join(folder, name))
          .filter((file) => file.endsWith(".yaml"))
          .sort()
          .map((file) => `${name}/${file}`)
      : [];
  const files = [
    "articles.yaml",
    "competencies.yaml",
    ...["roles", "questions", "topics"].flatMap(inside),
  ];
  return files.map((file) => ({
    path: file,
    text: readFileSync(path.join(folder, file), "utf8"),
  }));
}
