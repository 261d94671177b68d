import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { questionsAsAnki } from "@/lib/features/catalog/rules/export-anki";
import { questionsAsCsv } from "@/lib/features/catalog/rules/export-csv";
import { exportFile } from "@/lib/features/catalog/rules/export-file";
import { questionsAsMarkdown } from "@/lib/features/catalog/rules/export-markdown";
import type { SheetQuestion } from "@/lib/features/catalog/types/sheets";

const ARTICLE = {
  slug: "cto",
  title: "The CTO's path",
  url: "https://example.org/cto/",
  published: "2025-06-30",
};

const QUESTION: SheetQuestion = {
  slug: "build-or-buy",
  role: { slug: "cto", name: "CTO" },
  path: "/questions/build-or-buy",
  prompt: "When did you last choose to buy?",
  category: "Technical",
  difficulty: "Hard",
  rounds: ["First talk", "Deep dive"],
  assesses: "Whether cost is counted.",
  whyAsked: "Money is short.",
  guidance: [
    { name: "Situation", text: "What stood there." },
    { name: "Action", text: "What you did." },
  ],
  probes: ["And then?", "What did it cost?"],
  mistakes: ["No figure."],
  competencies: [
    {
      name: "Strategic thinking",
      required: "4 Advanced",
      anchors: [
        { level: "1 Awareness", text: "Names a product." },
        { level: "5 Expert", text: "Names the price of each way." },
      ],
    },
  ],
  sources: [
    { article: ARTICLE, section: "Question matrix", basis: "stated", reasoning: null },
    { article: ARTICLE, section: "Duties", basis: "derived", reasoning: "Cost is a duty there." },
  ],
};

/** A question with one text in every place where a text can be. */
function filledWith(text: string): SheetQuestion {
  return {
    ...QUESTION,
    prompt: text,
    assesses: text,
    whyAsked: text,
    rounds: [text],
    guidance: [{ name: text, text }],
    probes: [text],
    mistakes: [text],
    competencies: [{ name: text, required: text, anchors: [{ level: text, text }] }],
    sources: [{ article: ARTICLE, section: text, basis: "derived", reasoning: text }],
  };
}

const BARE: SheetQuestion = {
  ...QUESTION,
  difficulty: "",
  rounds: [],
  assesses: "",
  whyAsked: "",
  guidance: [{ name: "Situation", text: "" }],
  probes: [],
  mistakes: [],
  competencies: [],
  sources: [],
};

const HOSTILE = [
  "tab\there",
  'he said "no", twice',
  "first line\nsecond line\r\nthird line",
  "=1+1",
  "+cmd|' /C calc'!A0",
  "@SUM(A1)",
  "-2+3",
  "<script>alert(1)</script>",
  "</li></ul><img src=x onerror=alert(1)>",
  "& &amp; &#60;",
  "[sound:boo.mp3] {{Front}} [latex]\\input{x}[/latex]",
  "# no heading, *no* _stress_ `code` ~~gone~~ | cell | $x$ to $y$",
  "1. no list\n- none\n+ none\n===\n---\n    no code",
  "![no picture](https://example.org/x.png) <https://example.org>",
  "🧭 emoji 👩‍💻 and 🇻🇳",
  "Trưởng phòng Công nghệ thông tin, lương 50.000.000 ₫",
  "nul\u0000 bell\u0007 line\u2028separator",
  "\ufeffa mark in front",
];

const ORIGIN = "https://starboard.example";

