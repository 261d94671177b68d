/** The addresses of imports, for pages and for where a form goes on to. */
import type { RoleSlug } from "@/lib/features/catalog/types/basics";
import type { ImportKind } from "../types";

export function newImportPath(choice: { kind?: ImportKind; role?: RoleSlug } = {}): string {
  const query = new URLSearchParams(choice).toString();
  return `/own-questions/import${query && `?${query}`}`;
}

/** What was just done, said by the page that is shown next. */
export type Done = "saved" | "added";

export function importPath(id: string, page = 1, done?: Done): string {
  const query = new URLSearchParams({
    ...(page > 1 ? { page: String(page) } : {}),
    ...(done ? { done } : {}),
  }).toString();
  return `/own-questions/imports/${id}${query && `?${query}`}`;
}

/** The rows that were not understood, as a file. */
export function leftOutPath(id: string): string {
  return `/api/v1/question-imports/${id}/left-out`;
}
