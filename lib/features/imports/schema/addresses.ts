import { z } from "zod";
import { MOST_ROWS } from "../rules/list-reading";

export const importParams = z.strictObject({ id: z.uuid() });

/** A button sends no fields. */
export const noFields = z.strictObject({});

const page = z.coerce.number().int().min(1).max(MOST_ROWS).catch(1);

/** A preview's page as it stands in an address. */
export function parsePage(text: unknown): number {
  return page.parse(text);
}

/** Whether `text` can be the id of an import. */
export function isImportId(text: string): boolean {
  return importParams.safeParse({ id: text }).success;
}
