/**
 * Why an import is refused: what happened, what was kept, what to do. Commands refuse with these words; a page has some of
 * them only by the reason, where a form was posted without scripts.
 */
import { refuse } from "@/lib/shared/result";
import type { ListRefusal } from "./list-reading";
import { MOST_ROWS } from "./list-reading";
import { EXPECTED_COLUMNS } from "./read-table";

const number = (count: number) => count.toLocaleString("en-GB");

const WORDS = {
  input: "Nothing was imported. Choose a role, and a file or some text.",
  bad_request: "The file did not arrive whole. Nothing was imported; send it again.",
  too_large: "The file is larger than 5 MB. Nothing was imported; send it in parts.",
  empty: "There is nothing to read. Choose a file, or paste some text.",
  too_long:
    "That is longer than any advert. Nothing was imported; paste the part about the work alone.",
  not_text: "The file is no text. Nothing was imported; save it as CSV or as plain text first.",
  wrong_header: `No column of the first row is named “question”. Nothing was imported; the columns are ${EXPECTED_COLUMNS.join(", ")}.`,
  too_many_rows: `An import has at most ${number(MOST_ROWS)} questions. Nothing was imported; split the list.`,
  no_rows: "There is no question in it. Nothing was imported.",
  nothing_ticked: "No question is ticked. Nothing was added.",
  nothing_new: "Every question that is ticked is there already. Nothing was added.",
  not_ready: "A question that is ticked cannot be added yet. Nothing was added.",
  full: "You have as many questions of your own as an account holds. Nothing was added.",
} as const;

export type ImportReason = keyof typeof WORDS;

/** @param reason as it stands in an address, where anybody can write anything */
export function importProblem(reason: string | string[] | undefined): string | undefined {
  if (reason === undefined) return undefined;
  const known = typeof reason === "string" && Object.hasOwn(WORDS, reason);
  return known
    ? WORDS[reason as ImportReason]
    : "That did not work, and nothing was changed. Try again.";
}

export const empty = () => refuse("empty" as const, WORDS.empty, "text");
export const tooLong = () => refuse("too_long" as const, WORDS.too_long, "text");
export const nothingTicked = () => refuse("nothing_ticked" as const, WORDS.nothing_ticked);
export const nothingNew = () => refuse("nothing_new" as const, WORDS.nothing_new);

export function notText(what: string | null) {
  const words = what
    ? `The file is ${what}, which cannot be read. Nothing was imported; save it as CSV or as plain text first.`
    : WORDS.not_text;
  return refuse("not_text" as const, words, "file");
}

/** The room that is left; see MOST_OWN_QUESTIONS. */
export function full(room: number, wanted: number) {
  return refuse(
    "full" as const,
    `${number(wanted)} questions are ticked, and there is room for ${number(room)} more of your own; removed ones count. Nothing was added: untick some, or delete removed ones first.`,
  );
}

/**
 * @param place "Row 7", "Line 12": the first that stands in the way
 * @param fault what it lacks, as a sentence
 * @param others how many more there are like it
 */
export function notReady(place: string, fault: string, others: number, field: string) {
  const todo = fault.charAt(0).toLowerCase() + fault.slice(1).replace(/\.$/, "");
  const more =
    others === 0 ? "" : ` ${number(others)} more ${others === 1 ? "is" : "are"} like it.`;
  return refuse(
    "not_ready" as const,
    `${place} cannot be added yet: ${todo}, or untick it. Nothing was added.${more}`,
    field,
  );
}

export function listRefused(refusal: ListRefusal) {
  return refuse(refusal.reason, listRefusalInWords(refusal), "file");
}

function listRefusalInWords(refusal: ListRefusal): string {
  switch (refusal.reason) {
    case "wrong_header": {
      const found = refusal.found.map((name) => `“${name}”`).join(", ");
      return `${WORDS.wrong_header} Found: ${found || "nothing"}.`;
    }
    case "too_many_rows":
      return `It has ${number(refusal.count)} rows, and an import at most ${number(MOST_ROWS)}. Nothing was imported; split the list.`;
    case "no_rows":
      return WORDS.no_rows;
  }
}
