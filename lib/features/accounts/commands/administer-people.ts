import "server-only";
import type { Person } from "@/lib/auth/actor";
import { db } from "@/lib/db/client";
import { notFound } from "@/lib/shared/app-error";
import { ok, type Result } from "@/lib/shared/result";
import { mayAdminister } from "../policy";

/**
 * Signs a person out everywhere, from their next request on.
 * @throws AppError not_found
 */
export async function endSessionsOf(
  actor: Person,
  accountId: string,
): Promise<Result<{ ended: number }>> {
  if (!mayAdminister(actor)) throw notFound("account");
  const account = await db().account.findUnique({ where: { id: accountId }, select: { id: true } });
  if (!account) throw notFound("account");
  const { count } = await db().session.deleteMany({ where: { accountId } });
  return ok({ ended: count });
}
