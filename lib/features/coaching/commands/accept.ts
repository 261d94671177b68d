import "server-only";
import type { Person } from "@/lib/auth/actor";
import { type Tx, transaction } from "@/lib/db/client";
import { isUniqueViolation } from "@/lib/db/errors";
import { hashOfToken } from "@/lib/features/accounts/queries/secret-tokens";
import { ok, type Refusal, type Result } from "@/lib/shared/result";
import { mayAccept, sideOf } from "../policy";
import { invitationState } from "../rules/invitations";
import { refuseFor } from "../rules/problems";
import type { AcceptInput } from "../schema/input";
import type { CoachingSide } from "../types";
import { shareAnswers } from "../writes/shared-answers";

export interface Accepted {
  relationshipId: string;
  /** What the person has become. */
  as: CoachingSide;
}

/**
 * Accepts an invitation by its link. The invitation is held: of two who accept at once, or one who accepts while it is
 * taken back, the second finds what the first made of it.
 */
export async function acceptInvitation(
  actor: Person,
  input: AcceptInput,
): Promise<Result<Accepted>> {
  try {
    return await transaction(async (tx) => {
      const invitation = await holdInvitation(tx, input.token);
      if (!invitation) return refuseFor("no_invitation");
      const refusal = await whyNot(tx, actor, invitation);
      if (refusal) return refusal;
      const sharing = invitation.invitedAs === "coach" ? invitation : chosen(input);
      if (!sharing) return refuseFor("no_answers", "scope");
      const [candidateId, coachId] =
        invitation.invitedAs === "coach"
          ? [invitation.inviterId, actor.accountId]
          : [actor.accountId, invitation.inviterId];
      const running = await tx.coachingRelationship.count({
        where: { candidateId, coachId, endedAt: null },
      });
      if (running > 0) return refuseFor("already_linked");
      const { id } = await tx.coachingRelationship.create({
        data: {
          candidateId,
          coachId,
          scope: sharing.scope,
          scopeRoleSlug: sharing.scope === "role" ? sharing.scopeRoleSlug : null,
        },
        select: { id: true },
      });
      await shareAnswers(tx, id, candidateId, sharing.answerIds);
      await tx.coachingInvitation.update({
        where: { id: invitation.id },
        data: { usedAt: new Date(), relationshipId: id },
        select: { id: true },
      });
      return ok({ relationshipId: id, as: invitation.invitedAs });
    });
  } catch (thrown) {
    // Two invitations between the same two people, accepted at once.
    if (isUniqueViolation(thrown)) return refuseFor("already_linked");
    throw thrown;
  }
}

/** Declines by the link, and where asked blocks whoever sent it. Declining twice is declining once. */
export function declineInvitation(
  actor: Person,
  { token, block }: { token: string; block?: "1" | undefined },
): Promise<Result<{ blocked: boolean }>> {
  return transaction(async (tx) => {
    const invitation = await holdInvitation(tx, token);
    if (!invitation) return refuseFor("no_invitation");
    if (!mayAccept(actor, invitation)) return refuseFor("own_link");
    const state = invitationState(invitation, new Date());
    if (state === "open") {
      await tx.coachingInvitation.update({
        where: { id: invitation.id },
        data: { declinedAt: new Date() },
        select: { id: true },
      });
    } else if (state === "used" && block === undefined) {
      return refuseFor("used");
    }
    if (block !== undefined) {
      await tx.coachingBlock.createMany({
        data: { accountId: actor.accountId, blockedId: invitation.inviterId },
        skipDuplicates: true,
      });
    }
    return ok({ blocked: block !== undefined });
  });
}

interface HeldInvitation {
  id: string;
  inviterId: string;
  invitedAs: CoachingSide;
  scope: "answers" | "role" | "everything";
  scopeRoleSlug: string | null;
  answerIds: string[];
  usedAt: Date | null;
  revokedAt: Date | null;
  declinedAt: Date | null;
  expiresAt: Date;
  relationshipId: string | null;
}

async function holdInvitation(tx: Tx, token: string): Promise<HeldInvitation | null> {
  const rows = await tx.$queryRaw<HeldInvitation[]>`
    SELECT id, inviter_id AS "inviterId", invited_as::text AS "invitedAs", scope::text AS scope,
      scope_role_slug AS "scopeRoleSlug", answer_ids::text[] AS "answerIds", used_at AS "usedAt",
      revoked_at AS "revokedAt", declined_at AS "declinedAt", expires_at AS "expiresAt",
      relationship_id AS "relationshipId"
    FROM coaching_invitations WHERE token_hash = ${hashOfToken(token)} FOR UPDATE`;
  return rows[0] ?? null;
}

async function whyNot(tx: Tx, actor: Person, invitation: HeldInvitation): Promise<Refusal | null> {
  if (!mayAccept(actor, invitation)) return refuseFor("own_link");
  const state = invitationState(invitation, new Date());
  if (state === "used" && (await isParty(tx, actor, invitation.relationshipId))) {
    return refuseFor("already_accepted");
  }
  if (state !== "open") return refuseFor(state);
  const blocks = await tx.coachingBlock.count({
    where: { accountId: actor.accountId, blockedId: invitation.inviterId },
  });
  return blocks > 0 ? refuseFor("blocked") : null;
}

async function isParty(tx: Tx, actor: Person, relationshipId: string | null): Promise<boolean> {
  if (relationshipId === null) return false;
  const row = await tx.coachingRelationship.findUnique({
    where: { id: relationshipId },
    select: { candidateId: true, coachId: true },
  });
  return row !== null && sideOf(actor, row) !== null;
}

/** What whoever was invited as a candidate chose to share; null where nothing was. */
function chosen(input: AcceptInput) {
  if (input.scope === undefined) return null;
  return { scope: input.scope, scopeRoleSlug: input.role ?? null, answerIds: input.answers };
}
