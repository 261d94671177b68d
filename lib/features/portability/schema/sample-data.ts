import { z } from "zod";
import { roleSlug } from "@/lib/features/catalog/schema/catalog-files";

/** Loading and removing sample data: for which role's board, and on which of the two pages it was asked. */
export const sampleDataInput = z.strictObject({
  role: roleSlug,
  from: z.enum(["board", "today"]).default("board"),
});
