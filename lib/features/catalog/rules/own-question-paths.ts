/** The addresses of own questions, for pages and for where a form goes on to. */
import type { OwnListFilter } from "../schema/own-question";
import type { RoleSlug } from "../types/basics";

/** What was just done, said by the page that is shown next. */
export type Done = "added" | "changed" | "restored" | "deleted";

export function ownQuestionPath(slug: string, done?: Done): string {
  return `/own-questions/${slug}${done ? `?done=${done}` : ""}`;
}

/** A question's page: everybody's, or the person's own. */
export function questionPath({ slug, isOwn }: { slug: string; isOwn: boolean }): string {
  return isOwn ? ownQuestionPath(slug) : `/questions/${slug}`;
}

export function editQuestionPath(slug: string): string {
  return `${ownQuestionPath(slug)}/edit`;
}

export function newQuestionPath(role?: RoleSlug): string {
  return `/own-questions/new${role ? `?role=${role}` : ""}`;
}

export function ownQuestionsPath(
  { role, state, page = 1 }: Partial<OwnListFilter> = {},
  done?: Done,
): string {
  const query = new URLSearchParams({
    ...(role ? { role } : {}),
    ...(state ? { state } : {}),
    ...(page > 1 ? { page: String(page) } : {}),
    ...(done ? { done } : {}),
  }).toString();
  return `/own-questions${query && `?${query}`}`;
}
