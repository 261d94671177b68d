import { sameParts } from "@/lib/features/stories/rules/parts";
import type { StoryVersionView } from "@/lib/features/stories/types";

/** A story that an answer rests on. */
export interface AnswerStoryView {
  answerId: string;
  storyId: string;
  /** The revision that the story was made of; null where the answer started from the story. */
  madeOf: number | null;
  /** The story's text as the answer took it over, and as it is today: another number, another text. */
  taken: StoryVersionView;
  now: StoryVersionView;
}

/** An answer that rests on a story. */
export interface StoryUse {
  storyId: string;
  answerId: string;
  question: { slug: string; prompt: string };
  isHandedIn: boolean;
  /** The story was made of it. */
  isOrigin: boolean;
}

/** Whether the story says something else by now than what the answer took over. */
export function hasChanged({ taken, now }: AnswerStoryView): boolean {
  return !sameParts(taken.text.parts, now.text.parts);
}
