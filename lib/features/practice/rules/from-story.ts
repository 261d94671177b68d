/** How the text of a story comes into an answer. Invariant: no word of the answer's own is ever lost by it. */

import { mapParts } from "@/lib/features/stories/rules/parts";
import type { Parts } from "../types";

/** The story's text after what is written, part by part. */
export function addAfter(written: Parts, story: Parts): Parts {
  return mapParts((part) => joined(written[part], story[part]));
}

/**
 * The answer with what the story says now in place of what was taken over from it. A part that the person has written on
 * keeps every word, and what is new in the story comes after it.
 * @param taken the story's text as the answer took it over
 */
export function takeOverChange(written: Parts, taken: Parts, now: Parts): Parts {
  return mapParts((part) => {
    if (now[part] === taken[part]) return written[part];
    if (written[part].trim() === taken[part].trim()) return now[part];
    return joined(written[part], now[part]);
  });
}

function joined(first: string, second: string): string {
  if (second.trim() === "" || first.trim() === second.trim()) return first;
  return first.trim() === "" ? second : `${first.trimEnd()}\n\n${second}`;
}
