import type { ArticleEntry, ArticleSection } from "../schema/article-index";
import { hashRun, RUN } from "./shingles";
import { rawWordsOf, runsOf } from "./words";

export interface ReadArticle {
  entry: ArticleEntry;
  /** Hashes of every run of the article's prose; runs that are a label or a name are left out. */
  prose: Set<string>;
}

/** Longer lines are prose, not the name of a section or a table. */
const SUBHEADING_WORDS = 12;
const CAPTION_WORDS = 20;

/** Words that join names without making a sentence of them. */
const JOINING = new Set(["and", "or", "of", "the", "in", "for", "a", "to"]);

type Line =
  | { kind: "heading"; level: number; text: string }
  | { kind: "row"; cells: string[] }
  | { kind: "rule" }
  | { kind: "item"; text: string }
  | { kind: "line"; text: string }
  | { kind: "blank" };

/**
 * Reads an article. Its tables come in two styles, `| a | b |` and `a | b`; many sections are named by a line of their
 * own instead of a heading. What counts as prose: paragraphs, list items, headings that ask a question, and the cells of
 * a table other than its head and first column, which are labels.
 * @throws Error where the title, address or date is missing
 */
export function readArticle(slug: string, markdown: string): ReadArticle {
  const lines = markdown.split("\n").map(lineOf);
  const title = lines.find((line) => line.kind === "heading")?.text;
  const url = /^- url: (\S+)$/m.exec(markdown)?.[1];
  const published = /^- published: (.+)$/m.exec(markdown)?.[1];
  if (!title || !url || !published) throw new Error(`${slug}: no title, url or published line`);

  const sections: ArticleSection[] = [];
  const tables: ArticleEntry["tables"] = [];
  const prose: string[][] = [[]];
  const labels: string[] = [];
  const write = (text: string) => prose.at(-1)?.push(...rawWordsOf(text));
  const part = () => prose.push([]);
  const name = (section: ArticleSection) => {
    sections.push(section);
    labels.push(section.text);
    part();
  };

  // The list of web sites at the end is names alone.
  const end = lines.findIndex((line) => line.kind === "heading" && line.text === "Sources");
  const body = end < 0 ? lines : lines.slice(0, end);
  for (const [at, line] of body.entries()) {
    if (line.kind === "heading") {
      if (line.text.endsWith("?")) {
        sections.push({ kind: "heading", level: line.level, text: line.text });
        part();
        write(line.text);
        part();
      } else name({ kind: "heading", level: line.level, text: line.text });
    } else if (line.kind === "row") {
      const isHead = body[at - 1]?.kind !== "row" && body[at - 1]?.kind !== "rule";
      if (isHead) tables.push({ section: sectionAbove(body, at), labels: [] });
      else if (line.cells[0]) tables.at(-1)?.labels.push(line.cells[0]);
      for (const [column, cell] of line.cells.entries()) {
        if (isHead || column === 0) labels.push(cell);
        else {
          part();
          write(cell);
        }
      }
      part();
    } else if (line.kind === "line") {
      const next = body.slice(at + 1).find((other) => other.kind !== "blank");
      const length = rawWordsOf(line.text).length;
      if (next?.kind === "row" && length <= CAPTION_WORDS)
        name({ kind: "caption", text: line.text });
      else if (length <= SUBHEADING_WORDS && !/[.!?:;,]$/.test(line.text)) {
        name({ kind: "subheading", text: line.text });
      } else write(line.text);
    } else if (line.kind === "item" && !/^(url|published): /.test(line.text)) write(line.text);
  }
  const day = new Date(published).toISOString().slice(0, 10);
  return {
    entry: { slug, title, url, published: day, sections, tables },
    prose: proseHashes(prose, labels),
  };
}

function proseHashes(prose: string[][], labels: string[]): Set<string> {
  const lower = (run: string[]) => run.map((word) => word.toLowerCase());
  const excepted = new Set(
    labels.flatMap((label) => runsOf(rawWordsOf(label), RUN).map((run) => hashRun(lower(run)))),
  );
  return new Set(
    prose
      .flatMap((words) => runsOf(words, RUN).filter((run) => !isName(run)))
      .map((run) => hashRun(lower(run)))
      .filter((hash) => !excepted.has(hash)),
  );
}

/** A run of capitalised words and figures is a name, or a row of them. */
function isName(run: string[]): boolean {
  return run.every((word) => /^[\p{Lu}\p{N}]/u.test(word) || JOINING.has(word));
}

function lineOf(raw: string): Line {
  const text = raw.trim();
  if (text === "") return { kind: "blank" };
  const heading = /^(#{1,6}) +(.*)$/.exec(text);
  if (heading) return { kind: "heading", level: heading[1]?.length ?? 1, text: heading[2] ?? "" };
  if (/^\|?[\s|:-]*-{3}[\s|:-]*$/.test(text) && text.includes("|")) return { kind: "rule" };
  if (text.startsWith("|") || text.includes(" | ")) {
    const cells = text.replace(/^\||\|$/g, "").split("|");
    return { kind: "row", cells: cells.map((cell) => cell.trim()) };
  }
  const item = /^[-•–*] +(.*)$/.exec(text);
  return item ? { kind: "item", text: item[1] ?? "" } : { kind: "line", text };
}

/** The caption or heading right above the table that begins at `at`; empty where something else stands there. */
function sectionAbove(lines: Line[], at: number): string {
  const above = lines.slice(0, at).findLast((line) => line.kind !== "blank");
  return above?.kind === "heading" || above?.kind === "line" ? above.text : "";
}
