import "server-only";
import { chatEndpoint } from "@/lib/ai/chat-endpoint";
import type { Person } from "@/lib/auth/actor";
import { db } from "@/lib/db/client";
import { notFound } from "@/lib/shared/app-error";
import { ok, type Result, refuse } from "@/lib/shared/result";
import { noOpinionWords } from "../rules/opinion-words";

/**
 * Lets answers be sent to the host that second opinions come from, when the person asks for one.
 * @param seen the host that the person was told
 */
export async function agreeToOpinions(
  actor: Person,
  seen: string,
): Promise<Result<{ host: string }, "host_changed">> {
  const host = chatEndpoint()?.host;
  if (host === undefined) throw notFound("page");
  if (host !== seen) return refuse("host_changed", noOpinionWords("host_changed"));
  const { accountId } = actor;
  const given = { host, givenAt: new Date(), revokedAt: null };
  await db().secondOpinionConsent.upsert({
    where: { accountId },
    create: { accountId, ...given },
    update: given,
    select: { accountId: true },
  });
  return ok({ host });
}

/** Takes it back: nothing is sent from then on. Opinions that are stored stay until they are deleted. */
export async function takeBackOpinions(actor: Person): Promise<Result<{ revoked: true }>> {
  if (!chatEndpoint()) throw notFound("page");
  await db().secondOpinionConsent.updateMany({
    where: { accountId: actor.accountId, revokedAt: null },
    data: { revokedAt: new Date() },
  });
  return ok({ revoked: true });
}
