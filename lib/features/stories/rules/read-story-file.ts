import type { RoleFacts } from "@/lib/features/imports/types";
import type { StoryImportKind } from "../types";
import { readResume } from "./read-resume";
import { knownColumns, readStoryCsv } from "./read-story-csv";
import { readStoryMarkdown } from "./read-story-markdown";
import type { StoryFileReading } from "./story-reading";

/** What a file is, by its name; and a pasted text by how it begins. */
export function kindOf(fileName: string, text: string): StoryImportKind {
  if (/\.json$/i.test(fileName)) return "json";
  if (/\.(csv|tsv)$/i.test(fileName)) return "csv";
  if (/\.(md|markdown)$/i.test(fileName)) return "markdown";
  const start = text.replace(/^\uFEFF/, "").trimStart();
  if (/^[{[]/.test(start)) return "json";
  const [first = ""] = start.slice(0, 5000).split(/\r\n|\n|\r/);
  const isTable = [",", ";", "\t"].some((separator) => {
    const cells = first.split(separator).map((cell) => cell.replace(/^"|"$/g, ""));
    return cells.length > 1 && knownColumns(cells) > 1;
  });
  return isTable ? "csv" : "markdown";
}

const READERS = { json: readResume, csv: readStoryCsv, markdown: readStoryMarkdown };

export function readStoryFile(
  kind: StoryImportKind,
  text: string,
  roles: readonly RoleFacts[],
): StoryFileReading {
  return READERS[kind](text, roles);
}
