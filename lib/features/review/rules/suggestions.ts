import type { Parts } from "@/lib/features/practice/types";
import { mapParts } from "@/lib/features/stories/rules/parts";
import { type Anchor, followAnchor } from "./anchors";

/**
 * The newest text with suggested words in place of those that they were suggested for; null where those have changed
 * since, or the suggestion is about no words.
 */
export function withSuggestion(
  from: Parts,
  newest: Parts,
  anchor: Anchor,
  suggestion: string,
): Parts | null {
  const place = followAnchor(from, newest, anchor);
  if (place.at !== "text") return null;
  return mapParts((part) =>
    part === place.part
      ? newest[part].slice(0, place.start) + suggestion + newest[part].slice(place.end)
      : newest[part],
  );
}
