import type { RequestView, SlotView, VerdictName } from "@/lib/features/review/types/reviews";

export const VERDICTS: Record<VerdictName, string> = {
  ready: "Ready",
  another_take: "Another take",
};

/** Whose turn a slot is, as its candidate reads it. */
export function slotInWords({ coach, forAny, turn, isClaimed }: SlotView): string {
  const name = coach ?? (forAny ? "Any of your coaches" : "A coach who has left");
  if (turn.whose === "nobody") {
    if (turn.why === "declined") return `${name} has given it back.`;
    return turn.why === "timed_out" ? `${name}: nobody moved for 28 days.` : `${name}.`;
  }
  const long = turn.nudge > 0 ? ` Nothing has happened for ${turn.nudge} days.` : "";
  if (turn.whose === "candidate") return `${name} has sent a review. It is your turn.${long}`;
  if (isClaimed) return `${coach ?? "One of your coaches"} is reading it now.`;
  return `${name}: it is their turn.${long}`;
}

/** How a request stands, in one sentence above its slots. */
export function requestInWords({ state, standing }: RequestView): string {
  if (standing === "candidate") return "Your turn: a review has come.";
  if (standing === "coach") return "With your coach.";
  if (standing === "lapsed") return "It waits for nobody any more. You can ask again.";
  return state === "finished" ? "Finished." : state === "withdrawn" ? "Withdrawn." : "Run out.";
}