describe("csv", () => {
  const read = (text: string): Record<string, string>[] =>
    parse(text, { bom: true, columns: true, record_delimiter: "\r\n" });

  test("a header row in the product's words, a line for each part of a value, and the mark that Excel needs", () => {
    const text = questionsAsCsv([QUESTION], ORIGIN);
    expect(text.startsWith("\ufeffquestion,role,prompt,category,difficulty,")).toBe(true);
    expect(read(text)).toEqual([
      {
        question: "build-or-buy",
        role: "CTO",
        prompt: "When did you last choose to buy?",
        category: "Technical",
        difficulty: "Hard",
        competencies: "Strategic thinking (required level: 4 Advanced)",
        rounds: "First talk\nDeep dive",
        assesses: "Whether cost is counted.",
        why_asked: "Money is short.",
        guidance: "Situation: What stood there.\nAction: What you did.",
        probes: "And then?\nWhat did it cost?",
        mistakes: "No figure.",
        anchors:
          "Strategic thinking, 1 Awareness: Names a product.\nStrategic thinking, 5 Expert: Names the price of each way.",
        sources:
          "The CTO's path, “Question matrix”, stated\nThe CTO's path, “Duties”, derived: Cost is a duty there.",
        address: "https://starboard.example/questions/build-or-buy",
      },
    ]);
  });

  test.each(HOSTILE)("reads back as it was: %j", (text) => {
    const [row] = read(questionsAsCsv([filledWith(text)], ORIGIN));
    const isFormula = /^[=+\-@]/.test(text);
    expect(row?.prompt).toBe(isFormula ? `'${text}` : text);
    expect(row?.assesses).toBe(row?.prompt);
    expect(row?.guidance).toBe(isFormula ? `'${text}: ${text}` : `${text}: ${text}`);
  });

  test("no cell begins as a formula, whatever is in it", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const [row] = read(questionsAsCsv([filledWith(text)], ORIGIN));
        for (const cell of Object.values(row ?? {})) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
      }),
    );
  });

  test("without a question there is still a header", () => {
    expect(read(questionsAsCsv([], ORIGIN))).toEqual([]);
    expect(questionsAsCsv([], ORIGIN)).toMatch(/^\ufeffquestion,.*,address\r\n$/);
  });
});

describe("anki", () => {
  /** As Anki reads it: lines that begin with # are no notes, fields in quotation marks would be taken apart. */
  const read = (text: string): string[][] =>
    parse(text, { delimiter: "\t", comment: "#", comment_no_infix: true });

  test("headers first, then a note with its name, deck, front, back and tags", () => {
    const text = questionsAsAnki([QUESTION], ORIGIN);
    const headers = text.split("\n").filter((line) => line.startsWith("#"));
    expect(headers.slice(0, 3)).toEqual(["#separator:tab", "#html:true", "#notetype:Basic"]);
    expect(headers).toContain("#guid column:1");
    expect(headers).toContain("#deck column:2");
    expect(headers).toContain("#tags column:5");
    expect(text.split("\n").slice(0, headers.length)).toEqual(headers);

    const [note = []] = read(text);
    const [guid, deck, front, back, tags] = note;
    expect(note).toHaveLength(5);
    expect(guid).toBe("starboard:cto:build-or-buy");
    expect(deck).toBe("Starboard::CTO");
    expect(front).toBe("When did you last choose to buy?");
    expect(back).toContain("<li><b>Situation:</b> What stood there.</li>");
    expect(back).toContain("<li>What did it cost?</li>");
    expect(back).toContain("<li><b>5 Expert:</b> Names the price of each way.</li>");
    expect(back).toContain("<a href='https://starboard.example/questions/build-or-buy'>");
    expect(tags).toBe("starboard cto technical hard strategic-thinking");
  });

  test("a note keeps its name when its words change, and has another in another role", () => {
    const nameOf = (question: SheetQuestion) => read(questionsAsAnki([question], ORIGIN))[0]?.[0];
    expect(nameOf(filledWith("Other words."))).toBe(nameOf(QUESTION));
    expect(nameOf({ ...QUESTION, role: { slug: "it-director", name: "IT Director" } })).not.toBe(
      nameOf(QUESTION),
    );
  });

  test.each(HOSTILE)("text stays text: %j", (text) => {
    const file = questionsAsAnki([filledWith(text), QUESTION], ORIGIN);
    const notes = read(file);
    expect(notes.map((note) => note.length)).toEqual([5, 5]);
    const [front = "", back = ""] = notes[0]?.slice(2) ?? [];
    expect(front).not.toMatch(/<(?!br>)/);
    expect(front).not.toMatch(/[[{\t]/);
    expect(file).not.toContain('"');
    expect(back.replace(/<\/?(p|b|ul|li|br|a)( href='[^'<>]*')?>/g, "")).not.toMatch(/[<>]/);
  });

  test("every note is one line of five fields, whatever is in it", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const lines = questionsAsAnki([filledWith(text)], ORIGIN).split(/[\r\n]/);
        const notes = lines.filter((line) => line !== "" && !line.startsWith("#"));
        expect(notes).toHaveLength(1);
        expect(notes[0]?.split("\t")).toHaveLength(5);
      }),
    );
  });
});

