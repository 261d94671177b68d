/** The catalog's data files in a folder of a test's own, to be spoilt. */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { onTestFinished } from "vitest";
import { parse, stringify } from "yaml";
import type { CatalogQuestion, CatalogRole } from "@/lib/features/catalog/schema/catalog-files";

export const CATALOG_FOLDER = "prisma/seed/catalog";

export interface CatalogCopy {
  folder: string;
  read(file: string): string;
  write(file: string, text: string): void;
  remove(file: string): void;
  /** One file of a role's questions, the first by name. */
  editQuestions(role: string, change: (questions: CatalogQuestion[]) => void): void;
  /** All of a role's questions, in one file afterwards. */
  editBank(role: string, change: (questions: CatalogQuestion[]) => void): void;
  editRole(role: string, change: (role: CatalogRole) => void): void;
  /** The line of the first place in a file where `text` stands, counted from 1. */
  lineOf(file: string, text: string): number;
}

/** The file that `editQuestions` edits. */
export function questionsFileOf(role: string): string {
  return `questions/${role}-background.yaml`;
}

/** Gone when the test that asked for it is over. */
export function catalogCopy(): CatalogCopy {
  const folder = mkdtempSync(path.join(os.tmpdir(), "starboard-catalog-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  cpSync(CATALOG_FOLDER, folder, { recursive: true });
  const read = (file: string) => readFileSync(path.join(folder, file), "utf8");
  const write = (file: string, text: string) => writeFileSync(path.join(folder, file), text);
  const remove = (file: string) => rmSync(path.join(folder, file));
  const edit = <T>(file: string, change: (content: T) => void) => {
    const content = parse(read(file)) as T;
    change(content);
    write(file, stringify(content, { lineWidth: 0 }));
  };
  return {
    folder,
    read,
    write,
    remove,
    editQuestions: (role, change) => edit(questionsFileOf(role), change),
    editBank: (role, change) => {
      const files = readdirSync(path.join(folder, "questions"))
        .filter((name) => name.startsWith(`${role}-`))
        .sort()
        .map((name) => `questions/${name}`);
      const questions = files.flatMap((file) => parse(read(file)) as CatalogQuestion[]);
      for (const file of files) remove(file);
      change(questions);
      write(questionsFileOf(role), stringify(questions, { lineWidth: 0 }));
    },
    editRole: (role, change) => edit(`roles/${role}.yaml`, change),
    lineOf: (file, text) => {
      const before = read(file).split(text)[0] ?? "";
      return before.split("\n").length;
    },
  };
}

/** The first of a list that a test needs to be there. */
export function first<T>(list: readonly T[] | undefined): T {
  const [value] = list ?? [];
  if (value === undefined) throw new Error("The catalog has nothing here to test with.");
  return value;
}
