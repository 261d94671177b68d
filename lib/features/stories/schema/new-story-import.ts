/** How an import of stories begins, and how it ends. */
import { z } from "zod";
import { MOST_PASTED } from "@/lib/features/imports/rules/limits";
import { MOST_IMPORTED } from "../rules/limits";

const file = z.custom<{ name: string; bytes: Uint8Array }>(
  (value) =>
    typeof value === "object" &&
    value !== null &&
    "bytes" in value &&
    value.bytes instanceof Uint8Array,
  "Choose a file.",
);

/** POST /api/v1/story-imports */
export const newStoryImportInput = z.strictObject({
  text: z
    .string()
    .max(MOST_PASTED, "That is more text than can be pasted at once. Send it as a file.")
    .default(""),
  file: file.optional(),
});

export type NewStoryImport = z.output<typeof newStoryImportInput>;

/** POST /api/v1/story-imports/{id}/confirm: the places of the rows that are ticked, from 0. */
export const confirmInput = z.preprocess(
  listTicks,
  z.strictObject({
    add: z.array(z.int().min(0).max(MOST_IMPORTED)).max(MOST_IMPORTED),
  }),
);

export function tickField(index: number): string {
  return `add.${index}`;
}

/** A posted form has a field for each tick; as JSON they are a list. */
function listTicks(body: unknown): unknown {
  if (typeof body !== "object" || body === null || Array.isArray(body)) return body;
  if ("add" in body) return body;
  const rest: Record<string, unknown> = { ...body };
  const add = Object.keys(rest).flatMap((name) => {
    const index = name.match(/^add\.(\d{1,4})$/)?.[1];
    if (index === undefined) return [];
    delete rest[name];
    return Number(index);
  });
  return { ...rest, add };
}
