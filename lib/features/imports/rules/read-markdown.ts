import type { Reading, RoleFacts } from "../types";
import { isEmptyRow } from "./csv-rows";
import { type ListReading, MOST_ROWS } from "./list-reading";
import { type Block, blocksOf } from "./markdown-blocks";
import { HeadingTrail } from "./markdown-headings";
import { endsAsQuestion, plainText } from "./plain-text";
import { type RowContext, readRow } from "./read-row";
import { readCells, readHeader } from "./read-table";
import { shorten, tidyLine } from "./tidy-text";

/**
 * Reads a list in Markdown, or in plain lines. Headings say for whom and what kind the questions below them are, items and
 * lines that end in a question mark are questions, items below an item are its note, a table reads like CSV. Never
 * throws; every line with a word in it is a question, part of one, a heading that was followed, or left out with a
 * reason.
 */
export function readMarkdown(
  text: string,
  roles: readonly RoleFacts[],
  context: RowContext,
): ListReading {
  const list: List = {
    reading: { rows: [], leftOut: [], remarks: [] },
    trail: new HeadingTrail(roles, context),
    roles,
  };
  for (const block of blocksOf(text)) readBlock(list, block);
  const { rows, leftOut, remarks } = list.reading;
  if (rows.length > MOST_ROWS) {
    return { kind: "refused", refusal: { reason: "too_many_rows", count: rows.length } };
  }
  if (rows.length === 0 && leftOut.length === 0) {
    return { kind: "refused", refusal: { reason: "no_rows" } };
  }
  if (leftOut.length > MOST_ROWS) {
    // A text that is no list would fill the page with its lines.
    remarks.push(
      `${leftOut.length - MOST_ROWS} more lines that were not understood are not listed.`,
    );
    leftOut.length = MOST_ROWS;
  }
  return { kind: "read", reading: list.reading };
}

interface List {
  reading: Reading;
  trail: HeadingTrail;
  roles: readonly RoleFacts[];
}

function readBlock(list: List, block: Block): void {
  if (block.kind === "heading") readHeading(list, block);
  else if (list.trail.isInsideQuestion()) {
    const reason = "It belongs to the question above, which comes in without it.";
    leaveOut(list, block.row, wordsOf(block), reason);
  } else if (block.kind === "item")
    addQuestion(list, block.row, plainText(block.words), block.below);
  else if (block.kind === "table") readTable(list, block);
  else if (block.kind === "other") leaveOut(list, block.row, block.words, block.reason);
  else if (endsAsQuestion(plainText(block.words))) {
    addQuestion(list, block.row, plainText(block.words));
  } else {
    const reason = "It is no list item, and does not end in a question mark.";
    leaveOut(list, block.row, block.words, reason);
  }
}

function readHeading(list: List, { row, level, words }: Extract<Block, { kind: "heading" }>): void {
  const { question, isKnown } = list.trail.enter(level, plainText(words));
  if (question !== null) addQuestion(list, row, question);
  else if (!isKnown) {
    const reason = "The heading names no role, category or competency, so it changes nothing.";
    leaveOut(list, row, words, reason);
  }
}

function addQuestion(list: List, row: number, question: string, below: string[] = []): void {
  const note = below.map(plainText).filter(Boolean).join("\n");
  const outcome = readRow({ row, cells: { question, note } }, list.roles, list.trail.context());
  if (outcome.kind === "row") list.reading.rows.push(outcome.row);
  else leaveOut(list, row, [question, ...below].join(" · "), outcome.leftOut.reason);
}

function readTable(list: List, block: Extract<Block, { kind: "table" }>): void {
  const header = readHeader(block.header.map(plainText));
  const rows = block.rows.filter(({ cells }) => !isEmptyRow(cells));
  if (!header) {
    for (const { row, cells } of [{ row: block.row, cells: block.header }, ...rows]) {
      leaveOut(list, row, cells.join(" | "), "The table has no column named “question”.");
    }
    return;
  }
  const remarks = header.remarks.map((remark) => `Table in line ${block.row}: ${remark}`);
  list.reading.remarks.push(...remarks);
  for (const { row, cells } of rows) {
    const given = { row, cells: cells.map(plainText) };
    readCells(list.reading, given, header.columns, list.roles, list.trail.context());
  }
}

function leaveOut(list: List, row: number, words: string, reason: string): void {
  list.reading.leftOut.push({ row, text: shorten(tidyLine(words)), reason });
}

function wordsOf(block: Exclude<Block, { kind: "heading" }>): string {
  if (block.kind === "item") return [block.words, ...block.below].join(" · ");
  if (block.kind !== "table") return block.words;
  return [block.header, ...block.rows.map(({ cells }) => cells)].flat().join(" | ");
}
