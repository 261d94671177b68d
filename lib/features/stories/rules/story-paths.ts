/** The addresses of stories, for pages and for where a form goes on to. */
import type { StoryFilter } from "../types";

/** What was just done, said by the page that is shown next. */
export type StoryDone = "added" | "saved" | "restored" | "kept" | "there-already" | "settled";

export function storiesPath(filter: StoryFilter = {}, more: Record<string, string> = {}): string {
  const query = new URLSearchParams(more);
  for (const [name, value] of Object.entries(filter)) {
    if (value !== undefined) query.set(name, value);
  }
  const search = query.toString();
  return `/stories${search && `?${search}`}`;
}

export function storyPath(id: string, done?: StoryDone): string {
  return `/stories/${id}${done ? `?done=${done}` : ""}`;
}

export function editStoryPath(id: string): string {
  return `/stories/${id}/edit`;
}

/** @param number the text to look at beside the story's own */
export function versionsPath(id: string, number?: number): string {
  return `/stories/${id}/versions${number === undefined ? "" : `?version=${number}`}`;
}

export function coveragePath(role?: string): string {
  return `/stories/coverage${role ? `?role=${role}` : ""}`;
}

export function storyImportPath(id: string, done?: "added"): string {
  return `/stories/imports/${id}${done ? `?done=${done}` : ""}`;
}

export const NEW_STORY = "/stories/new";
export const IMPORT_STORIES = "/stories/import";
