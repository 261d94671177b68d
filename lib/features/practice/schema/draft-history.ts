import { z } from "zod";
import { answerParams } from "./addresses";

const entryNumber = z.coerce.number().int().min(1).max(2_000_000_000);

export const entryParams = answerParams.extend({ number: entryNumber });

/** POST /api/v1/answers/{id}/history/{number}/restore: the draft that the page shows, and what it is to become. */
export const restoreTextInput = z.strictObject({
  /** 0 where the page shows no draft. */
  version: z.coerce.number().int().min(0).max(2_000_000_000),
  take: z.coerce.number().int().min(1).max(1_000_000),
  /** A form has no null: it sends an empty field. */
  basedOnRevisionId: z
    .union([z.uuid(), z.literal("")])
    .nullish()
    .transform((id) => id || null),
});

export type RestoreTextInput = z.output<typeof restoreTextInput>;

/** An entry's number as it stands in an address; undefined for anything else. */
export function parseEntryNumber(text: string | string[] | undefined): number | undefined {
  return typeof text === "string" ? entryNumber.safeParse(text).data : undefined;
}
