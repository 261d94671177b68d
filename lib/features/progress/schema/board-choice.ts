import { z } from "zod";
import { roleSlug } from "@/lib/features/catalog/schema/catalog-files";

/** The choice of a board: which role, and which of the two pages it was made on. */
export const boardChoiceInput = z.strictObject({
  role: roleSlug,
  from: z.enum(["board", "today"]).default("board"),
});
