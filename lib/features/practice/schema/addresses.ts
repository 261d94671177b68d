import { z } from "zod";
import { isSlug } from "@/lib/features/catalog/schema/bank-filter";

export const answerParams = z.strictObject({ id: z.uuid() });
export const draftParams = z.strictObject({ questionSlug: z.string().refine(isSlug) });

/** A form's button sends no fields. */
export const noInput = z.strictObject({});

/** POST /api/v1/answers/{id}/restore: where a plain form goes on to. */
export const restoreInput = z.strictObject({ goTo: z.enum(["answer", "practise"]).optional() });

const revisionNumber = z.coerce.number().int().min(1).max(1_000_000);

/** A revision's number as it stands in an address; undefined for anything else. */
export function parseRevisionNumber(text: string | string[] | undefined): number | undefined {
  return typeof text === "string" ? revisionNumber.safeParse(text).data : undefined;
}

/** Whether `text` can be the id of anything. */
export function isId(text: string): boolean {
  return z.uuid().safeParse(text).success;
}

/** How the person asked to begin, as it stands in an address. */
export function parseStart(text: string | string[] | undefined): "new" | "revise" | undefined {
  return text === "new" || text === "revise" ? text : undefined;
}
