import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type Analysis,
  analyseAnswer,
  analyseParts,
} from "@/lib/features/practice/rules/analyse-answer";
import { analyseLine } from "@/lib/features/practice/rules/analyse-line";
import { splitAnswer } from "@/lib/features/practice/rules/split-answer";
import { splitIntoParts } from "@/lib/features/practice/rules/split-into-parts";
import { STAR_PARTS } from "@/lib/features/stories/rules/parts";

/** Answers as people give them, with what two labellers saw in them. */
const ANSWERS: string[] = readFileSync("tests/bench/analysis/tuning.jsonl", "utf8")
  .trim()
  .split("\n")
  .map((line) => JSON.parse(line).answer);

/** What people type, and what they should not. */
const anyText = fc.oneof(
  fc.string({ unit: "binary", maxLength: 300 }),
  fc.string({ unit: "grapheme", maxLength: 300 }),
  fc
    .array(
      fc.constantFrom(
        "I ",
        "we ",
        "had ",
        "to ",
        "asked ",
        "me ",
        "from ",
        "5 ",
        "to ",
        "none",
        ". ",
        ", ",
        "and ",
        "Result: ",
        "\n",
        "would ",
        "because ",
        "\ud83d",
        "🚢 ",
        "שלום ",
        "\u202e",
        "half ",
        "a ",
        "%",
        "“",
        "’",
        "1,200 ",
        "Task\n",
        "# ",
        "moved ",
        "it ",
      ),
      { maxLength: 120 },
    )
    .map((pieces) => pieces.join("")),
);

const words = new Intl.Segmenter("en", { granularity: "word" });
const wordIn = ({ segment, isWordLike }: Intl.SegmentData) => (isWordLike ? [segment] : []);

const STEPS = { situation: "Facts", task: "Options", action: "Decision", result: "Outcome" };

function expectSound(analysis: Analysis, texts: readonly string[]): void {
  const shares = STAR_PARTS.map((part) => analysis.parts[part].share);
  expect(Math.min(...shares)).toBeGreaterThanOrEqual(0);
  expect(shares.reduce((sum, share) => sum + share, 0)).toBeLessThanOrEqual(1 + 1e-9);
  const quotes = [
    ...STAR_PARTS.flatMap((part) => analysis.parts[part].quote ?? []),
    ...analysis.insights.flatMap((one) => one.quotes),
  ];
  for (const quote of quotes) {
    expect(quote).not.toBe("");
    expect(
      texts.some((text) => text.includes(quote)),
      quote,
    ).toBe(true);
  }
  for (const part of STAR_PARTS) {
    expect(analysis.parts[part].quote !== null).toBe(analysis.parts[part].present);
  }
  if (analysis.quantifiedResult) expect(analysis.parts.result.present).toBe(true);
  const whole = texts.join("\n").toLowerCase();
  for (const one of analysis.insights) {
    expect(one.says && one.how && one.next, one.id).toBeTruthy();
    expect(one.at).toHaveLength(one.quotes.length);
    one.quotes.forEach((quote, place) => {
      expect(one.at[place], one.id).not.toEqual([]);
      for (const from of one.at[place] ?? []) {
        expect(whole.startsWith(quote.toLowerCase(), from), `${one.id}: ${quote}`).toBe(true);
      }
    });
  }
}

