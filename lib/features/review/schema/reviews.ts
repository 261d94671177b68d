import { z } from "zod";
import { isSlug } from "@/lib/features/catalog/schema/bank-filter";
import { roleSlug } from "@/lib/features/catalog/schema/catalog-files";
import { PART_NAMES, storableText } from "@/lib/features/stories/rules/parts";
import { MOST_COMMENT, MOST_NOTE, MOST_QUOTE, MOST_REPORT, MOST_SUMMARY } from "./limits";

export const idParams = z.strictObject({ id: z.uuid() });
export const commentParams = z.strictObject({ id: z.uuid(), comment: z.uuid() });
export const nothing = z.strictObject({});

/** A text that may be empty; NUL and half characters go as they do from an answer. */
const text = (most: number, what: string) =>
  z
    .string()
    .max(most, `${what} has at most ${most.toLocaleString("en-GB")} characters.`)
    .transform(storableText);

const written = (most: number, what: string, missing: string) =>
  text(most, what).refine((typed) => typed.trim() !== "", missing);

/** Ticked boxes of a form: "coach:<relationship's id>" = "on". */
function listCoaches(body: unknown): unknown {
  if (typeof body !== "object" || body === null || "coaches" in body) return body;
  const coaches: string[] = [];
  const rest: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(body)) {
    const id = name.match(/^coach:(.+)$/)?.[1];
    if (id === undefined) rest[name] = value;
    else coaches.push(id);
  }
  return { ...rest, coaches };
}

const ask = z.strictObject({
  note: written(MOST_NOTE, "The note", "Say what you want from the review."),
  /** Relationships of those who are asked. */
  coaches: z.array(z.uuid()).max(50).default([]),
  /** Whichever coach takes it first. */
  any: z.literal("on").optional(),
  /** Shares this answer with those who are asked and cannot read it yet. */
  share: z.literal("on").optional(),
});

/** POST /api/v1/answers/{id}/review-requests */
export const askInput = z.preprocess(listCoaches, ask);
export type AskInput = z.output<typeof ask>;

/** POST /api/v1/review-requests/{id}/finish */
export const finishInput = z.strictObject({
  thanks: text(MOST_NOTE, "What you say").default(""),
});

/** POST /api/v1/review-requests/{id}/report */
export const reportInput = z.strictObject({
  text: written(MOST_REPORT, "A report", "Say what happened."),
  /** The slot of whom it is about, where a candidate reports. */
  slot: z.uuid().optional(),
});
export type ReportInput = z.output<typeof reportInput>;

const summary = text(MOST_SUMMARY, "A summary");
/** A form's untouched radio buttons send nothing, or "". */
const verdict = z.union([
  z.enum(["ready", "another_take"]),
  z.literal("").transform(() => null),
  z.null(),
]);

/** PUT and POST /api/v1/reviews/{id}, and POST …/send: what is left out stays as it is. */
export const reviewInput = z.strictObject({
  summary: summary.optional(),
  verdict: verdict.optional(),
});
export type ReviewInput = z.output<typeof reviewInput>;

const empty = (value: unknown) => (value === "" ? null : value);
const offset = z.preprocess(empty, z.coerce.number().int().min(0).max(100_000).nullable());

/**
 * POST /api/v1/reviews/{id}/comments, and PUT …/comments/{comment} while it is typed. An empty part is the whole answer; an
 * empty quote the whole part. Without `start` the first place where the words stand.
 */
export const pendingCommentInput = z.strictObject({
  part: z.preprocess(empty, z.enum(PART_NAMES).nullable()).default(null),
  quote: text(MOST_QUOTE, "A quote").default(""),
  start: offset.default(null),
  /** A reply to this thread: it has its place already. */
  thread: z.preprocess(empty, z.uuid().nullable()).default(null),
  body: text(MOST_COMMENT, "A comment").default(""),
  suggestion: z.preprocess(empty, text(MOST_QUOTE, "A suggestion").nullable()).default(null),
});
export type PendingCommentInput = z.output<typeof pendingCommentInput>;

/** POST /api/v1/comment-threads/{id}/replies */
export const replyInput = z.strictObject({
  body: written(MOST_COMMENT, "A reply", "Write the reply."),
});

const competency = z.string().refine(isSlug, "must name a competency");
const coachRatings = z.strictObject({
  role: roleSlug,
  /** What is left out stays as it is. Null takes a mark back. */
  ratings: z
    .array(
      z.strictObject({
        competency,
        level: z.union([z.literal([1, 2, 3, 4, 5]), z.null()]),
        quote: text(MOST_QUOTE, "A quote").default(""),
      }),
    )
    .max(20)
    .refine((all) => new Set(all.map((one) => one.competency)).size === all.length, {
      message: "must name each competency once",
    }),
});

/** Fields of a form: `level:technical-depth` = "1" … "5" or "", and `quote:technical-depth`. */
function listRatings(body: unknown): unknown {
  if (typeof body !== "object" || body === null || "ratings" in body) return body;
  const fields = Object.entries(body);
  const named = (prefix: string) =>
    new Map(
      fields.flatMap(([name, value]) =>
        name.startsWith(prefix) ? [[name.slice(prefix.length), value] as const] : [],
      ),
    );
  const [levels, quotes] = [named("level:"), named("quote:")];
  const rest = fields.filter(([name]) => !/^(level|quote):/.test(name));
  const ratings = [...new Set([...levels.keys(), ...quotes.keys()])].map((slug) => ({
    competency: slug,
    level: (levels.get(slug) ?? "") === "" ? null : Number(levels.get(slug)),
    quote: quotes.get(slug) ?? "",
  }));
  return { ...Object.fromEntries(rest), ratings };
}

/** POST /api/v1/reviews/{id}/ratings */
export const coachRatingsInput = z.preprocess(listRatings, coachRatings);
export type CoachRatingsInput = z.output<typeof coachRatings>;

const calibration = z.strictObject({
  role: roleSlug,
  question: z.string().refine(isSlug),
  marks: z.array(z.strictObject({ competency, level: z.literal([1, 2, 3, 4, 5]) })).max(20),
});

function listMarks(body: unknown): unknown {
  if (typeof body !== "object" || body === null || "marks" in body) return body;
  const entries = Object.entries(body);
  const marks = entries.flatMap(([name, value]) =>
    name.startsWith("level:") && value !== ""
      ? [{ competency: name.slice("level:".length), level: Number(value) }]
      : [],
  );
  return { ...Object.fromEntries(entries.filter(([name]) => !name.startsWith("level:"))), marks };
}

/** POST /api/v1/calibration-marks */
export const calibrationInput = z.preprocess(listMarks, calibration);
export type CalibrationInput = z.output<typeof calibration>;

/** The place in the queue and in the list of reports, as it stands in an address. */
export const pageQuery = z.object({ page: z.coerce.number().int().min(1).max(100_000).catch(1) });

const queueTab = z.enum(["needs-me", "waiting", "done"]);

/** The tab of the queue, as it stands in an address; what needs the coach where it is none. */
export function parseQueueTab(text: string | string[] | undefined): z.output<typeof queueTab> {
  return queueTab.catch("needs-me").parse(text);
}
