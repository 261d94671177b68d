/** What insights are called on a page. Observations; no state is a mark. */
import type { IconName } from "@/components/ui/icon";
import type { Insight, InsightId } from "@/lib/features/practice/rules/insight";

export const INSIGHT_LABELS: Record<InsightId, string> = {
  story: "One event",
  parts: "The four parts",
  steps: "The steps",
  opening: "Background",
  action: "Action",
  result: "Result",
  figure: "Figures",
  reason: "Reasons",
  hedges: "Hedges",
  fillers: "Fillers",
  voices: "I and we",
  length: "Spoken length",
  ending: "The end",
  probes: "Probes",
  headline: "Headline first",
};

export const INSIGHT_STATES: Record<
  Insight["state"],
  { title: string; icon: IconName; tone: string }
> = {
  open: { title: "To look at", icon: "pen", tone: "text-warn" },
  met: { title: "Found", icon: "check", tone: "text-good" },
  noted: { title: "Counted, not judged", icon: "info", tone: "text-muted" },
};

/** In the order in which they are read. */
export const STATES = ["open", "met", "noted"] as const;

/** "3 to look at, 6 found, 2 counted" */
export function insightsInWords(insights: readonly Insight[]): string {
  const count = (state: Insight["state"]) => insights.filter((one) => one.state === state).length;
  return `${count("open")} to look at, ${count("met")} found, ${count("noted")} counted`;
}
