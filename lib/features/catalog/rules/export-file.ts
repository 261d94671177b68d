import type { ExportFormat } from "../schema/sheet";
import type { RoleSlug } from "../types/basics";
import type { SheetQuestion } from "../types/sheets";
import { questionsAsAnki } from "./export-anki";
import { questionsAsCsv } from "./export-csv";
import { questionsAsMarkdown } from "./export-markdown";

export interface ExportFile {
  name: string;
  /** Its media type. */
  type: string;
  text: string;
}

/**
 * Questions as a file. It holds no date: the same questions are the same file.
 * @param origin where this instance is reached, for the addresses in the file
 */
export function exportFile(
  format: ExportFormat,
  role: { slug: RoleSlug; name: string },
  questions: readonly SheetQuestion[],
  origin: string,
): ExportFile {
  const name = `starboard-${role.slug}-questions`;
  switch (format) {
    case "csv":
      return {
        name: `${name}.csv`,
        type: "text/csv; charset=utf-8; header=present",
        text: questionsAsCsv(questions, origin),
      };
    case "markdown":
      return {
        name: `${name}.md`,
        type: "text/markdown; charset=utf-8",
        text: questionsAsMarkdown(`${role.name} interview questions`, questions, origin),
      };
    case "anki":
      return {
        name: `${name}-anki.txt`,
        type: "text/plain; charset=utf-8",
        text: questionsAsAnki(questions, origin),
      };
  }
}
