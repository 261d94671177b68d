/** What a file tests/bench/*.bench.ts exports by default. */
export interface Bench {
  name: string;
  /** Everything that it compares is measured in this one run, so that the machine's mood cancels out. */
  run(): Promise<BenchResult>;
}

export interface BenchResult {
  /** What was measured, by a name with its unit, e.g. `{ "requests per second": 812 }`. */
  figures: Record<string, number>;
  /** The figure that the limit is about; absent where only shown. */
  ratio?: number;
  limit?: { atLeast: number } | { atMost: number };
  ok: boolean;
}

/** The value below which the given share of the values lies; `share` from 0 to 1. */
export function percentile(values: number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/** A result whose `ok` follows from its ratio and its limit. */
export function judged(
  figures: Record<string, number>,
  ratio: number,
  limit: { atLeast: number } | { atMost: number },
): BenchResult {
  const ok = "atLeast" in limit ? ratio >= limit.atLeast : ratio <= limit.atMost;
  return { figures, ratio, limit, ok };
}
