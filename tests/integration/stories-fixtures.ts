/** Stories for tests. */
import type { Person } from "@/lib/auth/actor";
import { startFromStory } from "@/lib/features/practice/commands/start-from-story";
import { startStoryImport } from "@/lib/features/stories/commands/import-stories";
import { addStory, changeStory } from "@/lib/features/stories/commands/write-story";
import { getStory } from "@/lib/features/stories/queries/story";
import { newStoryImportInput } from "@/lib/features/stories/schema/new-story-import";
import { changeStoryInput, newStoryInput } from "@/lib/features/stories/schema/story";
import type { StoryView } from "@/lib/features/stories/types";

/** What `prove-the-backup-restores` is about, by the shared map; and what it is not. */
export const FITTING = "technical-expertise";
export const OTHER = "financial-management";

export interface Typed {
  headline?: string;
  short?: string;
  situation?: string;
  action?: string;
  reflection?: string;
  competencies?: string[];
  isFailure?: boolean;
  from?: string;
}

/** Adds a story, and expects it to work. */
export async function told(person: Person, typed: Typed = {}): Promise<string> {
  const input = newStoryInput.parse({ headline: "A story", action: "I did it", ...typed });
  const outcome = await addStory(person, input);
  if (!outcome.ok) throw new Error(outcome.message);
  return outcome.value.id;
}

export function change(person: Person, id: string, version: number, typed: Typed = {}) {
  const input = { headline: "A story", action: "I did it", ...typed, version };
  return changeStory(person, id, changeStoryInput.parse(input));
}

export async function story(person: Person, id: string): Promise<StoryView> {
  const found = await getStory(person, id);
  if (!found) throw new Error(`No story ${id}`);
  return found;
}

/** Reads a text, and expects it to work. */
export async function imported(person: Person, text: string, name = ""): Promise<string> {
  const file = name === "" ? {} : { file: { name, bytes: new TextEncoder().encode(text) } };
  const input = newStoryImportInput.parse({ text: name === "" ? text : "", ...file });
  const outcome = await startStoryImport(person, input);
  if (!outcome.ok) throw new Error(outcome.message);
  return outcome.value.id;
}

export async function startedFrom(person: Person, question: string, id: string): Promise<string> {
  const outcome = await startFromStory(person, question, { story: id, place: "blank" });
  if (!outcome.ok) throw new Error(outcome.message);
  return outcome.value.answerId;
}

/** A story with two texts, an answer from it, and a preview, each with the canary in its text. */
export async function storiesWith(person: Person, canary: string, question: string): Promise<void> {
  const headline = `${canary} headline`;
  const id = await told(person, { headline, short: `${canary} short`, action: `${canary} told` });
  await startedFrom(person, question, id);
  await change(person, id, 1, { headline, action: `${canary} retold` });
  await imported(person, `- ${canary} imported\n\n${canary}\n`, `${canary}.md`);
}
