import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compareParts, compareTexts } from "@/lib/features/practice/rules/compare-words";
import { countWords, spokenSeconds, spokenTime } from "@/lib/features/practice/rules/count-words";
import { findFigure } from "@/lib/features/practice/rules/figures";
import { findReason } from "@/lib/features/practice/rules/find-reason";
import { canFollow, newTake, revising } from "@/lib/features/practice/rules/lineage";
import { lengthBand, measureCounts } from "@/lib/features/practice/rules/measure-answer";
import { binReaches, binState, DAYS_IN_BIN, goneAfter } from "@/lib/features/stories/rules/bin";
import {
  BLANK,
  countCharacters,
  emptyParts,
  isBlank,
  MOST_CHARACTERS,
  storableText,
  tooLong,
} from "@/lib/features/stories/rules/parts";

describe("words", () => {
  test.each([
    ["", 0],
    ["  \n ", 0],
    ["We cut it by 38%.", 5],
    ["Đội của tôi giảm thời gian chết.", 7],
    ["ฉันทำงานที่นี่", 4],
    ["私は会社で働いています。", 8],
    ["🙂 🚀 —", 0],
    ["don't stop", 2],
  ])("%j", (text, expected) => {
    expect(countWords(text)).toBe(expected);
  });

  test("said at 150 a minute", () => {
    expect(spokenSeconds(150)).toBe(60);
    expect(spokenSeconds(225)).toBe(90);
    expect(spokenSeconds(0)).toBe(0);
    expect([0, 2, 40, 85, 120, 121, 200].map(spokenTime)).toEqual([
      "0 s",
      "under 5 s",
      "about 40 s",
      "about 1 min 25 s",
      "about 2 min",
      "about 2 min",
      "about 3 min 20 s",
    ]);
  });
});

describe("characters", () => {
  test("are counted as a person counts them", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 200 }), (text) => {
        expect(countCharacters(text)).toBe([...text].length);
      }),
    );
  });

  test("20,000 emoji are not too many, 20,001 letters are", () => {
    expect(tooLong("🙂".repeat(MOST_CHARACTERS))).toBeUndefined();
    expect(tooLong("a".repeat(MOST_CHARACTERS))).toBeUndefined();
    expect(tooLong("a".repeat(MOST_CHARACTERS + 1))).toContain("by 1 character.");
    expect(tooLong("🙂".repeat(MOST_CHARACTERS + 1200))).toContain("by 1,200 characters.");
  });

  test("what Postgres cannot hold is mended, all else stays as it is", () => {
    expect(storableText("a\0b\ud800c\r\nd")).toBe("ab\ufffdc\nd");
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const stored = storableText(text);
        expect(stored.isWellFormed()).toBe(true);
        expect(stored).not.toMatch(/[\0\r]/);
        expect(storableText(stored)).toBe(stored);
        if (text.isWellFormed() && !/[\0\r]/.test(text)) expect(stored).toBe(text);
      }),
    );
  });

  test("spaces alone are no text", () => {
    expect(isBlank({ ...BLANK, action: " \n\t" })).toBe(true);
    expect(isBlank({ ...BLANK, reflection: "x" })).toBe(false);
    expect(emptyParts({ ...BLANK, task: "x" })).toEqual(["situation", "action", "result"]);
  });
});

