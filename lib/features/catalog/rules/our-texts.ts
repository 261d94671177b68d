import type { FieldPath } from "./findings";

/** What names things instead of saying something. */
const NAMES = new Set([
  "slug",
  "shared",
  "article",
  "section",
  "basis",
  "url",
  "published",
  "rounds",
  // Of a topic: a row's label in the article, and slugs.
  "row",
  "questions",
]);

/** Every text of an entry that is our wording, with its place. */
export function* ourTexts(
  value: unknown,
  field: FieldPath = [],
): Generator<{ field: FieldPath; text: string }> {
  if (typeof value === "string") yield { field, text: value };
  if (typeof value !== "object" || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    // A question's rounds are slugs; a role's rounds are entries of their own.
    const names = NAMES.has(key) && !(key === "rounds" && typeof inner[0] === "object");
    if (!names) yield* ourTexts(inner, [...field, key]);
  }
}
