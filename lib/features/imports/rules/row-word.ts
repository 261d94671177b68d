import type { ImportKind } from "../types";

/** A table has rows, a text has lines. */
export function rowWord(kind: ImportKind): "Row" | "Line" {
  return kind === "csv" ? "Row" : "Line";
}
