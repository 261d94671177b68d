/** How imports are said on a page. */
import type { Column, ImportKind, ImportPreview } from "@/lib/features/imports/types";

export const KIND_NAMES: Record<ImportKind, string> = {
  advert: "Job advert",
  csv: "CSV file",
  markdown: "Markdown list",
};

export function titleOf({ kind, fileName }: Pick<ImportPreview, "kind" | "fileName">): string {
  if (fileName !== "") return `Questions from “${fileName}”`;
  return kind === "advert" ? "Questions from an advert" : "Questions from your list";
}

export const COLUMN_LABELS: Record<Column, string> = {
  question: "Question",
  role: "Role",
  category: "Category",
  competency: "Competency",
  round: "Round",
  difficulty: "Difficulty",
  note: "Note",
};

/** "4.8 MB", "312 kB": to what a person can compare. */
export function sizeInWords(bytes: number): string {
  if (bytes < 1000) return `${bytes} bytes`;
  return bytes < 1_000_000
    ? `${Math.round(bytes / 1000)} kB`
    : `${(bytes / 1_000_000).toFixed(1)} MB`;
}
