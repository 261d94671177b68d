/** A question that a person adds: by the form, by a list, or from an advert. */
import { z } from "zod";
import { MOST_COMPETENCIES, MOST_NOTE, MOST_PROMPT } from "../rules/own-question";
import type { QuestionInRole, QuestionView } from "../types/questions";
import { isSlug } from "./bank-filter";
import { category, roleSlug } from "./catalog-files";

/** Far beyond what is kept: text is tidied before it is counted, and a megabyte is not tidied. */
const MOST_TYPED = 10_000;

const slug = z.string().refine(isSlug, "That is not one of the choices. Choose again.");

const prompt = z
  .string("Type the question.")
  .max(MOST_TYPED, `A question has at most ${MOST_PROMPT} characters.`)
  .transform(oneLine)
  .pipe(
    z
      .string()
      .min(1, "Type the question.")
      .max(MOST_PROMPT, `A question has at most ${MOST_PROMPT} characters.`),
  );

const note = z
  .string()
  .max(MOST_TYPED, `A note has at most ${MOST_NOTE} characters.`)
  .transform(someLines)
  .pipe(z.string().max(MOST_NOTE, `A note has at most ${MOST_NOTE} characters.`));

const isOnce = (slugs: string[]) => new Set(slugs).size === slugs.length;

export const ownQuestionInput = z.strictObject({
  role: roleSlug,
  prompt,
  category,
  /** Of the role's matrix, the main one first. Whether the role has them is the command's to ask. */
  competencies: z
    .array(slug)
    .min(1, "Choose the competency that the question is mainly about.")
    .max(MOST_COMPETENCIES, `Choose at most ${MOST_COMPETENCIES} competencies.`)
    .refine(isOnce, "Choose each competency once."),
  /** Of the role's rounds. */
  rounds: z.array(slug).max(8).refine(isOnce, "Choose each round once.").default([]),
  /** 1 warm-up, 2 expected, 3 hard. */
  difficulty: z.union([z.literal(1), z.literal(2), z.literal(3)]).default(2),
  note: note.default(""),
});

export type OwnQuestionInput = z.output<typeof ownQuestionInput>;

/** What can be changed afterwards. For another role it is another question: answers are rated by their role's levels. */
const ownQuestionChange = ownQuestionInput.omit({ role: true });

export type OwnQuestionChange = z.output<typeof ownQuestionChange>;

/** POST /api/v1/own-questions */
export const addQuestionInput = z.preprocess(listChoices, ownQuestionInput);

/** POST /api/v1/own-questions/{slug} */
export const changeQuestionInput = z.preprocess(listChoices, ownQuestionChange);

export const ownQuestionParams = z.strictObject({ slug: z.string().refine(isSlug) });

/** A button sends no fields. */
export const noFields = z.strictObject({});

/** The list's address. What cannot be a filter is dropped: an old link still shows a list. */
const ownListFilter = z.object({
  role: roleSlug.optional().catch(undefined),
  state: z.literal("removed").optional().catch(undefined),
  page: z.coerce.number().int().min(1).max(1000).catch(1),
});

export type OwnListFilter = z.output<typeof ownListFilter>;

export function parseOwnListFilter(
  params: Record<string, string | string[] | undefined>,
): OwnListFilter {
  return ownListFilter.parse(params);
}

/** A field of the form: `round:technical-deep-dive` = "on". */
const ROUND = /^round:(.+)$/;

/** The form's selects, the main competency first. An error about the list is shown at the first. */
export const COMPETENCY_FIELDS = ["competencies", "competencies.1", "competencies.2"] as const;

export function roundField(slug: string): string {
  return `round:${slug}`;
}

/** What the form's fields hold for a question that is there. */
export function fieldsOf(question: QuestionView, asked: QuestionInRole): Record<string, string> {
  return {
    prompt: question.prompt,
    category: question.category,
    difficulty: String(asked.difficulty),
    note: question.own?.note ?? "",
    ...Object.fromEntries(
      COMPETENCY_FIELDS.map((name, at) => [name, asked.competencies[at]?.slug ?? ""]),
    ),
    ...Object.fromEntries(asked.rounds.map(({ slug }) => [roundField(slug), "on"])),
  };
}

/** The role that a form was for, as far as it can be read. */
export function roleOfForm(fields: unknown): OwnQuestionInput["role"] | undefined {
  return z.object({ role: roleSlug }).safeParse(fields).data?.role;
}

/** A posted form is flat; as JSON the choices are lists. Both are read into the lists. */
function listChoices(body: unknown): unknown {
  if (typeof body !== "object" || body === null) return body;
  if ("competencies" in body && Array.isArray(body.competencies)) return body;
  const fields: Record<string, unknown> = { ...body };
  const competencies = COMPETENCY_FIELDS.flatMap((name) => {
    const value = fields[name];
    delete fields[name];
    return value === undefined || value === "" ? [] : [value];
  });
  const rounds = Object.keys(fields).flatMap((name) => {
    const round = name.match(ROUND)?.[1];
    if (round !== undefined) delete fields[name];
    return round ?? [];
  });
  const difficulty = "difficulty" in fields ? { difficulty: Number(fields.difficulty) } : {};
  return { ...fields, competencies, rounds, ...difficulty };
}

/** NUL and other control characters, and halves of surrogate pairs, are refused by Postgres. */
function oneLine(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\s\p{Cc}]+/gu, " ")
    .trim();
}

function someLines(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?/g, "\n")
    .replace(/[^\P{Cc}\n\t]/gu, "")
    .trim();
}
