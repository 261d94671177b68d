import "server-only";
import type { Person } from "@/lib/auth/actor";
import { db, type Tx, transaction } from "@/lib/db/client";
import { notFound } from "@/lib/shared/app-error";
import { ok, type Result } from "@/lib/shared/result";
import { sideOf } from "../policy";
import { refuseFor } from "../rules/problems";
import type { SharingInput } from "../schema/input";
import type { CoachingSide } from "../types";
import { shareAnswers } from "../writes/shared-answers";

/**
 * Ends a relationship, from either side. Waits for what a coach is reading under it this moment; whatever comes after
 * finds nothing. Ending twice is ending once.
 */
export function endRelationship(
  actor: Person,
  id: string,
): Promise<Result<{ id: string; side: CoachingSide }>> {
  return transaction(async (tx) => {
    const side = await end(tx, actor, id);
    return ok({ id, side });
  });
}

/** Ends it, and lets the other person invite this one no more. */
export function blockOther(
  actor: Person,
  id: string,
): Promise<Result<{ id: string; side: CoachingSide }>> {
  return transaction(async (tx) => {
    const side = await end(tx, actor, id);
    const row = await tx.coachingRelationship.findUniqueOrThrow({
      where: { id },
      select: { candidateId: true, coachId: true },
    });
    const other = side === "candidate" ? row.coachId : row.candidateId;
    // Whoever has left invites nobody.
    if (other !== null) {
      await tx.coachingBlock.createMany({
        data: { accountId: actor.accountId, blockedId: other },
        skipDuplicates: true,
      });
    }
    return ok({ id, side });
  });
}

async function end(tx: Tx, actor: Person, id: string): Promise<CoachingSide> {
  const row = await tx.coachingRelationship.findUnique({
    where: { id, OR: [{ candidateId: actor.accountId }, { coachId: actor.accountId }] },
    select: { candidateId: true, coachId: true },
  });
  const side = row && sideOf(actor, row);
  if (!side) throw notFound("coaching");
  await tx.coachingRelationship.updateMany({
    where: { id, endedAt: null },
    data: { endedAt: new Date(), endedBy: side },
  });
  return side;
}

/** Lets somebody invite this person again. */
export async function unblock(actor: Person, blockedId: string): Promise<Result<{ id: string }>> {
  const { count } = await db().coachingBlock.deleteMany({
    where: { accountId: actor.accountId, blockedId },
  });
  if (count === 0) throw notFound("block");
  return ok({ id: blockedId });
}

/** Changes what one coach may read, from the next query on. The candidate's alone to change. */
export function changeSharing(
  actor: Person,
  id: string,
  input: SharingInput,
): Promise<Result<{ id: string }, "ended">> {
  return transaction(async (tx) => {
    const { count } = await tx.coachingRelationship.updateMany({
      where: { id, candidateId: actor.accountId, endedAt: null },
      data: {
        scope: input.scope,
        scopeRoleSlug: input.scope === "role" ? (input.role ?? null) : null,
      },
    });
    if (count === 0) {
      const own = await tx.coachingRelationship.count({
        where: { id, candidateId: actor.accountId },
      });
      if (own === 0) throw notFound("coach");
      return refuseFor("ended");
    }
    await tx.coachingSharedAnswer.deleteMany({
      where: { relationshipId: id, answerId: { notIn: input.answers } },
    });
    await shareAnswers(tx, id, actor.accountId, input.answers);
    return ok({ id });
  });
}
