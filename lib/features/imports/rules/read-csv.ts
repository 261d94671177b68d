import type { Reading, RoleFacts } from "../types";
import { readCsvRows } from "./csv-rows";
import { type ListReading, MOST_ROWS } from "./list-reading";
import type { RowContext } from "./read-row";
import { readCells, readHeader } from "./read-table";
import { shorten, tidyLine } from "./tidy-text";

/**
 * Reads a CSV text whatever its separator and line ends. Never throws; every row with a character in it is understood or
 * left out with a reason.
 */
export function readCsv(
  text: string,
  roles: readonly RoleFacts[],
  context: RowContext,
): ListReading {
  const csv = readCsvRows(text, MOST_ROWS, (cells) => {
    return readHeader(cells)?.columns.filter((column) => column !== null).length ?? 0;
  });
  if (csv.kind === "too-many") {
    return { kind: "refused", refusal: { reason: "too_many_rows", count: csv.count } };
  }
  if (csv.kind === "no-rows") return { kind: "refused", refusal: { reason: "no_rows" } };
  const header = readHeader(csv.header.cells);
  if (!header) {
    const found = csv.header.cells.map((cell) => shorten(tidyLine(cell), 40)).filter(Boolean);
    return { kind: "refused", refusal: { reason: "wrong_header", found: found.slice(0, 12) } };
  }
  if (csv.rows.length === 0) return { kind: "refused", refusal: { reason: "no_rows" } };
  const reading: Reading = {
    rows: [],
    leftOut: [],
    remarks: [...header.remarks, ...csv.remarks],
  };
  for (const row of csv.rows) {
    // A list of questions alone needs no quotation marks around those with a comma in them.
    const cells = header.columns.length === 1 ? [row.cells.join(csv.separator)] : row.cells;
    readCells(reading, { ...row, cells }, header.columns, roles, context);
  }
  return { kind: "read", reading };
}
