import {
  MOST_COMPETENCIES,
  MOST_NOTE,
  MOST_PROMPT,
} from "@/lib/features/catalog/rules/own-question";
import type { CategoryName } from "@/lib/features/catalog/types/basics";
import type { Column, LeftOut, Problem, ReadRow, RoleFacts } from "../types";
import {
  CATEGORY_NAMES_IN_WORDS,
  DIFFICULTY_NAMES_IN_WORDS,
  findCategory,
  findCompetency,
  findDifficulty,
  findRole,
  findRound,
} from "./find-named";
import { guessCategory } from "./guess-category";
import { matchCompetencies } from "./match-competency";
import { shorten, tidyLine, tidyLines } from "./tidy-text";

/** What a row says, as it stands there. */
export interface RawRow {
  row: number;
  cells: Partial<Record<Column, string>>;
  /** What was noticed before the cells were looked at, such as cells beyond the header. */
  problems?: Problem[];
}

/** What holds for a row that does not say otherwise: the choice on the page, and the headings above it. */
export interface RowContext {
  role: RoleFacts;
  category?: CategoryName | undefined;
  competency?: string | undefined;
}

export type RowReading = { kind: "row"; row: ReadRow } | { kind: "left-out"; leftOut: LeftOut };

/** Beyond this it is a text that happens to stand in a question's place, and is not worth shortening by hand. */
const MOST_CORRECTED = 2000;

/**
 * Reads one row, of a table or of a list. Everything that it names and that is not known is said in words; nothing is
 * guessed in silence.
 */
export function readRow(raw: RawRow, roles: readonly RoleFacts[], context: RowContext): RowReading {
  const prompt = tidyLine(raw.cells.question ?? "");
  const refused = refusedPrompt(prompt);
  if (refused) {
    const rest = Object.values(raw.cells).map(tidyLine).filter(Boolean).join(" · ");
    return {
      kind: "left-out",
      leftOut: { row: raw.row, text: shorten(prompt || rest), reason: refused },
    };
  }
  const problems = [...(raw.problems ?? [])];
  const tell = (column: Column, message: string, holds = false) =>
    problems.push({ column, message, holds });
  const role = roleOf(raw.cells.role, roles, context, tell);
  const sameRole = role.slug === context.role.slug;
  const competency = competencyOf(
    raw.cells.competency,
    prompt,
    role,
    sameRole ? context.competency : undefined,
    tell,
  );
  const category = categoryOf(raw.cells.category, context, tell);
  if (prompt.length > MOST_PROMPT) {
    tell(
      "question",
      `It has ${prompt.length} characters, and a question has at most ${MOST_PROMPT}. Shorten it to add it.`,
      true,
    );
  }
  return {
    kind: "row",
    row: {
      row: raw.row,
      question: {
        role: role.slug,
        prompt,
        category: category ?? guessCategory(prompt),
        competencies: competency.slugs,
        rounds: roundsOf(raw.cells.round, role, tell),
        difficulty: difficultyOf(raw.cells.difficulty, tell),
        note: noteOf(raw.cells.note, tell),
      },
      guessed: [
        ...(category ? [] : ["category" as const]),
        ...(competency.matched ? ["competency" as const] : []),
      ],
      matched: competency.matched ?? [],
      problems,
      source: "",
      alike: [],
    },
  };
}

type Tell = (column: Column, message: string, holds?: boolean) => void;

function refusedPrompt(prompt: string): string | null {
  if (prompt === "") return "The question is empty.";
  if (!/[\p{L}\p{N}]/u.test(prompt)) return "There is no word in it.";
  if (prompt.length > MOST_CORRECTED) {
    return `It has ${prompt.length} characters, which is no question; the most that a question has is ${MOST_PROMPT}.`;
  }
  return null;
}

function roleOf(
  named: string | undefined,
  roles: readonly RoleFacts[],
  context: RowContext,
  tell: Tell,
): RoleFacts {
  const text = tidyLine(named ?? "");
  if (text === "") return context.role;
  const role = findRole(text, roles);
  if (role) return role;
  tell(
    "role",
    `“${shorten(text, 60)}” is none of ${roles.map(({ name }) => name).join(", ")}. Tick the row to add it to ${context.role.name}.`,
    true,
  );
  return context.role;
}

