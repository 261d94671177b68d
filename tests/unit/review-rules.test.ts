import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { kappaInWords, pairsOf, weightedKappa } from "@/lib/features/review/rules/agreement";
import { agreedMark, compareInWords } from "@/lib/features/review/rules/calibration";
import { requestRefusal, slotRefusal } from "@/lib/features/review/rules/deeds";
import { findQuote, isEvidence } from "@/lib/features/review/rules/evidence";
import { requestStanding, slotTurn } from "@/lib/features/review/rules/turns";
import { unsealed } from "@/lib/features/review/rules/unsealed";
import { coachRatingsInput, pendingCommentInput } from "@/lib/features/review/schema/reviews";
import { BLANK } from "@/lib/features/stories/rules/parts";

test("evidence stands letter for letter within one part, after the normalisation of storage", () => {
  const parts = { ...BLANK, action: "One\ntwo", result: "three" };
  expect(findQuote(parts, "One\r\ntwo ")).toEqual({ part: "action", start: 0, end: 7 });
  for (const quote of ["", "  ", "one", "two three", "One two"])
    expect(isEvidence(parts, quote), quote).toBe(false);
  fc.assert(
    fc.property(fc.string(), fc.string({ minLength: 1 }), fc.string(), (a, quote, b) => {
      fc.pre(quote.trim() !== "");
      const text = (a + quote + b).replaceAll("\0", "").replace(/\r\n?/g, "\n").toWellFormed();
      const isKept = text.includes(
        quote.replaceAll("\0", "").replace(/\r\n?/g, "\n").toWellFormed().trim(),
      );
      expect(isEvidence({ ...BLANK, result: text }, quote)).toBe(
        isKept && quote.replaceAll("\0", "").trim() !== "",
      );
    }),
  );
});

describe("whose turn it is", () => {
  const since = new Date("2026-01-01T12:00:00Z");
  const at = (days: number) => new Date(since.getTime() + days * 86_400_000);
  const slot = { state: "waiting" as const, turnSince: since, forAny: false, coachId: "c" };

  test("is reminded and runs out by the date", () => {
    const nudges = [0, 6.9, 7, 13.9, 14, 21, 27.9].map((days) => {
      const turn = slotTurn("open", slot, at(days));
      return turn.whose === "nobody" ? turn.why : turn.nudge;
    });
    expect(nudges).toEqual([0, 0, 7, 7, 14, 21, 21]);
    expect(slotTurn("open", slot, at(28))).toEqual({ whose: "nobody", why: "timed_out" });
    expect(slotTurn("finished", slot, since)).toEqual({ whose: "nobody", why: "closed" });
    expect(slotTurn("open", { ...slot, state: "answered" }, since)).toMatchObject({
      whose: "candidate",
    });
    expect(slotTurn("open", { ...slot, state: "declined" }, since)).toMatchObject({
      why: "declined",
    });
    expect(slotTurn("open", { ...slot, coachId: null }, since)).toMatchObject({ why: "left" });
    expect(slotTurn("open", { ...slot, coachId: null, forAny: true }, since)).toMatchObject({
      whose: "coach",
    });
  });

  test("is the candidate's where one review is there to be read", () => {
    const turns = [
      slotTurn("open", slot, since),
      slotTurn("open", { ...slot, state: "answered" }, since),
    ];
    expect(requestStanding("open", turns)).toBe("candidate");
    expect(requestStanding("open", turns.slice(0, 1))).toBe("coach");
    expect(requestStanding("open", [slotTurn("open", slot, at(30))])).toBe("lapsed");
    expect(requestStanding("withdrawn", turns)).toBe("closed");
  });
});

