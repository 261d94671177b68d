import { z } from "zod";
import { isSlug } from "@/lib/features/catalog/schema/bank-filter";
import { roleSlug } from "@/lib/features/catalog/schema/catalog-files";

const competency = z.string().refine(isSlug, "must name a competency");
/** Null withdraws a rating that was given before. */
const level = z.union([z.literal([1, 2, 3, 4, 5]), z.null()]);

const selfRatings = z.strictObject({
  role: roleSlug,
  /** What is left out stays as it is. */
  ratings: z
    .array(z.strictObject({ competency, level }))
    .max(20)
    .refine((all) => new Set(all.map((one) => one.competency)).size === all.length, {
      message: "must name each competency once",
    }),
});

/** A field of the form: `level:technical-depth` = "1" … "5", or "" for no rating. */
const FIELD = /^level:(.+)$/;

/** A posted form is flat; as JSON the ratings are a list. Both are read into the list. */
function listRatings(body: unknown): unknown {
  if (typeof body !== "object" || body === null || "ratings" in body) return body;
  const ratings: unknown[] = [];
  const rest: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(body)) {
    const named = name.match(FIELD)?.[1];
    if (named === undefined) rest[name] = value;
    else ratings.push({ competency: named, level: value === "" ? null : Number(value) });
  }
  return { ...rest, ratings };
}

/** POST /api/v1/revisions/{id}/ratings */
export const selfRatingInput = z.preprocess(listRatings, selfRatings);

export type SelfRatingInput = z.output<typeof selfRatings>;

export const revisionParams = z.strictObject({ id: z.uuid() });
