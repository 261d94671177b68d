/** From the text of a CSV file to its rows, whatever its separator and line ends; what the columns mean is for others. */
import { CsvError, parse } from "csv-parse/sync";
import type { Problem } from "../types";
import { countRows } from "./count-rows";
import { tidyLine } from "./tidy-text";

const SEPARATORS = [",", ";", "\t"] as const;
type Separator = (typeof SEPARATORS)[number];

export interface CsvRow {
  /** As a spreadsheet counts it, from 1, the header and empty rows included. */
  row: number;
  cells: string[];
  problems?: Problem[];
}

export type CsvReading =
  | { kind: "too-many"; count: number }
  | { kind: "no-rows" }
  | { kind: "read"; header: CsvRow; rows: CsvRow[]; separator: string; remarks: string[] };

/**
 * Takes a text apart. Never throws; rows without a character in them are skipped, and counted in the remarks.
 * @param most rows below the header
 * @param knownIn how many of the columns that a first row names are known
 */
export function readCsvRows(
  text: string,
  most: number,
  knownIn: (cells: readonly string[]) => number,
): CsvReading {
  const { body, stated, firstRow } = withoutSeparatorLine(text.replace(/^\uFEFF/, ""));
  const separator = stated ?? separatorOf(body, knownIn);
  const tooMany = countRows(body, separator) - 1;
  if (tooMany > most) return { kind: "too-many", count: tooMany };
  const rows = parseRows(body, separator).map((row) => ({ ...row, row: row.row + firstRow - 1 }));
  const given = rows.filter(({ cells }) => !isEmptyRow(cells));
  const [header, ...data] = given;
  if (!header) return { kind: "no-rows" };
  if (data.length > most) return { kind: "too-many", count: data.length };
  const remarks = remarksAbout(text, data, rows.length - given.length);
  return { kind: "read", header, rows: data, separator, remarks };
}

export function isEmptyRow(cells: readonly string[]): boolean {
  return cells.every((cell) => tidyLine(cell) === "");
}

function remarksAbout(text: string, data: readonly CsvRow[], empty: number): string[] {
  const formulas = data.filter(({ cells }) => cells.some((cell) => /^\s*[=@]/.test(cell)));
  return [
    ...(empty > 0 ? [`${empty} empty ${empty === 1 ? "row was" : "rows were"} skipped.`] : []),
    ...(/[^\P{Cc}\t\n\r]/u.test(text)
      ? ["Characters that cannot be shown, such as NUL, were read as blanks."]
      : []),
    ...(formulas.length > 0
      ? [
          `${formulas.length === 1 ? "A row has" : `${formulas.length} rows have`} a cell that begins as a formula (row ${formulas
            .slice(0, 5)
            .map(({ row }) => row)
            .join(", ")}): it is kept as text and never run.`,
        ]
      : []),
  ];
}

/** Excel states the separator in a line of its own before the header. */
function withoutSeparatorLine(text: string): {
  body: string;
  stated: Separator | undefined;
  firstRow: number;
} {
  const line = text.match(/^"?sep=(.)"?[ \t]*(?:\r\n|\n|\r|$)/i);
  const stated = SEPARATORS.find((one) => one === line?.[1]);
  if (!line || !stated) return { body: text, stated: undefined, firstRow: 1 };
  return { body: text.slice(line[0].length), stated, firstRow: 2 };
}

/** The one under which the first row has most of the columns that we know; else the one that parts it into most cells. */
function separatorOf(text: string, knownIn: (cells: readonly string[]) => number): Separator {
  const start = text.slice(0, 5000);
  const tried = SEPARATORS.map((separator) => {
    const cells = parseRows(start, separator).find((row) => !isEmptyRow(row.cells))?.cells ?? [];
    return { separator, known: knownIn(cells), cells: cells.length };
  });
  tried.sort((a, b) => b.known - a.known || b.cells - a.cells);
  return tried[0]?.separator ?? ",";
}

const OPTIONS = {
  // All three at once: files put together from several have several.
  record_delimiter: ["\r\n", "\n", "\r"],
  relax_column_count: true,
  relax_quotes: true,
  skip_empty_lines: false,
};

/**
 * The rows of a text. A quotation mark that is never closed would swallow everything after it: from that row on, marks
 * are taken as ordinary characters, and each line is a row again.
 */
function parseRows(text: string, separator: Separator): CsvRow[] {
  const rows: CsvRow[] = [];
  const take = (cells: string[]) => {
    rows.push({ row: rows.length + 1, cells });
    return null;
  };
  try {
    parse(text, { ...OPTIONS, delimiter: separator, on_record: take });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const before = rows.length;
    const rest = restAfter(text, error);
    parse(rest, { ...OPTIONS, delimiter: separator, quote: null, on_record: take });
    const first = rows[before];
    if (first) {
      first.problems = [
        {
          column: null,
          message:
            "A quotation mark in this row is never closed. Here and in the rows below, quotation marks were taken as ordinary characters, and each line as a row.",
          holds: true,
        },
      ];
    }
  }
  return rows;
}

/** What follows the last row that was read whole. The parser counts in bytes. */
function restAfter(text: string, error: CsvError): string {
  const bytes = new TextEncoder().encode(text);
  const start = typeof error.bytes === "number" ? error.bytes : 0;
  return new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes.subarray(start));
}
