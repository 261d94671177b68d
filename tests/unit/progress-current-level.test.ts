import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Level } from "@/lib/features/catalog/types/basics";
import { currentLevel, type StandingRating } from "@/lib/features/progress/rules/current-level";

const levels = fc.integer({ min: 1, max: 5 }) as fc.Arbitrary<Level>;
const ratings = (rater: fc.Arbitrary<"self" | "coach">) =>
  fc.array(
    fc.record({
      answerId: fc.constantFrom("a", "b", "c", "d", "e", "f"),
      level: levels,
      rater,
      answeredAt: fc.integer({ min: 0, max: 5 }).map((day) => new Date(Date.UTC(2026, 0, 1 + day))),
    }),
    { maxLength: 12 },
  );
const any = ratings(fc.constantFrom("self" as const, "coach" as const));

let day = 0;
function rating(
  answerId: string,
  level: Level,
  more: Partial<StandingRating> = {},
): StandingRating {
  day += 1;
  return { answerId, level, rater: "self", answeredAt: new Date(Date.UTC(2026, 0, day)), ...more };
}

describe("the current level, version 1", () => {
  it("lacks the whole requirement while nothing is rated", () => {
    expect(currentLevel([], 4)).toEqual({
      level: null,
      basis: "none",
      counted: [],
      rated: 0,
      gap: 4,
      state: "no-answers",
    });
  });

  it("is the mean of the three most recent answers, rounded down", () => {
    const shown = currentLevel(
      [rating("old", 1), rating("a", 3), rating("b", 3), rating("c", 5)],
      5,
    );
    expect(shown).toMatchObject({ level: 3, rated: 4, gap: 2, state: "unconfirmed" });
    expect(shown.counted).toEqual(["c", "b", "a"]);
  });

  it("takes fewer answers where there are fewer", () => {
    expect(currentLevel([rating("a", 4)], 4)).toMatchObject({ level: 4, gap: 0 });
    expect(currentLevel([rating("a", 4), rating("b", 3)], 4)).toMatchObject({ level: 3, gap: 1 });
  });

  it("reads at the requirement, but not ready, on the candidate's own marks", () => {
    expect(currentLevel([rating("a", 5), rating("b", 5)], 3)).toMatchObject({
      level: 5,
      gap: 0,
      basis: "self",
      state: "unconfirmed",
    });
  });

  it("lets one coach's mark stand above all of the candidate's own", () => {
    const own = [rating("a", 5), rating("b", 5), rating("c", 5)];
    expect(currentLevel([...own, rating("a", 3, { rater: "coach" })], 4)).toMatchObject({
      level: 3,
      basis: "coach",
      rated: 1,
      counted: ["a"],
      state: "below",
    });
    expect(currentLevel([...own, rating("a", 4, { rater: "coach" })], 4).state).toBe("ready");
  });

  it("takes the mean where two coaches marked one answer", () => {
    const at = { rater: "coach" as const, answeredAt: new Date(0) };
    expect(currentLevel([rating("a", 5, at), rating("a", 4, at)], 5).level).toBe(4);
  });

  it("does not lose a level to binary thirds", () => {
    const at = (answeredAt: Date) => ({ rater: "coach" as const, answeredAt });
    const thirds = ["a", "b", "c"].flatMap((id, index) =>
      ([4, 4, 1] as Level[]).map((level) => rating(id, level, at(new Date(index)))),
    );
    expect(currentLevel(thirds, 3).level).toBe(3);
  });

  it("is never ready on the candidate's own marks, whatever they are", () => {
    fc.assert(
      fc.property(ratings(fc.constant("self" as const)), levels, (own, required) => {
        expect(currentLevel(own, required).state).not.toBe("ready");
      }),
    );
  });

  it("is ready only at or above the requirement, and short of it otherwise", () => {
    fc.assert(
      fc.property(any, levels, (all, required) => {
        const { state, level, gap, basis } = currentLevel(all, required);
        expect(state === "ready").toBe(basis === "coach" && (level ?? 0) >= required);
        expect(gap).toBe(Math.max(0, required - (level ?? 0)));
      }),
    );
  });

  it("does not depend on the order of the marks", () => {
    const shuffled = any.chain((all) =>
      fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
    );
    fc.assert(
      fc.property(shuffled, levels, ([all, reordered], required) => {
        expect(currentLevel(reordered, required)).toEqual(currentLevel(all, required));
      }),
    );
  });

  it("never falls when a mark is higher", () => {
    fc.assert(
      fc.property(any, levels, fc.nat(), (all, required, which) => {
        fc.pre(all.length > 0);
        const raised = all.map((one, index) =>
          index === which % all.length
            ? { ...one, level: Math.min(5, one.level + 1) as Level }
            : one,
        );
        const before = currentLevel(all, required).level ?? 0;
        expect(currentLevel(raised, required).level ?? 0).toBeGreaterThanOrEqual(before);
      }),
    );
  });

  it("stays between the lowest and the highest mark that counts", () => {
    fc.assert(
      fc.property(any, levels, (all, required) => {
        const { level, basis, counted } = currentLevel(all, required);
        const marks = all
          .filter((one) => one.rater === basis && counted.includes(one.answerId))
          .map((one) => one.level);
        if (level === null) expect(all).toEqual([]);
        else {
          expect(level).toBeGreaterThanOrEqual(Math.min(...marks));
          expect(level).toBeLessThanOrEqual(Math.max(...marks));
        }
      }),
    );
  });

  it("is not touched by answers older than the three", () => {
    const recent = [rating("x", 3), rating("y", 4), rating("z", 4)];
    fc.assert(
      fc.property(levels, levels, (old, required) => {
        const older = rating("old", old, { answeredAt: new Date(0) });
        const { rated: _, ...withOld } = currentLevel([older, ...recent], required);
        const { rated: __, ...without } = currentLevel(recent, required);
        expect(withOld).toEqual(without);
      }),
    );
  });
});
