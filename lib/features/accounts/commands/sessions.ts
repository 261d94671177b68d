import "server-only";
import type { Person } from "@/lib/auth/actor";
import { db } from "@/lib/db/client";
import { notFound } from "@/lib/shared/app-error";
import { ok, type Result } from "@/lib/shared/result";

/**
 * Signs out one browser of the person's own, from its next request on.
 * @throws AppError not_found for a session that has ended or is somebody else's
 */
export async function endSession(
  actor: Person,
  sessionId: string,
): Promise<Result<{ ended: number }>> {
  const { count } = await db().session.deleteMany({
    where: { id: sessionId, accountId: actor.accountId },
  });
  if (count === 0) throw notFound("session");
  return ok({ ended: count });
}

/** Signs out every browser but this one. */
export async function endOtherSessions(actor: Person): Promise<Result<{ ended: number }>> {
  const { count } = await db().session.deleteMany({
    where: { accountId: actor.accountId, id: { not: actor.sessionId } },
  });
  return ok({ ended: count });
}
