import type { HistoryLine } from "@/lib/features/practice/types";

/** So many small changes in a row are folded into one line. */
const FEWEST_FOLDED = 3;

/** A line by itself, or small changes in a row. */
export type HistoryRun =
  | { kind: "line"; line: HistoryLine }
  | { kind: "small"; lines: HistoryLine[] };

export interface HistoryDay {
  day: string;
  runs: HistoryRun[];
}

function isSmall({ reason, isGoodDeal }: HistoryLine): boolean {
  return reason === "changed" && !isGoodDeal;
}

/**
 * The lines by day, in their order, with the small ones in a row folded together: what somebody looks for is a text that
 * went, not each word that was mended.
 * @param dayOf the day of a moment, in whatever zone the reader is
 */
export function historyDays(
  lines: readonly HistoryLine[],
  dayOf: (moment: Date) => string,
): HistoryDay[] {
  const days = Map.groupBy(lines, (line) => dayOf(new Date(line.savedAt)));
  return [...days].map(([day, of]) => ({ day, runs: runsOf(of) }));
}

function runsOf(lines: readonly HistoryLine[]): HistoryRun[] {
  const runs: HistoryRun[] = [];
  let small: HistoryLine[] = [];
  const endSmall = () => {
    if (small.length >= FEWEST_FOLDED) runs.push({ kind: "small", lines: small });
    else for (const line of small) runs.push({ kind: "line", line });
    small = [];
  };
  for (const line of lines) {
    if (isSmall(line)) small.push(line);
    else {
      endSmall();
      runs.push({ kind: "line", line });
    }
  }
  endSmall();
  return runs;
}
