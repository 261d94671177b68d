import { readCsvRows } from "@/lib/features/imports/rules/csv-rows";
import { shorten, tidyLine } from "@/lib/features/imports/rules/tidy-text";
import type { RoleFacts } from "@/lib/features/imports/types";
import { MOST_IMPORTED } from "./limits";
import type { RawStory } from "./make-story";
import { fieldNamed, type StoryField } from "./story-fields";
import { readingOf, refusedFile, type StoryFileReading } from "./story-reading";

type Columns = (StoryField | null)[];

/** Columns that say what happened: without one of them a table holds no story. */
const TELLING: readonly (StoryField | null)[] = [
  "headline",
  "short",
  "situation",
  "task",
  "action",
  "result",
];

/** How many columns of stories a first row names; 0 where none of them tells one. */
export function knownColumns(cells: readonly string[]): number {
  const columns = columnsOf(cells);
  const isTelling = columns.some((column) => TELLING.includes(column));
  return isTelling ? columns.filter((column) => column !== null).length : 0;
}

/** Reads stories from a CSV text, whatever its separator and line ends. Never throws. */
export function readStoryCsv(text: string, roles: readonly RoleFacts[]): StoryFileReading {
  const csv = readCsvRows(text, MOST_IMPORTED, knownColumns);
  if (csv.kind === "too-many") return refusedFile({ reason: "too_many_rows", count: csv.count });
  if (csv.kind === "no-rows") return refusedFile({ reason: "no_rows" });
  const { cells } = csv.header;
  if (knownColumns(cells) === 0) {
    const found = cells.map((cell) => shorten(tidyLine(cell), 40)).filter(Boolean);
    return refusedFile({ reason: "wrong_header", found: found.slice(0, 12) });
  }
  const columns = columnsOf(cells);
  const ignored = cells.filter((cell, at) => columns[at] === null && tidyLine(cell) !== "");
  const quoted = ignored.slice(0, 20).map((cell) => `“${shorten(tidyLine(cell), 60)}”`);
  const remarks = [
    ...(ignored.length > 0 ? [`Not read, as no story has it: ${quoted.join(", ")}.`] : []),
    ...csv.remarks,
  ];
  return readingOf(
    csv.rows.map((row) => toRaw(row, columns)),
    roles,
    { remarks },
  );
}

function toRaw(
  row: { row: number; cells: string[]; problems?: { message: string }[] },
  columns: Columns,
): RawStory {
  const fields: RawStory["fields"] = {};
  for (const [at, column] of columns.entries()) {
    if (column !== null) fields[column] = unguarded(row.cells[at] ?? "");
  }
  const remarks = (row.problems ?? []).map(({ message }) => message);
  const extra = row.cells.slice(columns.length).map(tidyLine).filter(Boolean);
  if (extra.length > 0) {
    remarks.push(
      `It has more cells than the header, and these were left out: “${shorten(extra.join("”, “"), 120)}”.`,
    );
  }
  return { row: row.row, origin: "", fields, remarks };
}

/** A column that is named twice counts once: the first. */
function columnsOf(cells: readonly string[]): Columns {
  const named = cells.map((cell) => fieldNamed(tidyLine(cell)));
  return named.map((field, at) => (named.indexOf(field) === at ? field : null));
}

/** Exports and spreadsheets write an apostrophe before a text that would otherwise be run as a formula. */
function unguarded(cell: string): string {
  return cell.replace(/^'(?='*[=+\-@])/, "");
}
