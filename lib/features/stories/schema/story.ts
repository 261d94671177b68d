/** A story as it is typed: by the form, or as JSON. */
import { z } from "zod";
import { isSlug } from "@/lib/features/catalog/schema/bank-filter";
import { tidyLine } from "@/lib/features/imports/rules/tidy-text";
import { MOST_HEADLINE, MOST_SHORT } from "../rules/limits";
import { endsBefore, readMonth } from "../rules/months";
import { MOST_CHARACTERS, PART_NAMES, type PartName, storableText, tooLong } from "../rules/parts";
import type { GivenStory, StoryView } from "../types";

const text = (most: number, what: string) =>
  z
    .string()
    .superRefine((typed, context) => {
      const message = tooLong(typed, most, what);
      if (message) context.addIssue({ code: "custom", message });
    })
    .transform((typed) => storableText(typed).trim());

const headline = text(MOST_HEADLINE, "the headline")
  .transform(tidyLine)
  .refine((typed) => typed !== "", "Give the story a name: a line that you will know it by.");

const part = text(MOST_CHARACTERS, "this part").default("");

const month = z
  .string()
  .max(40, "Write the month as 2021-03, or the year alone.")
  .transform((typed, context) => {
    const read = readMonth(typed);
    if (read === undefined) {
      context.addIssue({
        code: "custom",
        message: "Write the month as 2021-03, or the year alone.",
      });
    }
    return read ?? "";
  })
  .default("");

const competency = z.string().refine(isSlug, "That is not one of the choices. Choose again.");

const fields = {
  headline,
  short: text(MOST_SHORT, "the 30-second version").default(""),
  ...(Object.fromEntries(PART_NAMES.map((name) => [name, part])) as Record<PartName, typeof part>),
  competencies: z
    .array(competency)
    .max(30)
    .transform((slugs) => [...new Set(slugs)])
    .default([]),
  isFailure: z.boolean().default(false),
  from: month,
  to: month,
};

const inOrder = (story: { from: string; to: string }) => !endsBefore(story.from, story.to);
const ORDER = { path: ["to"], message: "This lies before the beginning. Turn the two round." };

const story = z.strictObject(fields).refine(inOrder, ORDER).transform(toGiven);

const change = z
  .strictObject({
    ...fields,
    /** The version that the text is based on. */
    version: z.coerce.number().int().min(1).max(2_000_000_000),
  })
  .refine(inOrder, ORDER)
  .transform(({ version, ...rest }) => ({ version, story: toGiven(rest) }));

/** POST /api/v1/stories */
export const newStoryInput = z.preprocess(listChoices, story);

/** POST /api/v1/stories/{id} */
export const changeStoryInput = z.preprocess(listChoices, change);

export type StoryChange = z.output<typeof changeStoryInput>;

type Fields = { [K in keyof typeof fields]: z.output<(typeof fields)[K]> };

function toGiven({
  headline,
  short,
  competencies,
  isFailure,
  from,
  to,
  ...parts
}: Fields): GivenStory {
  return { text: { headline, short, parts }, competencies, isFailure, from, to };
}

/** A field of the form: `competency:communication` = "on". */
const COMPETENCY = /^competency:(.+)$/;

export function competencyField(slug: string): string {
  return `competency:${slug}`;
}

/** A posted form is flat; as JSON the choices are lists. Both are read into the lists. */
function listChoices(body: unknown): unknown {
  if (typeof body !== "object" || body === null || Array.isArray(body)) return body;
  const given: Record<string, unknown> = { ...body };
  const ticked = Object.keys(given).flatMap((name) => {
    const slug = name.match(COMPETENCY)?.[1];
    if (slug !== undefined) delete given[name];
    return slug ?? [];
  });
  if (ticked.length > 0) given.competencies = ticked;
  if (given.isFailure === "on") given.isFailure = true;
  return given;
}

/** What the form's fields hold for a story that is there. */
export function storyFields({
  text: { headline, short, parts },
  ...story
}: StoryView): Record<string, string> {
  return {
    headline,
    short,
    ...parts,
    from: story.from,
    to: story.to,
    version: String(story.version),
    ...(story.isFailure ? { isFailure: "on" } : {}),
    ...Object.fromEntries(story.competencies.map(({ slug }) => [competencyField(slug), "on"])),
  };
}
