import "server-only";
import { PART_NAMES } from "../rules/parts";
import type { Parts, StoryText } from "../types";

/** The columns of a version that hold its words. */
export const TEXT_SELECT = {
  headline: true,
  short: true,
  situation: true,
  task: true,
  action: true,
  result: true,
  reflection: true,
} as const;

export function textOf(row: Parts & { headline: string; short: string }): StoryText {
  return {
    headline: row.headline,
    short: row.short,
    parts: Object.fromEntries(PART_NAMES.map((part) => [part, row[part]])) as Parts,
  };
}
