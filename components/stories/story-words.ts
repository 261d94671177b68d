import type { StoryDone } from "@/lib/features/stories/rules/story-paths";
import type { StorySort } from "@/lib/features/stories/types";

export const SORT_NAMES: Record<StorySort, string> = {
  changed: "Changed last",
  headline: "By headline",
  happened: "Happened last",
};

const DONE: Record<StoryDone, string> = {
  added: "Your story is in the bank.",
  saved: "Saved.",
  restored: "The story is back.",
  kept: "Kept as a story. Give it a headline that you will know it by, and a 30-second version.",
  "there-already": "This story was made of that revision before, so no second one was added.",
  settled: "Done. The other texts stay in the list of versions.",
};

/** What was just done, as the address says; undefined where it says nothing that we know. */
export function doneInWords(done: string | string[] | undefined): string | undefined {
  return typeof done === "string" && Object.hasOwn(DONE, done)
    ? DONE[done as StoryDone]
    : undefined;
}
