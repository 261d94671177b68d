import { z } from "zod";
import {
  PART_NAMES,
  type PartName,
  storableText,
  tooLong,
} from "@/lib/features/stories/rules/parts";

const part = z
  .string()
  // Twice the limit in UTF-16 units is more than any text of 20,000 characters.
  .superRefine((text, context) => {
    const message = tooLong(text);
    if (message) context.addIssue({ code: "custom", message });
  })
  .transform(storableText);

const parts = z.strictObject(
  Object.fromEntries(PART_NAMES.map((name) => [name, part])) as Record<PartName, typeof part>,
);

/** PUT /api/v1/drafts/{question}: the whole text, and what it is based on. */
export const draftSaveInput = z.strictObject({
  /** The version that was last acknowledged; 0 where the page knew of no draft. */
  baseVersion: z.int().min(0).max(2_000_000_000),
  take: z.int().min(1).max(1_000_000),
  basedOnRevisionId: z
    .uuid()
    .nullish()
    .transform((id) => id ?? null),
  parts,
  /**
   * Whose text it is. A page can outlive its session: when somebody else has signed in by then in the same browser, the
   * text must not land in their account.
   */
  accountId: z.uuid().optional(),
  /** Names this save: sent again, however often, it is one save. A page of an older build sends none. */
  saveId: z.uuid().optional(),
});

export type DraftSaveInput = z.output<typeof draftSaveInput>;

/** POST /api/v1/answers/{id}/revisions */
export const handInInput = z.strictObject({
  version: z.int().min(0).max(2_000_000_000),
});
