import type { z } from "zod";
import type { Person } from "@/lib/auth/actor";
import { findOwnDuplicate } from "@/lib/features/catalog/queries/own-questions";
import {
  duplicateLink,
  ownQuestionProblem,
} from "@/lib/features/catalog/rules/own-question-refusals";
import type { RoleSlug } from "@/lib/features/catalog/types/basics";
import { messagesByField } from "@/lib/shared/schema-messages";
import { keptForm } from "@/lib/transport/kept-form";

/**
 * What a form that was posted without scripts comes back with: the text that was typed, and why it was refused.
 * @param problem as it stands in the address
 */
export async function readRefusedForm(
  person: Person,
  problem: string | string[] | undefined,
  role: RoleSlug,
  schema: z.ZodType,
) {
  const words = ownQuestionProblem(problem);
  if (words === undefined) return {};
  const values = await keptForm();
  if (values === undefined) return { problem: words };
  const checked = schema.safeParse(values);
  const other =
    problem === "duplicate" && (await findOwnDuplicate(person, role, values.prompt ?? ""));
  const link = other && duplicateLink(other);
  return {
    values,
    fieldProblems: checked.success ? undefined : messagesByField(checked.error),
    problem: link ? (
      <>
        {words}{" "}
        <a href={link.href} target="_blank" className="text-link" rel="noopener">
          {link.label}
          <span className="sr-only"> (in a new tab)</span>
        </a>
      </>
    ) : (
      words
    ),
  };
}
