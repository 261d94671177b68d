import { z } from "zod";
import { storableText } from "@/lib/features/stories/rules/parts";

/** Words of a machine: of a length that can be read, and nothing that cannot be stored. */
const words = (most: number) =>
  z
    .string()
    .max(most)
    .transform((text) => storableText(text).trim())
    .refine((text) => text !== "");

/** What a machine has to answer, and nothing beside it. */
export const opinionOutput = z.strictObject({
  remarks: z
    .array(
      z.strictObject({
        quote: words(500),
        remark: words(800),
        next: words(500),
      }),
    )
    .max(10),
});

export type OpinionRemark = z.output<typeof opinionOutput>["remarks"][number];

/** As they were stored. */
export const storedRemarks = opinionOutput.shape.remarks;

export const revisionParams = z.strictObject({ id: z.uuid() });

/** POST /api/v1/second-opinion-consent: to what one agrees, and where a plain form came from. */
export const opinionConsentInput = z.strictObject({
  host: z.string().min(1).max(300),
  answer: z.uuid().optional(),
  revision: z.coerce.number().int().min(1).max(1_000_000).optional(),
});

/** The page on which the question was put. */
export function opinionPage({ answer, revision }: { answer?: string; revision?: number }): string {
  if (answer === undefined) return "/settings#second-opinion";
  const query = revision === undefined ? "" : `?revision=${revision}`;
  return `/answers/${answer}${query}#second-opinion`;
}
