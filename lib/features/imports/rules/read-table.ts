/** A table with a header, wherever it stands: a CSV file, or a table inside a Markdown list. */
import type { Column, Problem, Reading, RoleFacts } from "../types";
import { type RowContext, readRow } from "./read-row";
import { shorten, tidyLine } from "./tidy-text";

/** What a column may be called. The first name is the one that is asked for. */
export const COLUMN_NAMES: Record<Column, readonly string[]> = {
  question: ["question", "prompt", "questions", "interview question"],
  role: ["role", "roles"],
  category: ["category", "type"],
  competency: ["competency", "competencies", "competence"],
  round: ["round", "rounds", "interview round"],
  difficulty: ["difficulty"],
  note: ["note", "notes", "comment", "comments"],
};

export const EXPECTED_COLUMNS = Object.keys(COLUMN_NAMES);

export interface Header {
  /** What each cell of a row is; null for a column that says nothing to us. */
  columns: (Column | null)[];
  /** About columns that are ignored, in words. */
  remarks: string[];
}

/** Reads the first row of a table; null where none of its columns holds the questions. */
export function readHeader(cells: readonly string[]): Header | null {
  const names = cells.map(nameKey);
  // A file that was exported here has the prompt beside the question's address, which its "question" column holds.
  const prompt = names.indexOf("prompt");
  const columns = names.map((name, at): Column | null => {
    const column = columnOf(name);
    if (column === null) return null;
    if (column === "question" && prompt >= 0) return at === prompt ? column : null;
    return names.findIndex((other) => columnOf(other) === column) === at ? column : null;
  });
  if (!columns.includes("question")) return null;
  const ignored = cells.filter((cell, at) => columns[at] === null && tidyLine(cell) !== "");
  const quoted = ignored.slice(0, 20).map((cell) => `“${shorten(tidyLine(cell), 60)}”`);
  return {
    columns,
    remarks:
      ignored.length === 0
        ? []
        : [
            `${ignored.length === 1 ? "A column was" : `${ignored.length} columns were`} ignored: ${quoted.join(", ")}.`,
          ],
  };
}

function columnOf(name: string): Column | null {
  const found = Object.entries(COLUMN_NAMES).find(([, names]) => names.includes(name));
  return (found?.[0] as Column | undefined) ?? null;
}

function nameKey(cell: string): string {
  return tidyLine(cell)
    .toLowerCase()
    .replace(/[_\s-]+/g, " ")
    .trim();
}

/** Reads one row below a header into `reading`. Rows without a single character have to be left out before. */
export function readCells(
  reading: Reading,
  given: { row: number; cells: readonly string[]; problems?: Problem[] },
  columns: Header["columns"],
  roles: readonly RoleFacts[],
  context: RowContext,
): void {
  const cells: Partial<Record<Column, string>> = {};
  for (const [at, column] of columns.entries()) {
    if (column !== null) cells[column] = unquoteFormula(given.cells[at] ?? "");
  }
  const problems = [...(given.problems ?? []), ...wrongLength(given.cells, columns.length)];
  const outcome = readRow({ row: given.row, cells, problems }, roles, context);
  if (outcome.kind === "row") reading.rows.push(outcome.row);
  else {
    const { leftOut } = outcome;
    const rest = given.cells.map(tidyLine).filter(Boolean).join(" · ");
    reading.leftOut.push({ ...leftOut, text: leftOut.text || shorten(rest) });
  }
}

function wrongLength(cells: readonly string[], expected: number): Problem[] {
  const extra = cells.slice(expected).map(tidyLine).filter(Boolean);
  if (extra.length > 0) {
    return [
      {
        column: null,
        message: `It has ${cells.length} cells and the header ${expected}, so what stands where is not certain: “${shorten(extra.join("”, “"), 120)}” was left out. A question that holds a separator needs quotation marks around it.`,
        holds: true,
      },
    ];
  }
  if (cells.length >= expected) return [];
  return [
    {
      column: null,
      message: `It has ${cells.length} ${cells.length === 1 ? "cell" : "cells"} and the header ${expected}: the missing ones were taken as empty.`,
      holds: false,
    },
  ];
}

/** Spreadsheets and our own exports write an apostrophe before a text that would otherwise be run as a formula. */
function unquoteFormula(cell: string): string {
  return cell.replace(/^'(?=[=+\-@])/, "");
}
