import type { SheetQuestion } from "../types/sheets";
import { basisInWords, guidanceOf } from "./sheet-question";

/** Whatever could begin markup inside a line, of CommonMark and of the usual additions ("$" begins a formula). */
const INLINE = /[\\`*_{}[\]<>#|~&$^]/g;
/** What is markup only where a line begins: a list, a rule, the underline of a heading. */
const AT_START = /^([-+=:]|\d+[.)])/;

function escapeLine(line: string): string {
  return line.replace(INLINE, "\\$&").replace(AT_START, (mark) => {
    const last = mark.slice(-1);
    return `${mark.slice(0, -1)}\\${last}`;
  });
}

function linesOf(text: string): string[] {
  return text
    .split(/[\r\n\u2028\u2029]+/)
    .map((line) => line.replace(/[\s\p{Cc}]+/gu, " ").trim())
    .filter((line) => line !== "")
    .map(escapeLine);
}

/** For a heading or a link, which end with their line. */
function inOneLine(text: string): string {
  return linesOf(text).join(" ");
}

/** @param indent what a further line needs to belong to the same list item */
function inline(text: string, indent = ""): string {
  return linesOf(text).join(`\\\n${indent}`);
}

function link(text: string, address: string): string {
  return `[${inOneLine(text)}](<${address.replace(/[<>\\\s]/g, encodeURIComponent)}>)`;
}

function bullets(title: string, items: readonly string[]): string[] {
  if (items.length === 0) return [];
  return [`### ${title}`, items.map((item) => `- ${item}`).join("\n")];
}

function labelled(label: string, text: string, indent = ""): string {
  return `**${inOneLine(label)}:** ${inline(text, indent)}`;
}

function questionInMarkdown(question: SheetQuestion, number: number, address: string): string[] {
  const { category, difficulty, rounds } = question;
  const item = (label: string, text: string) => labelled(label, text, "  ");
  return [
    `## ${number}. ${inOneLine(question.prompt)}`,
    [category, difficulty, ...rounds]
      .filter((word) => word !== "")
      .map(inOneLine)
      .join(" · "),
    question.assesses && labelled("What it assesses", question.assesses),
    question.whyAsked && labelled("Why it is asked", question.whyAsked),
    ...bullets(
      "What a strong answer holds",
      guidanceOf(question).map(({ name, text }) => item(name, text)),
    ),
    ...bullets(
      "What they may ask next",
      question.probes.map((probe) => inline(probe, "  ")),
    ),
    ...bullets(
      "Common mistakes",
      question.mistakes.map((mistake) => inline(mistake, "  ")),
    ),
    ...question.competencies.flatMap(({ name, required, anchors }) =>
      bullets(
        `How answers are rated: ${inOneLine(name)} (required level: ${inOneLine(required)})`,
        anchors.map(({ level, text }) => item(level, text)),
      ),
    ),
    ...bullets(
      "Sources",
      question.sources.map(
        (source) =>
          `${link(source.article.title, source.article.url)}, “${inOneLine(source.section)}”, ${inline(basisInWords(source), "  ")}`,
      ),
    ),
    `${link("This question in Starboard", address)}`,
  ].filter((block) => block !== "");
}

/**
 * A document in Markdown (CommonMark; nothing in it needs an extension).
 * @param origin where this instance is reached
 */
export function questionsAsMarkdown(
  title: string,
  questions: readonly SheetQuestion[],
  origin: string,
): string {
  const blocks = [
    `# ${inOneLine(title)}`,
    ...(questions.length === 0 ? ["No question fits."] : []),
    ...questions.flatMap((question, index) =>
      questionInMarkdown(question, index + 1, origin + question.path),
    ),
  ];
  return `${blocks.join("\n\n")}\n`;
}
