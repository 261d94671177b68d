import { z } from "zod";
import { roleSlug } from "@/lib/features/catalog/schema/catalog-files";

const version = z.coerce.number().int().min(1).max(2_000_000_000);

/** POST /api/v1/drafts/{question}/story */
export const fromStoryInput = z.strictObject({
  story: z.uuid("Choose a story."),
  /** "blank" fills a draft without a word; "after" puts the story's text behind what is written. */
  place: z.enum(["blank", "after"]),
  /** The role that the person practises for, which the page goes on with. */
  role: roleSlug.optional(),
});

/** POST /api/v1/answers/{id}/story-change */
export const storyChangeInput = z.strictObject({
  story: z.uuid(),
  /** The story's version that was shown. */
  version,
  choice: z.enum(["take", "leave"]),
});

/** POST /api/v1/answers/{id}/story: which revision becomes a story. */
export const asStoryInput = z.strictObject({ number: version });
