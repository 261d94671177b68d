import { z } from "zod";

const prose = z.string().trim().min(1);
const level = z.literal([1, 2, 3, 4, 5]);

export const storedMarks = z.array(
  z.strictObject({
    rater: z.enum(["author", "second"]),
    competency: z.string(),
    level,
    quote: prose,
    reason: prose,
  }),
);

export const storedReferenceParts = z.strictObject({
  situation: prose,
  task: prose,
  action: prose,
  result: prose,
});

export const storedDisagreement = z.record(z.string(), prose);

/** prisma/seed/reference-answers/<role>.yaml: invented answers, each marked twice by raters who had not seen each other's. */
export const referenceAnswersFile = z.array(
  z.strictObject({
    question: z.string(),
    parts: storedReferenceParts,
    marks: storedMarks,
    /** By competency: what in the anchor left it open, where the two raters differ. */
    disagreement: storedDisagreement.optional(),
  }),
);