describe("measures", () => {
  const counts = (situation: number, task: number, action: number, result: number) =>
    measureCounts({ situation, task, action, result });
  const states = (of: ReturnType<typeof counts>) => of.shareChecks.map((one) => one.state);

  test("an answer on target meets every share", () => {
    const measures = counts(40, 20, 143, 42);
    expect(measures.length).toBe("on-target");
    expect(measures.total).toBe(245);
    expect(states(measures)).toEqual(["met", "met", "met"]);
  });

  test("too much opening, too little action, too little or too much result", () => {
    expect(states(counts(100, 30, 60, 5))).toEqual(["over", "under", "under"]);
    expect(states(counts(40, 20, 60, 100))).toEqual(["met", "under", "over"]);
  });

  test("little text is not judged", () => {
    expect(states(counts(20, 0, 0, 0))).toEqual(["waiting", "waiting", "waiting"]);
  });

  test.each([
    [0, "empty"],
    [59, "too-short"],
    [60, "short"],
    [89, "short"],
    [90, "on-target"],
    [150, "on-target"],
    [151, "long"],
    [180, "long"],
    [181, "too-long"],
  ] as const)("%i seconds: %s", (seconds, band) => {
    expect(lengthBand(seconds)).toBe(band);
  });

  test("shares add up to one, or are all nothing", () => {
    const words = fc.nat({ max: 500 });
    fc.assert(
      fc.property(words, words, words, words, (...of) => {
        const { shares, total } = counts(...of);
        const sum = Object.values(shares).reduce((a, b) => a + b, 0);
        expect(sum).toBeCloseTo(total === 0 ? 0 : 1);
      }),
    );
  });

  test.each([
    ["cut by 38 %", "38 %"],
    ["saved $1,200.50.", "$1,200.50"],
    ["in half the time", "half"],
    ["three people left", "three"],
    ["one of us", null],
    ["giảm ٣٨ phần", "٣٨"],
    ["from five outages to none", "five"],
    ["ninety-nine point nine per cent", "ninety-nine point nine per cent"],
    ["two thirds of it", "two thirds"],
    ["not a single complaint", "not a single"],
    ["in May 2021 we moved", null],
    ["on 14 December at 9:30, by seven o'clock", null],
    ["the ISO 27001 audit of phase 2", null],
    ["the three of us, three weeks later", null],
  ])("a figure in %j", (text, quote) => {
    expect(findFigure(text)).toBe(quote);
  });

  test.each([
    ["I chose it because it was cheap", "because"],
    ["rather than rebuild", null],
    ["since the sandbox always says yes", "since the"],
    ["since 2019 we had", null],
    ["since the summer", null],
  ])("a reason in %j", (text, quote) => {
    expect(findReason(text)).toBe(quote);
  });
});

describe("takes", () => {
  const last = { id: "r3", take: 2 };

  test("a new take is blank and counts on, revising stays in the last take", () => {
    expect(newTake(null)).toEqual({ take: 1, basedOnRevisionId: null });
    expect(newTake(last)).toEqual({ take: 3, basedOnRevisionId: null });
    expect(revising(last)).toEqual({ take: 2, basedOnRevisionId: "r3" });
    expect(revising(null)).toEqual(newTake(null));
  });

  test("what went before a hand-in cannot follow it", () => {
    expect(canFollow(newTake(last), last)).toBe(true);
    expect(canFollow(revising(last), last)).toBe(true);
    expect(canFollow({ take: 2, basedOnRevisionId: null }, last)).toBe(false);
    expect(canFollow({ take: 2, basedOnRevisionId: "r2" }, last)).toBe(false);
    expect(canFollow({ take: 1, basedOnRevisionId: null }, null)).toBe(true);
  });
});

describe("comparing", () => {
  test("names the words that came and went", () => {
    expect(compareTexts("We cut the cost by ten per cent", "We cut the cost by 38%")).toEqual([
      { kind: "same", text: "We cut the cost by " },
      { kind: "removed", text: "ten per cent" },
      { kind: "added", text: "38%" },
    ]);
  });

  test("loses no letter of the later text", () => {
    const text = fc.array(fc.constantFrom("we", "cut", "it", "38%", "\n", "lên", "🙂"), {
      maxLength: 12,
    });
    fc.assert(
      fc.property(text, text, (a, b) => {
        const from = a.join(" ");
        const to = b.join(" ");
        const changes = compareTexts(from, to);
        const without = (kind: string) =>
          changes.flatMap((one) => (one.kind === kind ? [] : one.text)).join("");
        expect(without("removed")).toBe(to);
        expect(countWords(without("added"))).toBe(countWords(from));
      }),
    );
  });

  test("leaves out parts that are empty on both sides", () => {
    const compared = compareParts({ ...BLANK, action: "a b" }, { ...BLANK, action: "a c d" });
    expect(compared).toMatchObject([{ part: "action", added: 2, removed: 1 }]);
  });
});

test("the bin keeps for thirty days", () => {
  const now = new Date("2026-11-21T12:00:00Z");
  expect(binState(null, now)).toBe("out");
  expect(binState(new Date("2026-11-20T12:00:00Z"), now)).toBe("in");
  expect(binState(binReaches(now), now)).toBe("expired");
  expect(goneAfter(binReaches(now))).toEqual(now);
  expect(DAYS_IN_BIN).toBe(30);
});
