import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { readArticle } from "@/lib/features/catalog/rules/read-article";
import { decodeHashes, encodeHashes, hashRun } from "@/lib/features/catalog/rules/shingles";
import { wordsOf } from "@/lib/features/catalog/rules/words";
import { buildIndexFiles, readIndexFiles, staleIndexFiles } from "@/scripts/catalog-articles";
import { CATALOG_FOLDER, catalogCopy } from "@/tests/support/catalog-copy";

// Each test reads the whole catalog, which takes seconds where other tests have the machine.
vi.setConfig({ testTimeout: 60_000 });

const MARKDOWN = `# The Lamp Keeper’s Career

- url: https://example.org/lamps
- published: Tue, 23 Sep 2025 23:50:00 +0000

## 1. What a Keeper Does All Day and Every Night of the Year

Duties of the Post

The keeper trims each wick at dusk, and writes down the oil that was used.

- Carries oil up ninety steps before the evening bell.

Matrix of Lamps

Kind of lamp and where it has to stand on the pier | What it burns while the fog bell rings without a pause
Harbour lamp with the green glass on the right side | Whale oil, four pints a night in winter and two in summer

### Pay by Harbour

| Harbour | Pay |
|---|---|
| North Pier, South Pier, East Pier, West Pier, Old Mole | 12 |

He studied Chart Reading, Signal Flags, Morse Code, Knots and Splices in his youth.

#### Does a keeper need to know how to swim?

Yes.

## Sources

Somebody Else
`;

const article = readArticle("lamps", MARKDOWN);
const isProse = (text: string) => article.prose.has(hashRun(wordsOf(text)));

describe("reading an article", () => {
  test("its head", () => {
    expect(article.entry).toMatchObject({
      slug: "lamps",
      title: "The Lamp Keeper’s Career",
      url: "https://example.org/lamps",
      published: "2025-09-23",
    });
  });

  test("headings, captions and short lines that stand alone are sections; the list of sources is none", () => {
    expect(article.entry.sections.map(({ kind, text }) => `${kind}: ${text}`)).toEqual([
      "heading: The Lamp Keeper’s Career",
      "heading: 1. What a Keeper Does All Day and Every Night of the Year",
      "subheading: Duties of the Post",
      "caption: Matrix of Lamps",
      "heading: Pay by Harbour",
      "heading: Does a keeper need to know how to swim?",
    ]);
  });

  test("tables of both styles, by what stands above them, with the labels of their rows", () => {
    expect(article.entry.tables).toEqual([
      {
        section: "Matrix of Lamps",
        labels: ["Harbour lamp with the green glass on the right side"],
      },
      {
        section: "Pay by Harbour",
        labels: ["North Pier, South Pier, East Pier, West Pier, Old Mole"],
      },
    ]);
  });

  test("paragraphs, list items, what a table's cells say and questions are prose", () => {
    expect(isProse("keeper trims each wick at dusk and writes")).toBe(true);
    expect(isProse("Carries oil up ninety steps before the evening")).toBe(true);
    expect(isProse("whale oil four pints a night in winter")).toBe(true);
    expect(isProse("does a keeper need to know how to")).toBe(true);
  });

  test("headings, labels of tables and rows of names are not", () => {
    expect(isProse("What a Keeper Does All Day and")).toBe(false);
    expect(isProse("kind of lamp and where it has to")).toBe(false);
    expect(isProse("harbour lamp with the green glass on the")).toBe(false);
    expect(isProse("Chart Reading Signal Flags Morse Code Knots and")).toBe(false);
    expect(isProse("studied Chart Reading Signal Flags Morse Code Knots")).toBe(true);
  });

  test("one without its address is refused", () => {
    expect(() =>
      readArticle("x", "# Title\n\n- published: Tue, 23 Sep 2025 00:00:00 +0000"),
    ).toThrow("x:");
  });
});

test("hashes survive the committed form", () => {
  const hashes = new Set(Array.from({ length: 1000 }, (_, at) => hashRun([`word${at}`])));
  const text = encodeHashes(hashes);
  expect(decodeHashes(text)).toEqual(hashes);
  expect(text.length).toBeLessThan(1000 * 8.2);
});

describe("the committed index", () => {
  test("knows the four articles and the hashes of their prose", () => {
    const { index, prose } = readIndexFiles(CATALOG_FOLDER);
    expect(index.map((entry) => entry.slug)).toEqual([
      "cto",
      "it-director",
      "it-manager",
      "it-operations-manager",
    ]);
    expect(prose.size).toBeGreaterThan(15_000);
  });

  test.runIf(process.env.ARTICLES_DIR)("is what the articles give", () => {
    expect(staleIndexFiles(process.env.ARTICLES_DIR ?? "", CATALOG_FOLDER)).toEqual([]);
  });

  test("is told to be stale when the articles say something else", () => {
    const folder = mkdtempSync(path.join(os.tmpdir(), "starboard-articles-"));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    mkdirSync(path.join(folder, "articles"));
    writeFileSync(path.join(folder, "articles/lamps.md"), MARKDOWN);
    for (const [name, text] of Object.entries(buildIndexFiles(folder))) {
      writeFileSync(path.join(folder, name), text);
    }
    expect(staleIndexFiles(folder, folder)).toEqual([]);
    writeFileSync(path.join(folder, "articles/lamps.md"), MARKDOWN.replace("dusk", "sunset"));
    expect(staleIndexFiles(folder, folder)).toEqual(["article-shingles.txt"]);
  });
});

test("the command ends with 1 and says what it found, in words and for machines", () => {
  const copy = catalogCopy();
  copy.editRole("cto", (role) => {
    role.matrixSource.section = "Nowhere";
  });
  cpSync(
    path.join(CATALOG_FOLDER, "article-index.json"),
    path.join(copy.folder, "article-index.json"),
  );
  const run = (...args: string[]) =>
    spawnSync(process.execPath, ["--import", "tsx", "scripts/catalog-check.ts", ...args], {
      encoding: "utf8",
      env: { ...process.env, ARTICLES_DIR: "" },
    });
  const words = run(copy.folder);
  expect(words.status).toBe(1);
  expect(words.stdout).toMatch(/roles\/cto\.yaml:\d+ matrixSource\.section \[citation\]/);
  const machine = run(copy.folder, "--json");
  const report = JSON.parse(machine.stdout);
  expect(report.counts["it-manager"].questions).toBeGreaterThanOrEqual(50);
  expect(report.findings).toContainEqual(
    expect.objectContaining({ rule: "citation", file: "roles/cto.yaml" }),
  );
});
