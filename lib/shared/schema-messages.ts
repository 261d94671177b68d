import type { z } from "zod";

/** What a schema refused: one message for each field, by its name; what is about no field alone is "form". */
export function messagesByField(error: z.ZodError): Record<string, string> {
  const fields: Record<string, string> = {};
  for (const issue of error.issues) {
    const name = issue.path.join(".") || "form";
    fields[name] ??= issue.message;
  }
  return fields;
}