test("a deed is refused for what stands in its way, and for nothing else", () => {
  const free = {
    request: "open" as const,
    slot: "waiting" as const,
    isOver: false,
    claimedBy: null,
  };
  expect(slotRefusal("claim", free, "me")).toBeUndefined();
  expect(slotRefusal("send", { ...free, claimedBy: "me" }, "me")).toBeUndefined();
  expect(slotRefusal("send", { ...free, claimedBy: "other" }, "me")).toBe("claimed");
  expect(slotRefusal("claim", { ...free, slot: "answered" }, "me")).toBe("not_your_turn");
  expect(slotRefusal("claim", { ...free, isOver: true }, "me")).toBe("timed_out");
  expect(slotRefusal("send", { ...free, request: "withdrawn" }, "me")).toBe("closed");
  const open = { state: "open" as const, reviewed: null, newest: 1 };
  expect(requestRefusal("withdraw", open)).toBeUndefined();
  expect(requestRefusal("withdraw", { ...open, reviewed: 1 })).toBe("use_finish");
  expect(requestRefusal("finish", open)).toBe("nothing_sent");
  expect(requestRefusal("ask_again", { ...open, reviewed: 1 })).toBe("nothing_new");
  expect(requestRefusal("ask_again", { ...open, reviewed: 1, newest: 2 })).toBeUndefined();
  expect(requestRefusal("finish", { ...open, state: "timed_out" })).toBe("closed");
});

test("a coach's mark is sealed until the candidate's own on the same competency was given", () => {
  const mark = (rater: "self" | "coach", competencySlug: string) => ({
    rater,
    competencySlug,
    roleSlug: "cto",
  });
  const marks = [mark("coach", "a"), mark("coach", "b"), mark("self", "b")];
  expect(unsealed(marks)).toEqual([mark("coach", "b"), mark("self", "b")]);
});

describe("agreement", () => {
  test("is 1 for the same marks, below 0 for opposed ones, and counted with its pairs", () => {
    expect(weightedKappa([])).toBeNull();
    expect(
      weightedKappa([
        [1, 1],
        [3, 3],
        [5, 5],
      ]),
    ).toBe(1);
    expect(
      weightedKappa([
        [4, 4],
        [4, 4],
      ]),
    ).toBe(1);
    expect(
      weightedKappa([
        [1, 5],
        [5, 1],
      ]),
    ).toBe(-1);
    // By hand: shares of 2 and 3 are one half each, observed 1/2, expected 1/2.
    expect(
      weightedKappa([
        [2, 2],
        [2, 3],
        [3, 2],
        [3, 3],
      ]),
    ).toBeCloseTo(0);
    expect(kappaInWords([[1, 1]])).toBe("1 pair of marks, too few for a figure");
    expect(kappaInWords(pairsOf([3, 3, 3, 3]))).toBe("kappa 1.00 from 6 pairs of marks");
  });

  test("does not hang on which rater is named first", () => {
    const level = fc.integer({ min: 1, max: 5 });
    fc.assert(
      fc.property(fc.array(fc.tuple(level, level), { minLength: 1 }), (pairs) => {
        const kappa = weightedKappa(pairs) ?? 2;
        expect(weightedKappa(pairs.map(([a, b]) => [b, a] as const))).toBeCloseTo(kappa);
        expect(kappa).toBeLessThanOrEqual(1 + 1e-9);
      }),
    );
  });
});

test("reference marks that differ are both kept, and a coach is told how far they are from them", () => {
  const marks = [
    { competency: "a", level: 3 as const },
    { competency: "a", level: 4 as const },
    { competency: "b", level: 2 as const },
  ];
  expect(agreedMark(marks, "a")).toEqual({ kind: "between", low: 3, high: 4 });
  expect(agreedMark(marks, "b")).toEqual({ kind: "agreed", level: 2 });
  expect(compareInWords(4, agreedMark(marks, "a"))).toBe("Between the two raters’ marks.");
  expect(compareInWords(2, agreedMark(marks, "b"))).toBe("As both raters marked it.");
  expect(compareInWords(1, agreedMark(marks, "a"))).toBe("2 levels below the raters.");
  expect(compareInWords(3, agreedMark(marks, "b"))).toBe("1 level above the raters.");
});

test("a plain form is read as JSON is", () => {
  expect(
    coachRatingsInput.parse({ role: "cto", "level:a": "3", "quote:a": "x", "quote:b": "" }),
  ).toEqual({
    role: "cto",
    ratings: [
      { competency: "a", level: 3, quote: "x" },
      { competency: "b", level: null, quote: "" },
    ],
  });
  expect(
    pendingCommentInput.parse({
      part: "",
      quote: "",
      start: "",
      thread: "",
      body: "x",
      suggestion: "",
    }),
  ).toEqual(pendingCommentInput.parse({ body: "x" }));
  expect(pendingCommentInput.safeParse({ body: "x", extra: 1 }).success).toBe(false);
});
