import "server-only";
import type { Tx } from "@/lib/db/client";
import type { HandedIn, Parts } from "../types";

/** Stores a revision of an answer that is held, and counts it. */
export async function makeRevision(
  tx: Tx,
  row: Parts & { answerId: string; take: number; questionVersionId: string },
  lastNumber = 0,
): Promise<HandedIn> {
  const number = lastNumber + 1;
  const revision = await tx.revision.create({
    data: { ...row, number },
    select: { id: true, createdAt: true },
  });
  await tx.answer.update({
    where: { id: row.answerId },
    data: { revisionCount: { increment: 1 }, lastHandedInAt: revision.createdAt },
    select: { id: true },
  });
  return { answerId: row.answerId, revisionId: revision.id, number, take: row.take };
}
