/** `ARTICLES_DIR=… npm run catalog:index` rewrites the committed index of the articles. */
import { writeFileSync } from "node:fs";
import path from "node:path";
import { buildIndexFiles } from "./catalog-articles.ts";

const articles = process.env.ARTICLES_DIR;
if (!articles) {
  console.error("Set ARTICLES_DIR to the folder that holds articles/*.md.");
  process.exit(2);
}
for (const [name, text] of Object.entries(buildIndexFiles(articles))) {
  const file = path.join("prisma/seed/catalog", name);
  writeFileSync(file, text);
  console.log(`${file}: ${Math.round(text.length / 1024)} kB`);
}
