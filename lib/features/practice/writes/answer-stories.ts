import "server-only";
import type { Tx } from "@/lib/db/client";

/**
 * Notes that an answer has taken over a story's version.
 * @param revisionId where the story was made of one
 */
export async function linkStory(
  tx: Tx,
  link: { answerId: string; storyId: string; version: number; revisionId?: string },
): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO answer_stories (answer_id, story_id, story_version, revision_id)
    VALUES (${link.answerId}::uuid, ${link.storyId}::uuid, ${link.version}::int, ${link.revisionId ?? null}::uuid)
    ON CONFLICT (answer_id, story_id) DO UPDATE SET story_version = excluded.story_version, linked_at = now()`;
}
