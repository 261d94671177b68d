import "server-only";
import { type ChatEndpoint, chatEndpoint } from "@/lib/ai/chat-endpoint";
import { completeChat } from "@/lib/ai/complete-chat";
import type { Person } from "@/lib/auth/actor";
import { db } from "@/lib/db/client";
import { notFound } from "@/lib/shared/app-error";
import { ok, type Refusal, type Result, refuse, refuseFor } from "@/lib/shared/result";
import { PARTS_SELECT, partsOf } from "../queries/stored-work";
import { isTooLongToSend, opinionRequest } from "../rules/opinion-request";
import { type NoOpinion, noOpinionWords } from "../rules/opinion-words";
import { type ReadOpinion, readOpinion } from "../rules/read-opinion";

/** Asked within an hour by one person: more than anybody reads, and a bound to what it can cost. */
export const MOST_AN_HOUR = 12;
const HOUR_SECONDS = 60 * 60;

export interface OpinionMade {
  answer: string;
  revision: number;
}

/**
 * Sends one revision, with the question that it answers, to the endpoint that is set, and stores what comes back beside
 * it. The database is not held while the endpoint thinks: what is needed is read before, and what it said is stored
 * after, if the revision and the consent still stand then.
 * @param cancel aborted when the person stops waiting
 */
export async function askSecondOpinion(
  actor: Person,
  revisionId: string,
  cancel?: AbortSignal,
): Promise<Result<OpinionMade, NoOpinion>> {
  const endpoint = chatEndpoint();
  if (!endpoint) throw notFound("page");
  const revision = await findRevision(actor, revisionId);
  const parts = partsOf(revision);
  if (isTooLongToSend(parts)) return no("too_long_to_send");
  const refused = await takeTurn(actor, endpoint);
  if (refused) return refused;

  const outcome = await completeChat(
    endpoint,
    opinionRequest(revision.questionVersion.prompt, parts),
    cancel,
  );
  if (!outcome.ok) return no(outcome.why, outcome.retryAfter);
  const opinion = readOpinion(outcome.text, parts);
  if (!opinion) return no("malformed");
  if (!(await store(actor, revisionId, endpoint, opinion))) return no("consent_needed");
  return ok({ answer: revision.answerId, revision: revision.number });
}

/** Deletes what a machine said of a revision. Where there is nothing it changes nothing. */
export async function deleteSecondOpinion(
  actor: Person,
  revisionId: string,
): Promise<Result<OpinionMade>> {
  if (!chatEndpoint()) throw notFound("page");
  const { answerId, number } = await findRevision(actor, revisionId);
  await db().secondOpinion.deleteMany({
    where: { revisionId, revision: { answer: { accountId: actor.accountId } } },
  });
  return ok({ answer: answerId, revision: number });
}

async function findRevision(actor: Person, revisionId: string) {
  const revision = await db().revision.findUnique({
    where: { id: revisionId, answer: { accountId: actor.accountId, deletedAt: null } },
    select: {
      ...PARTS_SELECT,
      answerId: true,
      number: true,
      questionVersion: { select: { prompt: true } },
    },
  });
  if (!revision) throw notFound("revision");
  return revision;
}

function no(reason: NoOpinion, retryAfter?: number): Refusal<NoOpinion> {
  return retryAfter === undefined
    ? refuse(reason, noOpinionWords(reason))
    : refuseFor(retryAfter, reason, noOpinionWords(reason));
}

/**
 * Counts this question, in the one statement that looks for the consent: two presses at once are two, and nothing is sent
 * without it.
 */
async function takeTurn(
  { accountId }: Person,
  { host }: ChatEndpoint,
): Promise<Refusal<NoOpinion> | null> {
  const taken = await db().$executeRaw`
    UPDATE second_opinion_consents SET
      asked = CASE WHEN counted_from <= now() - interval '1 hour' THEN 1 ELSE asked + 1 END,
      counted_from = CASE WHEN counted_from <= now() - interval '1 hour' THEN now() ELSE counted_from END
    WHERE account_id = ${accountId}::uuid AND host = ${host} AND revoked_at IS NULL
      AND (asked < ${MOST_AN_HOUR} OR counted_from <= now() - interval '1 hour')`;
  if (taken > 0) return null;
  const consent = await db().secondOpinionConsent.findUnique({
    where: { accountId, host, revokedAt: null },
    select: { countedFrom: true },
  });
  if (!consent) return no("consent_needed");
  const passed = Math.floor((Date.now() - consent.countedFrom.getTime()) / 1000);
  return no("too_many_requests", Math.max(1, HOUR_SECONDS - passed));
}

/** @returns whether the revision is still there and the consent still stands */
async function store(
  { accountId }: Person,
  revisionId: string,
  { host, model }: ChatEndpoint,
  { remarks, leftOut }: ReadOpinion,
): Promise<boolean> {
  const stored = await db().$executeRaw`
    INSERT INTO second_opinions (revision_id, host, model, remarks, left_out)
    SELECT r.id, ${host}, ${model}, ${JSON.stringify(remarks)}::jsonb, ${leftOut}
    FROM revisions r
    JOIN answers a ON a.id = r.answer_id
    JOIN second_opinion_consents c ON c.account_id = a.account_id
    WHERE r.id = ${revisionId}::uuid AND a.account_id = ${accountId}::uuid AND a.deleted_at IS NULL
      AND c.host = ${host} AND c.revoked_at IS NULL
    ON CONFLICT (revision_id) DO UPDATE SET
      host = excluded.host, model = excluded.model, remarks = excluded.remarks,
      left_out = excluded.left_out, created_at = now()`;
  return stored > 0;
}
