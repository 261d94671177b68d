import { stringify } from "csv-stringify/sync";
import type { SheetQuestion } from "../types/sheets";
import { basisInWords, guidanceOf } from "./sheet-question";

const lines = (parts: readonly string[]) => parts.join("\n");

/** The columns in their order. A value of several parts has a line for each. */
const COLUMNS: Record<string, (question: SheetQuestion, origin: string) => string> = {
  question: ({ slug }) => slug,
  role: ({ role }) => role.name,
  prompt: ({ prompt }) => prompt,
  category: ({ category }) => category,
  difficulty: ({ difficulty }) => difficulty,
  competencies: ({ competencies }) =>
    lines(competencies.map(({ name, required }) => `${name} (required level: ${required})`)),
  rounds: ({ rounds }) => lines(rounds),
  assesses: ({ assesses }) => assesses,
  why_asked: ({ whyAsked }) => whyAsked,
  guidance: (question) => lines(guidanceOf(question).map(({ name, text }) => `${name}: ${text}`)),
  probes: ({ probes }) => lines(probes),
  mistakes: ({ mistakes }) => lines(mistakes),
  anchors: ({ competencies }) =>
    lines(
      competencies.flatMap(({ name, anchors }) =>
        anchors.map(({ level, text }) => `${name}, ${level}: ${text}`),
      ),
    ),
  sources: ({ sources }) =>
    lines(
      sources.map(
        (source) => `${source.article.title}, “${source.section}”, ${basisInWords(source)}`,
      ),
    ),
  address: ({ path }, origin) => origin + path,
};

const NAMES = Object.keys(COLUMNS);

/**
 * Comma-separated values after RFC 4180, for a spreadsheet and for a program.
 * @param origin where this instance is reached
 */
export function questionsAsCsv(questions: readonly SheetQuestion[], origin: string): string {
  const rows = questions.map((question) =>
    Object.values(COLUMNS).map((column) => column(question, origin)),
  );
  return stringify(rows, {
    header: true,
    columns: NAMES,
    record_delimiter: "windows",
    // Without the mark Excel takes UTF-8 for the letters of an old code page.
    bom: true,
    // A spreadsheet would run a text that begins as a formula does.
    escape_formulas: true,
  });
}
