import { z } from "zod";
import { roleSlug } from "@/lib/features/catalog/schema/catalog-files";

/** Addresses of pages are typed and shared: what cannot be used falls back rather than failing. */
export const readFilter = z.object({
  coach: z.uuid().optional().catch(undefined),
  answer: z.uuid().optional().catch(undefined),
  page: z.coerce.number().int().min(1).max(10_000).catch(1),
});

export const assignQuery = z.object({
  role: roleSlug.optional().catch(undefined),
  to: z.string().max(60).optional().catch(undefined),
});