describe("markdown", () => {
  const of = (question: SheetQuestion) => questionsAsMarkdown("CTO questions", [question], ORIGIN);

  test("headings, lists and the sources with their links", () => {
    const text = of(QUESTION);
    expect(text.split("\n").filter((line) => line.startsWith("#"))).toEqual([
      "# CTO questions",
      "## 1. When did you last choose to buy?",
      "### What a strong answer holds",
      "### What they may ask next",
      "### Common mistakes",
      "### How answers are rated: Strategic thinking (required level: 4 Advanced)",
      "### Sources",
    ]);
    expect(text).toContain("Technical · Hard · First talk · Deep dive\n");
    expect(text).toContain("- **Situation:** What stood there.\n- **Action:** What you did.\n");
    expect(text).toContain("[The CTO's path](<https://example.org/cto/>), “Duties”, derived: Cost");
    expect(text).toContain("(<https://starboard.example/questions/build-or-buy>)\n");
  });

  test("what is markup is escaped, and a further line stays in its item", () => {
    expect(of(filledWith("1. a *b*\n- c <d> $e$"))).toContain(
      "- 1\\. a \\*b\\*\\\n  \\- c \\<d\\> \\$e\\$\n",
    );
    expect(of(filledWith("a\nb"))).toContain("## 1. a b\n");
  });

  test.each(HOSTILE)("text adds no heading, list or markup of its own: %j", (text) => {
    const shape = (markdown: string) =>
      markdown
        .replace(/\\\n/g, " ")
        .split("\n")
        .map((line) => /^(#+|-)? ?/.exec(line)?.[0]);
    const hostile = of(filledWith(text));
    expect(shape(hostile)).toEqual(shape(of(filledWith("plain"))));
    expect(hostile.replace(/\(<[^>\n]*>\)/g, "")).not.toMatch(/(?<!\\)[<`_$]/);
  });

  test("an empty list says so", () => {
    expect(questionsAsMarkdown("CTO questions", [], ORIGIN)).toBe(
      "# CTO questions\n\nNo question fits.\n",
    );
  });
});

test("what a question lacks is left out, with its heading", () => {
  expect(questionsAsMarkdown("Mine", [BARE], ORIGIN)).toBe(
    "# Mine\n\n## 1. When did you last choose to buy?\n\nTechnical\n\n[This question in Starboard](<https://starboard.example/questions/build-or-buy>)\n",
  );
  expect(questionsAsAnki([BARE], ORIGIN)).not.toContain("<ul>");
});

test("a file is named after its role and says what it is", () => {
  const file = (format: "csv" | "markdown" | "anki") =>
    exportFile(format, QUESTION.role, [QUESTION], ORIGIN);
  expect(file("csv")).toMatchObject({
    name: "starboard-cto-questions.csv",
    type: expect.stringContaining("text/csv; charset=utf-8"),
  });
  expect(file("markdown")).toMatchObject({
    name: "starboard-cto-questions.md",
    type: "text/markdown; charset=utf-8",
  });
  expect(file("anki")).toMatchObject({
    name: "starboard-cto-questions-anki.txt",
    type: "text/plain; charset=utf-8",
  });
  expect(file("csv").text).toContain("https://starboard.example/questions/build-or-buy");
});
