import "server-only";
import type { Tx } from "@/lib/db/client";
import { isBlank } from "@/lib/features/stories/rules/parts";
import type { EntryReason } from "../rules/history-step";
import type { StoredDraft } from "../types";

/**
 * Puts the text of a draft into its history. The draft's row must be held by `tx` (deleted, updated or selected for
 * update before), so that no save gives the same number to another text. A text without a word is none.
 */
export async function keepText(
  tx: Tx,
  answerId: string,
  { take, basedOnRevisionId, parts, savedAt }: StoredDraft,
  reason: EntryReason,
): Promise<void> {
  if (isBlank(parts)) return;
  const newest = await tx.draftEntry.findFirst({
    where: { answerId },
    orderBy: { number: "desc" },
    select: { number: true },
  });
  await tx.draftEntry.create({
    data: {
      answerId,
      number: (newest?.number ?? 0) + 1,
      reason,
      take,
      basedOnRevisionId,
      ...parts,
      savedAt,
      replacedAt: new Date(),
    },
    select: { number: true },
  });
}
