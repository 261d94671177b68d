/** What a person ticks and corrects in a preview. */
import { z } from "zod";
import { isSlug } from "@/lib/features/catalog/schema/bank-filter";
import { ROLE_SLUGS } from "@/lib/features/catalog/schema/catalog-files";
import { MOST_ROWS } from "../rules/list-reading";
import { rowField } from "../rules/row-fields";

const competency = z.union([z.literal(""), z.string().refine(isSlug)]);

const correction = z.strictObject({
  /** Place among the rows of the preview, from 0. */
  index: z.int().min(0).max(MOST_ROWS),
  add: z.boolean(),
  prompt: z.string().max(10_000).optional(),
  competency: competency.optional(),
});

const fallback = z.strictObject(
  Object.fromEntries(ROLE_SLUGS.map((role) => [role, competency.optional()])) as Record<
    (typeof ROLE_SLUGS)[number],
    z.ZodOptional<typeof competency>
  >,
);

const corrections = z.strictObject({
  /** Rows that are not named stay as they are. */
  rows: z.array(correction).max(MOST_ROWS).default([]),
  /** By role, the competency of every row that has none. */
  fallback: fallback.default({}),
  /** Ticks every row that can be added, or none. */
  all: z.enum(["tick", "untick"]).optional(),
  /** The page of the preview that is shown next. */
  to: z.int().min(1).max(MOST_ROWS).optional(),
});

export type Corrections = z.output<typeof corrections>;

/** POST /api/v1/question-imports/{id}/rows and …/confirm */
export const correctionsInput = z.preprocess(listRows, corrections);

/** A posted form is flat; as JSON the rows are a list. Both are read into the list. */
function listRows(body: unknown): unknown {
  const isFields = typeof body === "object" && body !== null && !Array.isArray(body);
  if (!isFields || "rows" in body) return body;
  const fields: Record<string, unknown> = { ...body };
  const take = (name: string) => {
    const value = fields[name];
    delete fields[name];
    return value;
  };
  const rows: Record<string, unknown>[] = [];
  const byRole: Record<string, unknown> = {};
  for (const name of Object.keys(fields)) {
    const row = name.match(/^prompt\.(\d{1,4})$/)?.[1];
    const role = name.match(/^fallback\.([a-z-]+)$/)?.[1];
    if (role !== undefined) byRole[role] = take(name);
    if (row === undefined) continue;
    const index = Number(row);
    rows.push({
      index,
      add: take(rowField.add(index)) !== undefined,
      prompt: take(name),
      competency: take(rowField.competency(index)),
    });
  }
  const to = "to" in fields ? { to: Number(fields.to) } : {};
  return { ...fields, ...to, rows, fallback: byRole };
}
