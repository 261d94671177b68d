import type { StoryImportKind } from "@/lib/features/stories/types";

/** What was read, as a page is titled. */
export function importTitle({
  kind,
  fileName,
}: {
  kind: StoryImportKind;
  fileName: string;
}): string {
  if (fileName !== "") return `Stories from “${fileName}”`;
  return kind === "json" ? "Stories from the pasted résumé" : "Stories from the pasted text";
}

export const READ_AS: Record<StoryImportKind, string> = {
  json: "Read as JSON.",
  csv: "Read as a table.",
  markdown: "Read as Markdown.",
};

/** A table has rows, a text has lines, a résumé has places. */
export const ROW_WORDS: Record<StoryImportKind, string> = {
  json: "Place",
  csv: "Row",
  markdown: "Line",
};
