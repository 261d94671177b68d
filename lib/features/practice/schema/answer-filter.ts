import { z } from "zod";
import { isSlug } from "@/lib/features/catalog/schema/bank-filter";
import { category, roleSlug } from "@/lib/features/catalog/schema/catalog-files";
import type { AnswerFilter } from "../types";

const filter = z.object({
  role: roleSlug.optional().catch(undefined),
  category: category.optional().catch(undefined),
  competency: z.string().refine(isSlug).optional().catch(undefined),
  state: z.enum(["draft", "handed-in", "rated", "deleted"]).optional().catch(undefined),
  after: z
    .string()
    .max(80)
    .regex(/^\d{1,16}\.[0-9a-f-]{36}$/)
    .optional()
    .catch(undefined),
});

/** Reads the log's filters from an address. What cannot be a filter is dropped: an old link still shows a log. */
export function parseAnswerFilter(
  params: Record<string, string | string[] | undefined>,
): AnswerFilter {
  const first = Object.fromEntries(
    Object.entries(params).map(([name, value]) => [name, Array.isArray(value) ? value[0] : value]),
  );
  const parsed = filter.parse(first);
  // Two roles can use one word for different areas, so a competency without its role filters nothing.
  return parsed.role ? parsed : { ...parsed, competency: undefined };
}

/** Where a page ended, as it stands in an address. */
export function cursorOf(last: { touchedAt: Date; id: string }): string {
  return `${last.touchedAt.getTime()}.${last.id}`;
}

export function parseCursor(after: string): { touchedAt: Date; id: string } {
  const [moment = "", id = ""] = after.split(".");
  return { touchedAt: new Date(Number(moment)), id };
}
