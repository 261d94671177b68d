/** The shapes of an import's JSON columns. Queries parse with these, so that a page never meets an unknown shape. */
import { z } from "zod";
import { category, roleSlug } from "@/lib/features/catalog/schema/catalog-files";

export const IMPORT_KINDS = ["advert", "csv", "markdown"] as const;

export const COLUMNS = [
  "question",
  "role",
  "category",
  "competency",
  "round",
  "difficulty",
  "note",
] as const;

const problem = z.strictObject({
  column: z.enum(COLUMNS).nullable(),
  message: z.string(),
  holds: z.boolean(),
});

const readQuestion = z.strictObject({
  role: roleSlug,
  prompt: z.string(),
  category,
  competencies: z.array(z.string()),
  rounds: z.array(z.string()),
  difficulty: z.union([z.literal(1), z.literal(2), z.literal(3)]),
  note: z.string(),
});

const storedRow = z.strictObject({
  row: z.int(),
  question: readQuestion,
  guessed: z.array(z.enum(["category", "competency"])),
  matched: z.array(z.string()),
  problems: z.array(problem),
  source: z.string(),
  alike: z.array(
    z.strictObject({ slug: z.string(), prompt: z.string(), shared: z.array(z.string()) }),
  ),
  /** Ticked or not by the person; null while nobody has touched it. */
  choice: z.boolean().nullable(),
  /** What importing came to; null before it, and for rows that were not ticked. */
  outcome: z.enum(["added", "there-already"]).nullable(),
});

export const storedRows = z.array(storedRow);
export const storedLeftOut = z.array(
  z.strictObject({ row: z.int(), text: z.string(), reason: z.string() }),
);

export type StoredRow = z.infer<typeof storedRow>;
