/** The shapes of an import's JSON columns. Queries parse with these, so that a page never meets an unknown shape. */
import { z } from "zod";
import { PART_NAMES, type PartName } from "../rules/parts";

const parts = z.strictObject(
  Object.fromEntries(PART_NAMES.map((name) => [name, z.string()])) as Record<PartName, z.ZodString>,
);

const storedStory = z.strictObject({
  row: z.int(),
  origin: z.string(),
  text: z.strictObject({ headline: z.string(), short: z.string(), parts }),
  competencies: z.array(z.string()),
  isFailure: z.boolean(),
  from: z.string(),
  to: z.string(),
  remarks: z.array(z.string()),
  /** What importing came to; null before it, and for rows that were not ticked. */
  outcome: z.enum(["added", "there-already"]).nullable(),
});

export const storedStories = z.array(storedStory);
export const storedLeftOut = z.array(
  z.strictObject({ row: z.int(), text: z.string(), reason: z.string() }),
);

export type StoredStory = z.infer<typeof storedStory>;
