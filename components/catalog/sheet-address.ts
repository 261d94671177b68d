import type { ExportFormat, SheetChoice, SheetPrint } from "@/lib/features/catalog/schema/sheet";
import type { RoleSlug } from "@/lib/features/catalog/types/basics";
import type { BankFilter } from "@/lib/features/catalog/types/listings";
import { bankAddress } from "./bank-address";

/** The form that carries the ticked questions; each tick names it, wherever it stands. */
export const CHOSEN_FORM = "chosen";

export const NO_CHOICE: SheetChoice = { questions: [], filter: {} };

/** A choice as names and values: for the query of an address, or for a form that takes it along. */
export function choiceFields(role: RoleSlug, choice: SheetChoice): [name: string, value: string][] {
  return [
    ...filterFields(role, choice.filter),
    ...choice.questions.map((slug): [string, string] => ["question", slug]),
  ];
}

/** Whatever the bank's own address holds, and no list of its names a second time. */
export function filterFields(role: RoleSlug, filter: BankFilter): [name: string, value: string][] {
  const [, query = ""] = bankAddress(role, filter).split("?");
  return [...new URLSearchParams(query)];
}

/** The address of a sheet. How it is printed is left out where it is the usual way. */
export function sheetAddress(role: RoleSlug, choice = NO_CHOICE, print?: SheetPrint): string {
  const fields = choiceFields(role, choice);
  if (print && print.contents !== "lines") fields.push(["with", print.contents]);
  if (print && print.layout !== "run-on") fields.push(["layout", print.layout]);
  return withQuery(`/roles/${role}/questions/sheet`, fields);
}

/** Where the questions that a sheet would hold are fetched as a file. Without a format: where a form sends its own. */
export function exportAddress(role: RoleSlug, format?: ExportFormat, choice = NO_CHOICE): string {
  const path = `/api/v1/roles/${role}/questions/export`;
  return format ? withQuery(path, [["format", format], ...choiceFields(role, choice)]) : path;
}

function withQuery(path: string, fields: [string, string][]): string {
  const query = new URLSearchParams(fields).toString();
  return query === "" ? path : `${path}?${query}`;
}
