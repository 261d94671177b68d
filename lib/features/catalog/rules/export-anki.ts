import type { SheetQuestion } from "../types/sheets";
import { basisInWords, guidanceOf } from "./sheet-question";

/**
 * What Anki 2.1.54 and later read before the first note. Its columns are known by number and not by name: the fields
 * of its note types are called something else in each language. A deck that is named by a column is made where there
 * is none, one that is named by a header is not.
 */
const HEADERS = [
  "#separator:tab",
  "#html:true",
  "#notetype:Basic",
  "#guid column:1",
  "#deck column:2",
  "#tags column:5",
  "#if matches:update current",
];

const ENTITIES: Record<string, string> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  // A file without any quotation mark leaves no doubt about what is quoted.
  '"': "&quot;",
  "'": "&#39;",
  // Anki's own marks ([sound:…], [latex], {{field}}) are not ours to write.
  "[": "&#91;",
  "{": "&#123;",
};

/** Text as HTML in one line and without tabs: both separate, and neither can be left to quoting. */
function html(text: string): string {
  return text
    .trim()
    .replace(/[&<>"'[{]/g, (letter) => ENTITIES[letter] ?? letter)
    .replace(/\r\n|[\r\n\u2028\u2029]/g, "<br>")
    .replace(/\p{Cc}+/gu, " ");
}

function list(title: string, items: readonly string[]): string {
  if (items.length === 0) return "";
  return `<p><b>${html(title)}</b></p><ul>${items.map((item) => `<li>${item}</li>`).join("")}</ul>`;
}

function backOf(question: SheetQuestion, address: string): string {
  const named = (name: string, text: string) => `<b>${html(name)}:</b> ${html(text)}`;
  return [
    list(
      "What a strong answer holds",
      guidanceOf(question).map(({ name, text }) => named(name, text)),
    ),
    list("What they may ask next", question.probes.map(html)),
    ...question.competencies.map(({ name, required, anchors }) =>
      list(
        `${name} (required level: ${required})`,
        anchors.map(({ level, text }) => named(level, text)),
      ),
    ),
    list(
      "Sources",
      question.sources.map((source) =>
        html(`${source.article.title}, “${source.section}”, ${basisInWords(source)}`),
      ),
    ),
    `<p><a href='${html(address)}'>This question in Starboard</a></p>`,
  ].join("");
}

/** Tags end at a space, and "::" would make one a branch of another. */
function tag(text: string): string {
  return text
    .toLowerCase()
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((word) => word !== "")
    .join("-");
}

function noteOf(question: SheetQuestion, address: string): string[] {
  const { role, slug } = question;
  const tags = [role.slug, question.category, question.difficulty];
  const competencies = question.competencies.map(({ name }) => name);
  return [
    `starboard:${role.slug}:${slug}`,
    `Starboard::${role.name}`,
    html(question.prompt),
    backOf(question, address),
    [...new Set(["starboard", ...[...tags, ...competencies].map(tag)])].filter(Boolean).join(" "),
  ];
}

/**
 * A text file for Anki's import: a note for each question, the prompt in front. The first column is the note's own name
 * for good, so that a file that is imported again updates its notes and their schedule stays.
 * @param origin where this instance is reached
 */
export function questionsAsAnki(questions: readonly SheetQuestion[], origin: string): string {
  const notes = questions.map((question) => noteOf(question, origin + question.path).join("\t"));
  return `${[...HEADERS, ...notes].join("\n")}\n`;
}
