import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { followRange, placeAnchor, WHOLE_ANSWER } from "@/lib/features/review/rules/anchors";
import { withSuggestion } from "@/lib/features/review/rules/suggestions";
import { BLANK } from "@/lib/features/stories/rules/parts";

const word = fc.integer({ min: 0, max: 999 }).map((n) => `w${n}`);
const uniqueWords = fc.uniqueArray(word, { minLength: 3, maxLength: 30 });

/** What is done to a text of words that are all different: so it is known where each of them went. */
const edit = fc.record({
  kind: fc.constantFrom("insert", "delete", "replace", "move"),
  at: fc.nat(40),
  to: fc.nat(40),
});

function apply(
  words: readonly string[],
  edits: { kind: string; at: number; to: number }[],
): string[] {
  const now = [...words];
  edits.forEach(({ kind, at, to }, index) => {
    const place = at % (now.length + 1);
    if (kind === "insert") now.splice(place, 0, `new${index}`);
    else if (kind === "delete") now.splice(place, 1);
    else if (kind === "replace") now.splice(place, 1, `new${index}`);
    else now.splice(to % (now.length + 1), 0, ...now.splice(place, 1));
  });
  return now;
}

describe("a range that is followed through a revision", () => {
  test("lands on the same words or is outdated, whatever is done to the text", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.nat(), fc.nat(), (from, to, a, b) => {
        const start = Math.min(a % (from.length + 1), b % (from.length + 1));
        const end = Math.max(a % (from.length + 1), b % (from.length + 1));
        fc.pre(end > start);
        const landed = followRange(from, to, start, end);
        if (landed) expect(to.slice(landed.start, landed.end)).toBe(from.slice(start, end));
      }),
    );
  });

  test("never drifts: words that can be told apart are found exactly where they went, or nowhere", () => {
    fc.assert(
      fc.property(
        uniqueWords,
        fc.array(edit, { maxLength: 8 }),
        fc.nat(),
        fc.nat(3),
        (words, edits, at, more) => {
          const first = at % words.length;
          const quoted = words.slice(first, first + more + 1);
          const from = words.join(" ");
          const start = words.slice(0, first).join(" ").length + (first > 0 ? 1 : 0);
          const to = apply(words, edits).join(" ");
          const landed = followRange(from, to, start, start + quoted.join(" ").length);
          if (landed) expect(` ${to} `.indexOf(` ${quoted.join(" ")} `)).toBe(landed.start);
        },
      ),
    );
  });

  test("is kept by every change that leaves its sentence and the order alone", () => {
    fc.assert(
      fc.property(uniqueWords, uniqueWords, uniqueWords, (before, kept, after) => {
        const quote = kept.map((one) => `k${one}`).join(" ");
        const from = `Begin ${quote} end`;
        const to = `${before.map((one) => `b${one}`).join(" ")} ${quote} ${after.map((one) => `a${one}`).join(" ")}`;
        expect(followRange(from, to, 6, 6 + quote.length)).toEqual({
          start: to.indexOf(quote),
          end: to.indexOf(quote) + quote.length,
        });
      }),
    );
  });

  test("of words that stand there twice is followed with its neighbours alone", () => {
    const from = "the team grew. the team left.";
    expect(followRange(from, "Then the team grew. the team left.", 15, 23)).toEqual({
      start: 20,
      end: 28,
    });
    expect(followRange(from, "the team left.", 0, 8)).toBeNull();
    expect(followRange("team", "team team", 0, 4)).toBeNull();
  });
});

describe("an anchor", () => {
  const parts = { ...BLANK, action: "I led. I led the team.", result: "It grew." };
  test("is the place that was selected, else the first where the words stand", () => {
    expect(placeAnchor(parts, { part: "action", quote: "I led", start: 7 })).toMatchObject({
      start: 7,
      end: 12,
    });
    expect(placeAnchor(parts, { part: "action", quote: " I led\r\n", start: null })).toMatchObject({
      start: 0,
      end: 5,
      quote: "I led",
    });
    expect(placeAnchor(parts, { part: "action", quote: "I led", start: 3 })).toMatchObject({
      start: 0,
    });
    expect(placeAnchor(parts, { part: "action", quote: "we led", start: null })).toBeNull();
    expect(placeAnchor(parts, { part: "result", quote: "", start: null })).toEqual({
      ...WHOLE_ANSWER,
      part: "result",
    });
    expect(placeAnchor(parts, { part: null, quote: "", start: null })).toEqual(WHOLE_ANSWER);
    expect(placeAnchor(parts, { part: null, quote: "I led", start: null })).toBeNull();
  });

  test("takes suggested words into the newest text where it stands, and nothing else with them", () => {
    const anchor = { part: "action" as const, start: 7, end: 12, quote: "I led" };
    const newest = { ...parts, action: "Well. I led. I led the team." };
    expect(withSuggestion(parts, newest, anchor, "I built")).toEqual({
      ...newest,
      action: "Well. I led. I built the team.",
    });
    expect(withSuggestion(parts, { ...parts, action: "We led." }, anchor, "I built")).toBeNull();
  });
});
