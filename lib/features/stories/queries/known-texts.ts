import "server-only";
import type { Tx } from "@/lib/db/client";
import { binReaches } from "../rules/bin";
import { findStoryTwins, type KnownTexts } from "../rules/story-twins";
import type { StoryText, StoryTwin } from "../types";
import { textHash } from "./text-hash";

/**
 * For each row the story that is the same; null where there is none.
 * @param client the transaction that adds to them, or the client for a page
 */
export async function readTwins(
  client: Tx,
  accountId: string,
  rows: readonly { row: number; text: StoryText }[],
  now: Date,
): Promise<(StoryTwin | null)[]> {
  const known = await readKnownTexts(client, accountId, now);
  return findStoryTwins(
    rows.map(({ row, text }) => ({ row, hash: textHash(text) })),
    known,
  );
}

async function readKnownTexts(client: Tx, accountId: string, now: Date): Promise<KnownTexts> {
  const rows = await client.$queryRaw<{ text_hash: string; id: string; is_binned: boolean }[]>`
    SELECT v.text_hash, s.id, s.deleted_at IS NOT NULL AS is_binned
    FROM stories s JOIN story_versions v ON v.story_id = s.id
    WHERE s.account_id = ${accountId}::uuid
      AND (s.deleted_at IS NULL OR s.deleted_at > ${binReaches(now)})
    ORDER BY s.deleted_at NULLS LAST`;
  const known = new Map<string, { id: string; isBinned: boolean }>();
  for (const { text_hash, id, is_binned } of rows) {
    if (!known.has(text_hash)) known.set(text_hash, { id, isBinned: is_binned });
  }
  return known;
}
