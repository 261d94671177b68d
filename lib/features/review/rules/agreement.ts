/** Two raters' levels for the same thing. */
export type Pair = readonly [number, number];

/** Below so many, agreement by number says more about chance than about the raters. */
export const FEWEST_PAIRS = 5;

const LEVELS = 5;

/**
 * Cohen's kappa with quadratic weights: 1 is full agreement, 0 what chance would give, and a distance of two levels
 * counts four times as much as one of one (Cohen 1968). Null without pairs; 1 where both gave one and the same level
 * throughout, as chance then leaves nothing to disagree on.
 * Invariant: the order within pairs does not matter: each is counted both ways round, as raters change from answer to answer.
 */
export function weightedKappa(pairs: readonly Pair[]): number | null {
  if (pairs.length === 0) return null;
  const share = Array.from({ length: LEVELS + 1 }, () => 0);
  let observed = 0;
  for (const [a, b] of pairs) {
    share[a] = (share[a] ?? 0) + 0.5 / pairs.length;
    share[b] = (share[b] ?? 0) + 0.5 / pairs.length;
    observed += (a - b) ** 2 / pairs.length;
  }
  let expected = 0;
  for (let a = 1; a <= LEVELS; a += 1) {
    for (let b = 1; b <= LEVELS; b += 1)
      expected += (share[a] ?? 0) * (share[b] ?? 0) * (a - b) ** 2;
  }
  return expected === 0 ? 1 : 1 - observed / expected;
}

/** Each two of the levels that several raters gave to one thing. */
export function pairsOf(levels: readonly number[]): Pair[] {
  return levels.flatMap((a, at) => levels.slice(at + 1).map((b) => [a, b] as const));
}

/** Kappa to two places, with what it was taken from. */
export function kappaInWords(pairs: readonly Pair[]): string {
  const kappa = weightedKappa(pairs);
  if (kappa === null) return "no pairs of marks yet";
  const count = `${pairs.length} ${pairs.length === 1 ? "pair" : "pairs"} of marks`;
  if (pairs.length < FEWEST_PAIRS) return `${count}, too few for a figure`;
  return `kappa ${kappa.toFixed(2)} from ${count}`;
}
