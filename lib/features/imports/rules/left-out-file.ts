import { stringify } from "csv-stringify/sync";
import type { LeftOut } from "../types";

/** What became no question, to be mended in a spreadsheet: row, text, why. */
export function leftOutAsCsv(leftOut: readonly LeftOut[]): string {
  return stringify(
    leftOut.map(({ row, text, reason }) => [row, text, reason]),
    {
      header: true,
      columns: ["row", "text", "reason"],
      record_delimiter: "windows",
      // Without the mark Excel takes UTF-8 for the letters of an old code page.
      bom: true,
      // A spreadsheet would run a text that begins as a formula does, and what is left out is whatever a file held.
      escape_formulas: true,
    },
  );
}

/** "questions-left-out.csv" for "questions.csv"; nothing of a name that a header could not hold. */
export function leftOutFileName(fileName: string): string {
  const stem = fileName
    .replace(/\.[^.]*$/, "")
    .normalize("NFKD")
    .replace(/[^A-Za-z0-9_-]+/g, "-")
    .replace(/^-+|-+$/g, "")
    .slice(0, 60);
  return `${stem || "import"}-left-out.csv`;
}