describe("any text", () => {
  test("is read without failing, the same each time, and every quote stands in it", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const context = { probes: [text], headlineFirst: true };
        const analysis = analyseAnswer(text, context);
        expectSound(analysis, [text]);
        expect(analyseAnswer(text, context)).toEqual(analysis);
      }),
      { numRuns: 300 },
    );
  });

  test("as people answer, in their own words", () => {
    for (const answer of ANSWERS) expectSound(analyseAnswer(answer), [answer]);
  });

  test("in four fields too", () => {
    fc.assert(
      fc.property(
        fc.record({ situation: anyText, task: anyText, action: anyText, result: anyText }),
        (parts) => {
          const texts = STAR_PARTS.map((part) => parts[part]);
          expectSound(analyseParts(parts), texts);
          expectSound(analyseParts(parts, { steps: STEPS, headlineFirst: true }), texts);
        },
      ),
    );
  });

  test("is cut into clauses that do not overlap and stand where they say", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let at = 0;
        for (const clause of splitAnswer(text)) {
          expect(clause.from).toBeGreaterThanOrEqual(at);
          expect(text.startsWith(clause.text, clause.from)).toBe(true);
          expect(clause.plain).toHaveLength(clause.text.length);
          at = clause.from + clause.text.length;
        }
      }),
    );
  });

  test("is divided into parts without losing or doubling a word", () => {
    const wordsOf = (texts: readonly string[]) =>
      texts.flatMap((text) => [...words.segment(text)].flatMap(wordIn)).sort();
    const expectWhole = (text: string) => {
      const split = splitIntoParts(text);
      if (!split) return;
      expect(split.pieces.map((piece) => piece.text).join("")).toBe(text);
      expect(wordsOf(Object.values(split.parts))).toEqual(wordsOf([text]));
    };
    fc.assert(fc.property(anyText, expectWhole), { numRuns: 300 });
    for (const answer of ANSWERS) expectWhole(answer);
  });

  test.each([
    ["nothing", ""],
    ["blanks", " \n\t "],
    ["one word", "a".repeat(20_000)],
    ["line ends", "\n".repeat(20_000)],
    ["half surrogate pairs", "\ud83d".repeat(20_000)],
    ["emoji", "🚢".repeat(10_000)],
    ["right to left", "שלום עולם ".repeat(2000)],
    ["no sentence", "and I said to the manager ".repeat(800)],
    ["figures", "from 3 to 1,200.5 % ".repeat(1000)],
    ["headings", "Task: ".repeat(3000)],
    ["a long answer", ANSWERS.join(" ").slice(0, 20_000)],
  ])("%s", (_, text) => {
    expectSound(analyseAnswer(text, { probes: ["Why?"], headlineFirst: true }), [text]);
  });
});

describe("npm run analyse", () => {
  test("answers one line with one line, and a bad one with its error", () => {
    const lines = [
      JSON.stringify({ id: "a", question: "Tell us of an outage.", answer: ANSWERS[0] }),
      "{not json",
      "",
      JSON.stringify({ id: 7 }),
      JSON.stringify({ id: "b", answer: "" }),
    ];
    const { stdout, status } = spawnSync("npm", ["run", "--silent", "analyse"], {
      input: `${lines.join("\n")}\n`,
      encoding: "utf8",
    });
    const out = stdout
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(status).toBe(1);
    expect(out).toHaveLength(4);
    expect(out[0]).toEqual({
      id: "a",
      ...analyseAnswer(ANSWERS[0] ?? "", { question: "Tell us of an outage." }),
    });
    expect(Object.keys(out[0])).toEqual(["id", "parts", "isStory", "quantifiedResult", "insights"]);
    expect(Object.keys(out[0].parts)).toEqual([...STAR_PARTS]);
    expect(Object.keys(out[0].parts.task)).toEqual(["present", "share", "quote"]);
    expect(out[1]).toEqual({ id: null, error: "not JSON" });
    expect(out[2]).toEqual({ id: 7, error: "answer must be a string" });
    expect(out[3]).toMatchObject({ id: "b", isStory: false, insights: [] });
  });

  test("no line makes it fail", () => {
    const values = fc.oneof(
      fc.string(),
      fc.json(),
      fc.json().map((answer) => `{"id":1,"answer":${answer}}`),
    );
    fc.assert(
      fc.property(values, (line) => {
        const { output, isBad } = analyseLine(line);
        expect("error" in output).toBe(isBad);
      }),
    );
  });
});
