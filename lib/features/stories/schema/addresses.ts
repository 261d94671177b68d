import { z } from "zod";
import { isSlug } from "@/lib/features/catalog/schema/bank-filter";
import type { StoryFilter } from "../types";

export const storyParams = z.strictObject({ id: z.uuid() });

/** A button sends no fields. */
export const noFields = z.strictObject({});

/** POST /api/v1/stories/{id}/versions: which of two texts the story goes on with. */
export const versionChoice = z.strictObject({
  number: z.coerce.number().int().min(1).max(2_000_000_000),
  choice: z.enum(["use", "leave"]),
});

const versionNumber = z.coerce.number().int().min(1).max(2_000_000_000);

/** A version's number as it stands in an address; undefined for anything else. */
export function parseVersion(text: unknown): number | undefined {
  return typeof text === "string" ? versionNumber.safeParse(text).data : undefined;
}

/** Whether `text` can be the id of a story or of an import. */
export function isStoryId(text: string): boolean {
  return storyParams.safeParse({ id: text }).success;
}

const filter = z.object({
  text: z
    .string()
    .transform((typed) =>
      typed
        .toWellFormed()
        .replace(/\p{Cc}+/gu, " ")
        .trim()
        .slice(0, 200),
    )
    .transform((typed) => (typed === "" ? undefined : typed))
    .optional()
    .catch(undefined),
  competency: z.string().refine(isSlug).optional().catch(undefined),
  failure: z.literal("yes").optional().catch(undefined),
  sort: z.enum(["changed", "headline", "happened"]).optional().catch(undefined),
  state: z.literal("deleted").optional().catch(undefined),
});

/** Reads the list's filters from an address. What cannot be a filter is dropped: an old link still shows a list. */
export function parseStoryFilter(
  params: Record<string, string | string[] | undefined>,
): StoryFilter {
  const first = Object.fromEntries(
    Object.entries(params).map(([name, value]) => [name, Array.isArray(value) ? value[0] : value]),
  );
  return filter.parse(first);
}

/** GET /api/v1/stories/export */
export const storyExportInput = z.strictObject({ format: z.enum(["markdown", "csv", "json"]) });
