/**
 * The blocks of a Markdown list, as far as a list of questions uses them. Blank lines, rules and the line below a table's
 * header hold no words and are no blocks.
 */
export type Block =
  | { kind: "heading"; row: number; level: number; words: string }
  /** A list item, with the items and lines that are indented below it. */
  | { kind: "item"; row: number; words: string; below: string[] }
  | { kind: "table"; row: number; header: string[]; rows: { row: number; cells: string[] }[] }
  /** A line of running text, with the lines that go on with its sentence. */
  | { kind: "text"; row: number; words: string }
  | { kind: "other"; row: number; words: string; reason: string };

const ITEM = /^([ \t]*)(?:[-*+•‣▪–]|\d{1,4}[.)])[ \t]+(\S.*)$/;
const HEADING = /^ {0,3}(#{1,6})[ \t]+(.*?)[ \t]*#*[ \t]*$/;
const FENCE = /^ {0,3}(```|~~~)/;
const TABLE_RULE = /^[ \t]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$/;
const BOLD_LINE = /^ {0,3}(?:\*\*|__)([^*_]+)(?:\*\*|__):?[ \t]*$/;

/** A line that stands alone in bold letters is what many use for a heading; it is below every real one. */
const BOLD_LEVEL = 7;

interface Line {
  row: number;
  text: string;
}

export function blocksOf(text: string): Block[] {
  const lines = text
    .replace(/^\uFEFF/, "")
    .split(/\r\n|\n|\r/)
    .map((line, at): Line => ({ row: at + 1, text: line.replace(/^ {0,3}(?:> ?)+/, "") }));
  const blocks: Block[] = [];
  for (let at = 0; at < lines.length; ) at += readAt(lines, at, blocks);
  return blocks;
}

/** Reads what begins at a line. @returns how many lines it took */
function readAt(lines: readonly Line[], at: number, blocks: Block[]): number {
  const line = lines[at];
  if (!line || !hasWords(line.text)) return 1;
  const { row, text } = line;
  if (FENCE.test(text)) return readFence(lines, at, blocks);
  const heading = text.match(HEADING) ?? text.match(BOLD_LINE);
  if (heading) {
    const [, mark = "", words = mark] = heading;
    blocks.push({
      kind: "heading",
      row,
      level: mark.startsWith("#") ? mark.length : BOLD_LEVEL,
      words,
    });
    return 1;
  }
  if (isTableHeader(lines, at)) return readTable(lines, at, blocks);
  if (ITEM.test(text)) return readItem(lines, at, blocks);
  return readText(lines, at, blocks);
}

/** A rule, the line below a table's header or a lone dash has no words to lose. */
function hasWords(text: string): boolean {
  return /[^\s\p{Cc}\-*_=|:#>~`+.•‣▪–]/u.test(text);
}

function readFence(lines: readonly Line[], at: number, blocks: Block[]): number {
  const fence = lines[at]?.text.match(FENCE)?.[1] ?? "```";
  const end = lines.findIndex((line, other) => other > at && line.text.trim().startsWith(fence));
  // A fence that is never closed closes itself: the lines below are read as what they are.
  const inside = end < 0 ? lines.slice(at, at + 1) : lines.slice(at, end + 1);
  for (const { row, text } of inside) {
    const isFence = FENCE.test(text) && text.trim() === fence;
    if (isFence || text.trim() === "") continue;
    blocks.push({ kind: "other", row, words: text, reason: "It stands in a block of code." });
  }
  return inside.length;
}

function isTableHeader(lines: readonly Line[], at: number): boolean {
  const [header, rule] = [lines[at]?.text ?? "", lines[at + 1]?.text ?? ""];
  return header.includes("|") && rule.includes("-") && rule.includes("|") && TABLE_RULE.test(rule);
}

function readTable(lines: readonly Line[], at: number, blocks: Block[]): number {
  let end = at + 2;
  while (end < lines.length && lines[end]?.text.includes("|")) end++;
  blocks.push({
    kind: "table",
    row: lines[at]?.row ?? at + 1,
    header: cellsOf(lines[at]?.text ?? ""),
    rows: lines.slice(at + 2, end).map(({ row, text }) => ({ row, cells: cellsOf(text) })),
  });
  return end - at;
}

function cellsOf(text: string): string[] {
  const inner = text
    .trim()
    .replace(/^\|/, "")
    .replace(/(?<!\\)\|$/, "");
  return inner.split(/(?<!\\)\|/).map((cell) => cell.replace(/\\\|/g, "|").trim());
}

function readItem(lines: readonly Line[], at: number, blocks: Block[]): number {
  const [, indent = "", words = ""] = lines[at]?.text.match(ITEM) ?? [];
  const width = widthOf(indent);
  const said: string[] = [words];
  const below: string[] = [];
  let end = at + 1;
  for (; end < lines.length; end++) {
    const text = lines[end]?.text ?? "";
    if (text.trim() === "") {
      // A blank line ends the item, unless what follows is indented below it.
      if (!isBelow(lines[end + 1]?.text, width)) break;
      continue;
    }
    if (!isBelow(text, width) || FENCE.test(text)) break;
    const item = text.match(ITEM);
    if (item) below.push(item[2] ?? "");
    else if (!hasWords(text)) continue;
    else if (below.length > 0) below.push(text.trim());
    else if (lines[end - 1]?.text.trim() === "") below.push(text.trim());
    else said.push(text.trim());
  }
  blocks.push({ kind: "item", row: lines[at]?.row ?? at + 1, words: said.join(" "), below });
  return end - at;
}

function isBelow(text: string | undefined, width: number): boolean {
  if (text === undefined || text.trim() === "") return false;
  return widthOf(text.match(/^[ \t]*/)?.[0] ?? "") >= width + 2;
}

function widthOf(indent: string): number {
  return [...indent].reduce((width, one) => width + (one === "\t" ? 4 : 1), 0);
}

/** Editors and mails wrap long lines: a line that begins in lower case goes on with an unfinished sentence. */
function readText(lines: readonly Line[], at: number, blocks: Block[]): number {
  const said = [lines[at]?.text.trim() ?? ""];
  let end = at + 1;
  while (end < lines.length) {
    const text = lines[end]?.text ?? "";
    const isUnfinished = !/[.?!:;]["”’')*_]*$/.test(said.at(-1) ?? "");
    if (!isUnfinished || !/^[ \t]*\p{Ll}/u.test(text)) break;
    said.push(text.trim());
    end++;
  }
  blocks.push({ kind: "text", row: lines[at]?.row ?? at + 1, words: said.join(" ") });
  return end - at;
}
