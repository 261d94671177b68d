import type { RoleFacts } from "@/lib/features/imports/types";
import type { StoryReading } from "../types";
import { MOST_IMPORTED } from "./limits";
import { makeStory, type RawStory } from "./make-story";

/** Why a whole file was not read. Nothing of it is kept. */
export type StoryRefusal =
  | { reason: "wrong_header"; found: string[] }
  | { reason: "too_many_rows"; count: number }
  | { reason: "no_rows" }
  | { reason: "no_json" }
  | { reason: "no_resume" };

export type StoryFileReading =
  | { kind: "read"; reading: StoryReading }
  | { kind: "refused"; refusal: StoryRefusal };

export function refusedFile(refusal: StoryRefusal): StoryFileReading {
  return { kind: "refused", refusal };
}

/** A text that is no list would fill the page with its lines. */
const MOST_LEFT_OUT = 1000;

/** What else was found that holds no story. */
export interface Beside {
  leftOut?: StoryReading["leftOut"];
  remarks?: string[];
}

/** Makes stories of rows; those that are none are left out with the reason, in the order of the text. */
export function readingOf(
  raws: readonly RawStory[],
  roles: readonly RoleFacts[],
  { leftOut = [], remarks = [] }: Beside = {},
): StoryFileReading {
  if (raws.length > MOST_IMPORTED) {
    return refusedFile({ reason: "too_many_rows", count: raws.length });
  }
  if (raws.length + leftOut.length === 0) return refusedFile({ reason: "no_rows" });
  const reading: StoryReading = { rows: [], leftOut: [...leftOut], remarks: [...remarks] };
  for (const raw of raws) {
    const outcome = makeStory(raw, roles);
    if (outcome.kind === "row") reading.rows.push(outcome.row);
    else reading.leftOut.push(outcome.leftOut);
  }
  reading.leftOut.sort((a, b) => a.row - b.row);
  const unlisted = reading.leftOut.length - MOST_LEFT_OUT;
  if (unlisted > 0) {
    reading.leftOut.length = MOST_LEFT_OUT;
    reading.remarks.push(
      `${unlisted.toLocaleString("en-GB")} more that were not understood are not listed.`,
    );
  }
  return { kind: "read", reading };
}
