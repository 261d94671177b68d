/**
 * Seeded text and seeds: the tests of failures run with one seed, the bench with twenty and more (FAILURE_SEEDS). What a
 * seed decides is what is typed and when it goes wrong, so that a failure can be had again.
 */
import { randomOf } from "./random";

export function failureSeeds(): number[] {
  const count = Number(process.env.FAILURE_SEEDS ?? 1);
  return Array.from({ length: count }, (_, at) => at + 1);
}

const WORDS =
  "team outage budget board we I asked rolled back vendor contract 40% in March nobody left Đà Nẵng שלום 🙂 café naïve “quoted” they said no costs halved".split(
    " ",
  );

export interface Seeded {
  /** At least 0 and below 1. */
  random(): number;
  pick<T>(from: readonly T[]): T;
  /** The same things in another order. */
  shuffled<T>(from: readonly T[]): T[];
  /** Some words, each call others; the mark in front is used once. */
  words(count?: number): string;
}

export function seeded(seed: number): Seeded {
  const random = randomOf(seed);
  let marks = 0;
  const pick = <T>(from: readonly T[]) => from[Math.floor(random() * from.length)] as T;
  return {
    random,
    pick,
    shuffled: (from) =>
      from
        .map((one) => ({ one, at: random() }))
        .sort((a, b) => a.at - b.at)
        .map(({ one }) => one),
    words: (count = 2 + Math.floor(random() * 6)) => {
      marks += 1;
      return [`m${seed}.${marks}`, ...Array.from({ length: count }, () => pick(WORDS))].join(" ");
    },
  };
}
