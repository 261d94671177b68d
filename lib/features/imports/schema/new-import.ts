/** How an import begins: a file or pasted text, with its kind and the role of rows that name none. */
import { z } from "zod";
import { roleSlug } from "@/lib/features/catalog/schema/catalog-files";
import { MOST_PASTED } from "../rules/limits";
import type { ImportKind } from "../types";
import { IMPORT_KINDS } from "./stored-preview";

const kind = z.enum(IMPORT_KINDS);

const file = z.custom<{ name: string; bytes: Uint8Array }>(
  (value) =>
    typeof value === "object" &&
    value !== null &&
    "bytes" in value &&
    value.bytes instanceof Uint8Array,
  "Choose a file.",
);

/** POST /api/v1/question-imports */
export const newImportInput = z.strictObject({
  kind,
  role: roleSlug,
  text: z
    .string()
    .max(MOST_PASTED, "That is more text than can be pasted at once. Send it as a file.")
    .default(""),
  file: file.optional(),
});

export type NewImport = z.output<typeof newImportInput>;

/** The kind and role that an address or a form asks for, as far as they can be read. */
export function readKind(fields: unknown): ImportKind | undefined {
  return z.object({ kind }).safeParse(fields).data?.kind;
}

export function readRole(fields: unknown): z.output<typeof roleSlug> | undefined {
  return z.object({ role: roleSlug }).safeParse(fields).data?.role;
}
