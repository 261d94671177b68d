import type { ExportFormat, SheetContents, SheetLayout } from "@/lib/features/catalog/schema/sheet";

export const FORMAT_NAMES: Record<ExportFormat, string> = {
  csv: "CSV",
  markdown: "Markdown",
  anki: "Anki",
};

export const CONTENTS_NAMES: Record<SheetContents, string> = {
  lines: "Lines to write on",
  guidance: "Guidance and follow-up questions",
  anchors: "Guidance, follow-up questions and rating anchors",
};

export const LAYOUT_NAMES: Record<SheetLayout, string> = {
  "run-on": "One after the other",
  page: "One question a page",
};
