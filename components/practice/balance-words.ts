/** How the measures of an answer are said. Observations, each with its target; never a mark. */
import type { LengthBand } from "@/lib/features/practice/rules/measure-answer";

export type Tone = "plain" | "good" | "warn" | "danger";

export interface Said {
  words: string;
  tone: Tone;
}

const LENGTH: Record<LengthBand, Said> = {
  empty: { words: "nothing written yet", tone: "plain" },
  "too-short": { words: "under a minute, too short for a story", tone: "warn" },
  short: { words: "a little under the target", tone: "plain" },
  "on-target": { words: "on target", tone: "good" },
  long: { words: "over the target", tone: "warn" },
  "too-long": { words: "over three minutes, too long to follow", tone: "danger" },
};

export function lengthInWords(band: LengthBand): Said {
  return LENGTH[band];
}

/** "34%" */
export function percent(share: number): string {
  return `${Math.round(share * 100)}%`;
}

export const TONE_CLASS: Record<Tone, string> = {
  plain: "text-muted",
  good: "text-good",
  warn: "text-warn",
  danger: "text-danger",
};
