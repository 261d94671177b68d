/**
 * `npm run catalog:check` checks the catalog's data files and prints what they hold; `-- --json` for machines, `-- FOLDER`
 * for other files than prisma/seed/catalog. With ARTICLES_DIR set, the committed index of the articles is checked too.
 * Ends with 1 where anything is found.
 */
import { readCatalogTexts } from "../lib/features/catalog/commands/read-catalog-texts.ts";
import { type CatalogReport, checkCatalog } from "../lib/features/catalog/rules/check-catalog.ts";
import { describeFinding } from "../lib/features/catalog/rules/findings.ts";
import { readIndexFiles, staleIndexFiles } from "./catalog-articles.ts";

const COMMITTED = "prisma/seed/catalog";

const json = process.argv.includes("--json");
const folder = process.argv.slice(2).find((word) => !word.startsWith("--")) ?? COMMITTED;
const report = checkCatalog(readCatalogTexts(folder), readIndexFiles(COMMITTED));
const articles = process.env.ARTICLES_DIR;
for (const file of articles ? staleIndexFiles(articles, COMMITTED) : []) {
  const message = "is not what the articles give: run `npm run catalog:index`";
  report.findings.push({ rule: "index", file, line: 1, field: "", message });
}
console.log(json ? JSON.stringify(report, null, 2) : tableOf(report));
if (report.findings.length > 0) process.exitCode = 1;

function tableOf({ counts, topics, findings }: CatalogReport): string {
  const lines: string[] = [];
  for (const [role, of] of Object.entries(counts)) {
    lines.push(`${role}: ${of.questions} questions, ${topics[role]} topics of the article`);
    const row = (name: string, cells: string) => lines.push(`  ${name.padEnd(34)} ${cells}`);
    for (const [name, count] of Object.entries(of.category)) row(name, `${count}`.padStart(3));
    row("competency", "all main");
    for (const [name, { all, main }] of Object.entries(of.competency)) {
      row(name, `${`${all}`.padStart(3)} ${`${main}`.padStart(4)}`);
    }
    row("round", "all");
    for (const [name, count] of Object.entries(of.round)) row(name, `${count}`.padStart(3));
    row(
      "difficulty",
      Object.entries(of.difficulty)
        .map(([level, n]) => `${level}: ${n}`)
        .join("  "),
    );
    lines.push("");
  }
  const total = Object.values(counts).reduce((sum, of) => sum + of.questions, 0);
  lines.push(...findings.map(describeFinding), ...(findings.length > 0 ? [""] : []));
  lines.push(
    `${total} questions over ${Object.keys(counts).length} roles, ${findings.length} findings`,
  );
  return lines.join("\n");
}
