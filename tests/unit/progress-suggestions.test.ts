import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  MOST_SUGGESTIONS,
  type PractisableQuestion,
  suggestQuestions,
} from "@/lib/features/progress/rules/suggest-questions";

const now = new Date("2026-11-21T12:00:00Z");
const hoursAgo = (hours: number) => new Date(now.getTime() - hours * 3_600_000);

let place = 0;
function question(slug: string, more: Partial<PractisableQuestion> = {}): PractisableQuestion {
  place += 1;
  return {
    slug,
    competency: slug,
    gap: 2,
    required: 4,
    difficulty: 2,
    position: place,
    lastPractised: null,
    ...more,
  };
}
const slugs = (questions: PractisableQuestion[]) =>
  suggestQuestions(questions, now).map((q) => q.slug);

const anyQuestions = fc.uniqueArray(
  fc.record({
    slug: fc.string({ minLength: 1, maxLength: 6 }),
    competency: fc.constantFrom("a", "b", "c"),
    gap: fc.integer({ min: 0, max: 5 }),
    required: fc.constantFrom(3 as const, 4 as const, 5 as const),
    difficulty: fc.integer({ min: 1, max: 3 }),
    position: fc.nat(20),
    lastPractised: fc.option(
      fc.integer({ min: 0, max: 400 }).map((hours) => hoursAgo(hours)),
      { nil: null },
    ),
  }),
  { selector: (one) => one.slug, maxLength: 20 },
);

describe("what to practise next", () => {
  it("puts the largest gap × requirement first", () => {
    expect(
      slugs([
        question("small", { gap: 1, required: 5 }),
        question("large", { gap: 3, required: 4 }),
        question("met", { gap: 0, required: 5 }),
        question("middle", { gap: 2, required: 5 }),
      ]),
    ).toEqual(["large", "middle", "small", "met"]);
  });

  it("offers what was never practised first, then what was longest ago, then the easier", () => {
    const same = { competency: "one" };
    expect(
      slugs([
        question("lately", { ...same, lastPractised: hoursAgo(30) }),
        question("long-ago", { ...same, lastPractised: hoursAgo(900) }),
        question("hard", { ...same, difficulty: 3 }),
        question("easy", { ...same, difficulty: 1 }),
      ]),
    ).toEqual(["easy", "hard", "long-ago", "lately"]);
  });

  it("leaves out what was practised today", () => {
    const today = question("today", { gap: 5, lastPractised: hoursAgo(3) });
    expect(slugs([today, question("other", { gap: 1 })])).toEqual(["other"]);
  });

  it("offers what was practised today where there is nothing else", () => {
    expect(slugs([question("today", { lastPractised: hoursAgo(3) })])).toEqual(["today"]);
  });

  it("lets no competency fill the list while another has something to offer", () => {
    const three = ["a1", "a2", "a3"].map((slug) => question(slug, { competency: "a", gap: 4 }));
    expect(slugs([...three, question("b1", { competency: "b", gap: 1 })])).toEqual([
      "a1",
      "a2",
      "b1",
      "a3",
    ]);
  });

  it("offers at most six, each once, and something whenever there is a question", () => {
    fc.assert(
      fc.property(anyQuestions, (questions) => {
        const offered = suggestQuestions(questions, now);
        expect(offered.length).toBeLessThanOrEqual(MOST_SUGGESTIONS);
        expect(new Set(offered).size).toBe(offered.length);
        expect(offered.length > 0).toBe(questions.length > 0);
      }),
    );
  });

  it("starts with a question that no other exceeds in need", () => {
    fc.assert(
      fc.property(anyQuestions, (questions) => {
        const [first] = suggestQuestions(questions, now);
        const since = hoursAgo(16).getTime();
        const rested = questions.filter((q) => (q.lastPractised?.getTime() ?? 0) < since);
        const pool = rested.length > 0 ? rested : questions;
        if (first) {
          expect(first.gap * first.required).toBe(Math.max(...pool.map((q) => q.gap * q.required)));
        }
      }),
    );
  });

  it("does not depend on the order of the questions", () => {
    const shuffled = anyQuestions.chain((all) =>
      fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
    );
    fc.assert(
      fc.property(shuffled, ([all, reordered]) => {
        expect(suggestQuestions(reordered, now)).toEqual(suggestQuestions(all, now));
      }),
    );
  });
});
