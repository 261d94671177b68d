import type { StoryText } from "../types";
import { PART_NAMES } from "./parts";

/** Letter for letter. */
export function sameText(a: StoryText, b: StoryText): boolean {
  return (
    a.headline === b.headline &&
    a.short === b.short &&
    PART_NAMES.every((part) => a.parts[part] === b.parts[part])
  );
}
