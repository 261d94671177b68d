/** How the measures of an answer are said. Observations, each with its target; never a mark. */
import type { Check, LengthBand } from "@/lib/features/practice/rules/measure-answer";
import { SHARES } from "@/lib/features/practice/rules/targets";

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

export const CHECK_LABELS: Record<Check["id"], { label: string; target: string }> = {
  opening: { label: "Situation and task", target: `at most ${percent(SHARES.openingAtMost)}` },
  action: { label: "Action", target: `at least ${percent(SHARES.actionAtLeast)}` },
  result: {
    label: "Result",
    target: `${percent(SHARES.resultAtLeast)} to ${percent(SHARES.resultAtMost)}`,
  },
  reason: { label: "A reason in the action", target: "why you chose as you did" },
  figure: { label: "A figure in the result", target: "at least one" },
};

export function checkInWords({ id, state, share, quote }: Check): Said {
  const found = share === null ? "" : `${percent(share)}, `;
  if (state === "waiting") return { words: "too early to say", tone: "plain" };
  if (state === "missing") return { words: "none found yet", tone: "warn" };
  if (quote !== null) return { words: `found: “${quote}”`, tone: "good" };
  if (state === "over") {
    const hint = id === "opening" ? "long on background" : "long";
    return { words: `${found}${hint}`, tone: "warn" };
  }
  if (state === "under") {
    const hint = id === "action" ? "say more of what you did" : "say more of what came of it";
    return { words: `${found}${hint}`, tone: "warn" };
  }
  return { words: `${found}on target`, tone: "good" };
}

export const TONE_CLASS: Record<Tone, string> = {
  plain: "text-muted",
  good: "text-good",
  warn: "text-warn",
  danger: "text-danger",
};
