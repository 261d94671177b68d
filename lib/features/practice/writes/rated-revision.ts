import "server-only";
import type { Tx } from "@/lib/db/client";

/** Names the revision that counts on the board: the newest that has a standing rating, or none. */
export async function setRatedRevision(
  tx: Tx,
  answerId: string,
  revisionId: string | null,
): Promise<void> {
  await tx.answer.update({
    where: { id: answerId },
    data: { ratedRevisionId: revisionId },
    select: { id: true },
  });
}
