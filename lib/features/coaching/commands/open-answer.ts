import "server-only";
import type { Person } from "@/lib/auth/actor";
import { type Tx, transaction } from "@/lib/db/client";
import { PARTS_SELECT, partsOf } from "@/lib/features/practice/queries/stored-work";
import { isId } from "@/lib/features/practice/schema/addresses";
import { AppError, notFound } from "@/lib/shared/app-error";
import type { SharedAnswer } from "../types";
import { openSharedAnswer } from "../writes/open-answer";

/**
 * Reads a shared answer for a coach and writes the candidate's access log, in one transaction: neither without the other.
 * @param number the revision to show; without it the newest
 * @returns null where it is not shared with this person now, or has no such revision: to them there is none
 */
export async function openAnswer(
  actor: Person,
  id: string,
  number: number | undefined,
): Promise<SharedAnswer | null> {
  if (!isId(id)) return null;
  try {
    return await transaction((tx) => read(tx, actor, id, number));
  } catch (thrown) {
    // Thrown and not returned, so that the log is taken back: what is not there was not read.
    if (thrown instanceof AppError && thrown.code === "not_found") return null;
    throw thrown;
  }
}

async function read(
  tx: Tx,
  actor: Person,
  id: string,
  number: number | undefined,
): Promise<SharedAnswer> {
  const opened = await openSharedAnswer(tx, actor, id);
  if (!opened) throw notFound("answer");
  const revisions = await tx.revision.findMany({
    where: { answerId: id },
    orderBy: { number: "desc" },
    select: { id: true, number: true, take: true, createdAt: true, isSample: true },
  });
  const chosen = number ?? revisions[0]?.number;
  const row =
    chosen === undefined
      ? null
      : await tx.revision.findUnique({
          where: { answerId_number: { answerId: id, number: chosen } },
          select: {
            number: true,
            take: true,
            createdAt: true,
            questionVersion: { select: { prompt: true } },
            ...PARTS_SELECT,
          },
        });
  if (!row) throw notFound("revision");
  return {
    id,
    relationshipId: opened.relationshipId,
    candidate: { name: opened.candidate.name },
    prompt: row.questionVersion.prompt,
    revision: {
      number: row.number,
      take: row.take,
      handedInAt: row.createdAt,
      parts: partsOf(row),
    },
    revisions: revisions.map(({ createdAt, ...line }) => ({ ...line, handedInAt: createdAt })),
  };
}
