import type { z } from "zod";
import { storyProblem } from "@/lib/features/stories/rules/story-refusals";
import { messagesByField } from "@/lib/shared/schema-messages";
import { keptForm } from "@/lib/transport/kept-form";

/**
 * What a form that was posted without scripts comes back with: the text that was typed, and why it was refused.
 * @param reason as it stands in the address
 */
export async function readRefusedStory(reason: string | string[] | undefined, schema: z.ZodType) {
  const problem = storyProblem(reason);
  const values = problem === undefined ? undefined : await keptForm();
  if (values === undefined) return problem === undefined ? {} : { problem };
  const checked = schema.safeParse(values);
  return {
    problem,
    values,
    fieldProblems: checked.success ? undefined : messagesByField(checked.error),
  };
}
