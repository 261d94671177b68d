/** The shape of prisma/seed/demo/*.yaml: a believable history of one role's candidate. */
import { z } from "zod";
import { isSlug } from "@/lib/features/catalog/schema/bank-filter";
import { roleSlug } from "@/lib/features/catalog/schema/catalog-files";

const part = z.string().min(1).max(20_000);

const revision = z.strictObject({
  /** Counted back from the day on which the history is loaded. Never today: what was practised today is not offered. */
  daysAgo: z.number().int().min(1).max(190),
  /** Time of that day, UTC. */
  at: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/),
  take: z.number().int().min(1),
  situation: part,
  task: part,
  action: part,
  result: part,
  reflection: part.optional(),
  /** The candidate's own marks, by the role's competencies. */
  ratings: z.record(z.string(), z.number().int().min(1).max(5)),
});

const month = z.string().regex(/^\d{4}(-\d{2})?$/);

/** A story of the bank; its parts are those of the newest revision that answers `question`. */
const story = z.strictObject({
  question: z.string(),
  headline: z.string().min(1).max(200),
  short: z.string().min(1).max(4_000),
  /** Of the shared map. */
  competencies: z.array(z.string().refine(isSlug)).min(1),
  failure: z.boolean().default(false),
  from: month,
  to: month,
});

export const sampleFile = z.strictObject({
  role: roleSlug,
  stories: z.array(story),
  answers: z.array(z.strictObject({ question: z.string(), revisions: z.array(revision).min(1) })),
});

export type SampleHistory = z.infer<typeof sampleFile>;
