import { z } from "zod";
import { isSlug } from "@/lib/features/catalog/schema/bank-filter";
import { roleSlug } from "@/lib/features/catalog/schema/catalog-files";
import { normaliseAddress } from "@/lib/shared/email-address";
import { MOST_ASSIGNMENT_NOTE, MOST_COHORT_NAME, MOST_NOTE } from "./fields";

/**
 * Reads a form's ticked boxes into lists, and drops fields that were left empty. As JSON the lists are lists already.
 * @param lists the boxes' prefix, and the list's name
 */
function readBoxes(lists: Record<string, string>) {
  return (body: unknown): unknown => {
    if (typeof body !== "object" || body === null) return body;
    const rest: Record<string, unknown> = {};
    const ticked = new Map<string, string[]>();
    for (const [name, value] of Object.entries(body)) {
      const [prefix = "", of] = name.split(/:(.*)/s);
      const list = of === undefined ? undefined : lists[prefix];
      if (list !== undefined) ticked.set(list, [...(ticked.get(list) ?? []), of ?? ""]);
      else if (value !== "") rest[name] = value;
    }
    return { ...Object.fromEntries(ticked), ...rest };
  };
}

const emailAddress = z
  .string()
  .max(254, "An e-mail address has at most 254 characters.")
  .transform(normaliseAddress)
  .pipe(z.email("That is not an e-mail address. It looks like name@example.org."))
  .optional();

const uuids = z.array(z.uuid()).max(500).default([]);

const sharingFields = {
  scope: z.enum(["answers", "role", "everything"], "Choose what is shared."),
  role: roleSlug.optional(),
  answers: uuids,
};

interface GivenSharing {
  scope?: string | undefined;
  role?: string | undefined;
  answers: string[];
}

/** Invariant: a scope that is chosen shares something that can be named. */
function checkSharing(given: GivenSharing, context: z.RefinementCtx): void {
  if (given.scope === "role" && given.role === undefined) {
    context.addIssue({ code: "custom", path: ["role"], message: "Choose the role." });
  }
  if (given.scope === "answers" && given.answers.length === 0) {
    context.addIssue({
      code: "custom",
      path: ["scope"],
      message: "Pick at least one of your answers, or share a role’s or all of them.",
    });
  }
}

const sharing = z.strictObject(sharingFields).superRefine(checkSharing);

/** POST /api/v1/coaching/{id}/sharing */
export const sharingInput = z.preprocess(readBoxes({ answer: "answers" }), sharing);
export type SharingInput = z.output<typeof sharing>;

/** POST /api/v1/coaching-invitations. Without an address it is a link to hand over. */
export const invitationInput = z.preprocess(
  readBoxes({ answer: "answers" }),
  z.discriminatedUnion("as", [
    z
      .strictObject({ as: z.literal("coach"), email: emailAddress, ...sharingFields })
      .superRefine(checkSharing),
    z.strictObject({ as: z.literal("candidate"), email: emailAddress }),
  ]),
);
export type InvitationInput = z.output<typeof invitationInput>;

const token = z
  .string()
  .max(64)
  .regex(/^[A-Za-z0-9_-]{43}$/, "That is not a whole link. Copy it once more.");

/** POST /api/v1/coaching-invitations/accept. What is shared is chosen by whoever is invited as a candidate. */
export const acceptInput = z.preprocess(
  readBoxes({ answer: "answers" }),
  z
    .strictObject({ token, ...sharingFields, scope: sharingFields.scope.optional() })
    .superRefine(checkSharing),
);
export type AcceptInput = z.output<typeof acceptInput>;

/** POST /api/v1/coaching-invitations/decline. Blocking declines too. */
export const declineInput = z.strictObject({ token, block: z.literal("1").optional() });

export const idParams = z.strictObject({ id: z.uuid() });
export const nothing = z.strictObject({});

const noteText = z
  .string("Write the note.")
  .max(MOST_NOTE, `A note has at most ${MOST_NOTE} characters.`)
  .trim()
  .min(1, "Write the note.");

export const noteInput = z.strictObject({ text: noteText });

const cohortName = z
  .string("Give the cohort a name.")
  .max(MOST_COHORT_NAME, `A name has at most ${MOST_COHORT_NAME} characters.`)
  .trim()
  .min(1, "Give the cohort a name.")
  .regex(/^\P{Cc}*$/u, "A name cannot hold line breaks.");

/** POST /api/v1/cohorts and /api/v1/cohorts/{id}: the members are those that are ticked. */
export const cohortInput = z.preprocess(
  readBoxes({ member: "members" }),
  z.strictObject({ name: cohortName, members: uuids }),
);
export type CohortInput = z.output<typeof cohortInput>;

const day = z
  .string()
  .max(10)
  .regex(/^20\d\d-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, "Give the day as YYYY-MM-DD.")
  .refine((text) => !Number.isNaN(Date.parse(text)), "There is no such day.");

const slug = z.string().refine(isSlug, "That is not one of the choices. Choose again.");

/** POST /api/v1/assignments: questions of the banks, or a competency that lacks a story. */
export const assignmentInput = z.preprocess(
  readBoxes({ question: "questions" }),
  z
    .strictObject({
      /** "candidate:<relationship>" or "cohort:<id>" */
      to: z
        .string("Choose whom it is for.")
        .regex(/^(candidate|cohort):[0-9a-f-]{36}$/, "Choose whom it is for."),
      role: roleSlug,
      questions: z.array(slug).max(20, "Assign at most 20 questions at once.").default([]),
      gap: slug.optional(),
      dueOn: day.optional(),
      note: z
        .string()
        .max(MOST_ASSIGNMENT_NOTE, `A note has at most ${MOST_ASSIGNMENT_NOTE} characters.`)
        .trim()
        .default(""),
    })
    .refine((given) => given.questions.length > 0 || given.gap !== undefined, {
      path: ["gap"],
      message: "Tick at least one question, or choose a competency for a story.",
    }),
);
export type AssignmentInput = z.output<typeof assignmentInput>;
