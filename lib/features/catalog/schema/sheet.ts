/** What a sheet or an export holds, and how a sheet is printed, as it stands in the address. */
import { z } from "zod";
import type { BankFilter } from "../types/listings";
import { parseBankFilter } from "./bank-filter";
import { roleSlug } from "./catalog-files";

/** An address's parameters as Next gives them to a page: a repeated name is a list. */
export type AddressParams = Record<string, string | string[] | undefined>;

/** What is printed with each question; each holds what the one before it holds, but for the lines. */
export const SHEET_CONTENTS = ["lines", "guidance", "anchors"] as const;
export type SheetContents = (typeof SHEET_CONTENTS)[number];

export const SHEET_LAYOUTS = ["run-on", "page"] as const;
export type SheetLayout = (typeof SHEET_LAYOUTS)[number];

export const EXPORT_FORMATS = ["csv", "markdown", "anki"] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** Some times the largest bank; an address that is longer than Node takes holds fewer. */
const MOST_CHOSEN = 500;

export interface SheetChoice {
  /** Slugs as they stand in the address, each once. Where there are any, they are the sheet, and the filter is not. */
  questions: string[];
  filter: BankFilter;
}

export interface SheetPrint {
  contents: SheetContents;
  layout: SheetLayout;
}

/** Which questions: those named one by one, or else the bank under the filter. */
export function parseSheetChoice(params: AddressParams, isSignedIn = true): SheetChoice {
  const named = [params.question ?? []].flat().filter((slug) => slug !== "");
  return {
    questions: [...new Set(named)].slice(0, MOST_CHOSEN),
    // Whichever part of a list the screen shows, a sheet holds all of it.
    filter: parseBankFilter({ ...params, page: undefined }, isSignedIn),
  };
}

const sheetPrint = z.object({
  with: z.enum(SHEET_CONTENTS).catch("lines"),
  layout: z.enum(SHEET_LAYOUTS).catch("run-on"),
});

/** What cannot be an option is the usual one, as a filter that cannot be one is dropped. */
export function parseSheetPrint(params: AddressParams): SheetPrint {
  const { with: contents, layout } = sheetPrint.parse(params);
  return { contents, layout };
}

export const exportParams = z.strictObject({ role: roleSlug });

const addressValue = z.union([z.string(), z.array(z.string())]);

/** Beside the format stand the questions or the bank's filters, which are read as a page reads them. */
export const exportInput = z.object({ format: z.enum(EXPORT_FORMATS) }).catchall(addressValue);