function categoryOf(
  named: string | undefined,
  context: RowContext,
  tell: Tell,
): CategoryName | undefined {
  const text = tidyLine(named ?? "");
  if (text === "") return context.category;
  const category = findCategory(text);
  if (!category) {
    tell(
      "category",
      `“${shorten(text, 60)}” is none of ${CATEGORY_NAMES_IN_WORDS}: taken from the wording instead.`,
    );
  }
  return category;
}

function competencyOf(
  named: string | undefined,
  prompt: string,
  role: RoleFacts,
  fromHeading: string | undefined,
  tell: Tell,
): { slugs: string[]; matched?: string[] } {
  const names = partsOf(named);
  const found = names.map((name) => ({ name, slug: findCompetency(name, role)?.slug }));
  const unknown = found.filter(({ slug }) => slug === undefined).map(({ name }) => name);
  const slugs = [...new Set(found.flatMap(({ slug }) => slug ?? []))];
  if (slugs.length > MOST_COMPETENCIES) {
    tell(
      "competency",
      `A question has at most ${MOST_COMPETENCIES} competencies: the first ${MOST_COMPETENCIES} are kept.`,
    );
  }
  if (slugs.length > 0) {
    if (unknown.length > 0) tell("competency", `${notOfRole(unknown, role)}: left out.`);
    return { slugs: slugs.slice(0, MOST_COMPETENCIES) };
  }
  if (unknown.length === 0 && fromHeading !== undefined) return { slugs: [fromHeading] };
  const guess = matchCompetencies(prompt, role.competencies)[0];
  if (unknown.length > 0) {
    tell(
      "competency",
      `${notOfRole(unknown, role)}. ${guess ? "Another was guessed from the wording: look at it, then tick the row." : "Choose one to add the row."}`,
      true,
    );
  } else if (!guess) {
    tell(
      "competency",
      "None is named, and the wording suggests none. Choose one to add the row.",
      true,
    );
  }
  return guess ? { slugs: [guess.slug], matched: guess.words } : { slugs: [] };
}

function notOfRole(names: string[], role: RoleFacts): string {
  const quoted = names.slice(0, 5).map((name) => `“${shorten(name, 60)}”`);
  return `${quoted.join(", ")} ${names.length === 1 ? "is no competency" : "are no competencies"} of ${role.name}`;
}

function roundsOf(named: string | undefined, role: RoleFacts, tell: Tell): string[] {
  const found = partsOf(named).map((name) => ({ name, slug: findRound(name, role)?.slug }));
  const unknown = found.filter(({ slug }) => slug === undefined);
  if (unknown.length > 0) {
    const quoted = unknown.slice(0, 5).map(({ name }) => `“${shorten(name, 60)}”`);
    tell("round", `${quoted.join(", ")}: ${role.name} has no such interview round; left out.`);
  }
  return [...new Set(found.flatMap(({ slug }) => slug ?? []))];
}

function difficultyOf(named: string | undefined, tell: Tell): 1 | 2 | 3 {
  const text = tidyLine(named ?? "");
  if (text === "") return 2;
  const difficulty = findDifficulty(text);
  if (difficulty === undefined) {
    tell(
      "difficulty",
      `“${shorten(text, 60)}” is none of ${DIFFICULTY_NAMES_IN_WORDS}, nor 1, 2 or 3: taken as Expected.`,
    );
  }
  return difficulty ?? 2;
}

function noteOf(text: string | undefined, tell: Tell): string {
  const note = tidyLines(text ?? "");
  if (note.length <= MOST_NOTE) return note;
  tell("note", `It has ${note.length} characters: the first ${MOST_NOTE} are kept.`);
  return note
    .slice(0, MOST_NOTE)
    .toWellFormed()
    .replace(/\uFFFD$/, "")
    .trim();
}

/** Several values in one cell, by semicolon or line; what a level adds in brackets is not part of a name. */
function partsOf(cell: string | undefined): string[] {
  return tidyLines(cell ?? "")
    .split(/[;\n]/)
    .map((part) => tidyLine(part.replace(/\(required level:[^)]*\)/i, "")))
    .filter((part) => part !== "");
}
