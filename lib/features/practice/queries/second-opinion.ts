import "server-only";
import { chatEndpoint } from "@/lib/ai/chat-endpoint";
import type { Person } from "@/lib/auth/actor";
import { db } from "@/lib/db/client";
import { isId } from "../schema/addresses";
import { storedRemarks } from "../schema/second-opinion";
import type { OpinionConsent, SecondOpinionState } from "../types";

/** Whether the person lets answers be sent, and where to; null where no endpoint is set. */
export async function getOpinionConsent(actor: Person): Promise<OpinionConsent | null> {
  const endpoint = chatEndpoint();
  if (!endpoint) return null;
  const { host } = endpoint;
  const row = await db().secondOpinionConsent.findUnique({
    where: { accountId: actor.accountId, host, revokedAt: null },
    select: { givenAt: true },
  });
  return { host, givenAt: row?.givenAt ?? null };
}

/** What a machine said of a revision of the person's, and whether it may be asked; null where no endpoint is set. */
export async function getSecondOpinion(
  actor: Person,
  revisionId: string,
): Promise<SecondOpinionState | null> {
  const endpoint = chatEndpoint();
  if (!endpoint || !isId(revisionId)) return null;
  const [consent, row] = await Promise.all([
    getOpinionConsent(actor),
    db().secondOpinion.findUnique({
      where: {
        revisionId,
        revision: { answer: { accountId: actor.accountId, deletedAt: null } },
      },
      select: { host: true, model: true, remarks: true, leftOut: true, createdAt: true },
    }),
  ]);
  return {
    host: endpoint.host,
    timeoutMs: endpoint.timeoutMs,
    isAllowed: consent !== null && consent.givenAt !== null,
    opinion: row && { ...row, remarks: storedRemarks.parse(row.remarks) },
  };
}
