import { describe, expect, test, vi } from "vitest";
import { readCatalogTexts } from "@/lib/features/catalog/commands/read-catalog-texts";
import { checkCatalog } from "@/lib/features/catalog/rules/check-catalog";
import { readIndexFiles } from "@/scripts/catalog-articles";
import { CATALOG_FOLDER, type CatalogCopy, catalogCopy } from "@/tests/support/catalog-copy";

// Each test reads the whole catalog, which takes seconds where other tests have the machine.
vi.setConfig({ testTimeout: 60_000 });

const articles = readIndexFiles(CATALOG_FOLDER);

function findings(copy: CatalogCopy) {
  return checkCatalog(readCatalogTexts(copy.folder), articles).findings.filter(
    ({ rule }) => rule === "topic",
  );
}

describe("topics of the articles", () => {
  const FILE = "topics/it-manager.yaml";
  test("a topic that no question of the bank asks", () => {
    const copy = catalogCopy();
    copy.write(
      FILE,
      copy.read(FILE).replace(/questions: \[[a-z-]+/, "questions: [no-such-question"),
    );
    expect(findings(copy)).toEqual([
      expect.objectContaining({ file: FILE, message: expect.stringContaining("no-such-question") }),
    ]);
  });

  test("a row of a table that is left out", () => {
    const copy = catalogCopy();
    const [, row] = copy.read(FILE).match(/^ {2}row: (.+)$/m) ?? [];
    copy.write(FILE, copy.read(FILE).replace(`  row: ${row}\n`, ""));
    expect(findings(copy).length).toBeGreaterThan(0);
  });

  test("a role without topics", () => {
    const copy = catalogCopy();
    copy.remove(FILE);
    expect(findings(copy)).toEqual([expect.objectContaining({ file: FILE, line: 1 })]);
  });
});
