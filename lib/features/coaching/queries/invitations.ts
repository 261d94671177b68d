import "server-only";
import type { Actor, Person } from "@/lib/auth/actor";
import { db } from "@/lib/db/client";
import { hashOfToken } from "@/lib/features/accounts/queries/secret-tokens";
import { isToken } from "@/lib/features/accounts/rules/links";
import { roleSlug } from "@/lib/features/catalog/schema/catalog-files";
import { sideOf } from "../policy";
import { invitationState } from "../rules/invitations";
import type {
  CoachingSide,
  InvitationView,
  ReceivedInvitation,
  SentInvitation,
  Sharing,
  SharingScope,
} from "../types";

const OFFERED = {
  scope: true,
  scopeRole: { select: { slug: true, name: true } },
  answerIds: true,
} as const;

const OPEN = { usedAt: null, revokedAt: null, declinedAt: null } as const;

function offered(row: {
  scope: SharingScope | null;
  scopeRole: { slug: string; name: string } | null;
  answerIds: string[];
}): Sharing | null {
  if (row.scope === null) return null;
  return {
    scope: row.scope,
    role: row.scopeRole && { ...row.scopeRole, slug: roleSlug.parse(row.scopeRole.slug) },
    answers: row.answerIds.length,
  };
}

/**
 * An invitation by its link's token. Looking does not use it, and needs no account: whoever holds the link may know who
 * invites and to what, and nothing more.
 */
export async function getInvitation(
  actor: Actor,
  token: string,
  now: Date,
): Promise<InvitationView | null> {
  if (!isToken(token)) return null;
  const row = await db().coachingInvitation.findUnique({
    where: { tokenHash: hashOfToken(token) },
    select: {
      ...OFFERED,
      inviterId: true,
      invitedAs: true,
      usedAt: true,
      revokedAt: true,
      declinedAt: true,
      expiresAt: true,
      inviter: { select: { name: true } },
      relationship: { select: { id: true, candidateId: true, coachId: true } },
    },
  });
  if (!row) return null;
  const isPerson = actor.kind === "person";
  const { relationship } = row;
  return {
    state: invitationState(row, now),
    invitedAs: row.invitedAs,
    inviter: row.inviter,
    sharing: offered(row),
    expiresAt: row.expiresAt,
    isOwn: isPerson && actor.accountId === row.inviterId,
    relationshipId:
      isPerson && relationship && sideOf(actor, relationship) ? relationship.id : null,
  };
}

/** A person's own invitations that somebody may still accept, newest first. */
export async function listSentInvitations(
  actor: Person,
  invitedAs: CoachingSide,
  now: Date,
): Promise<SentInvitation[]> {
  const rows = await db().coachingInvitation.findMany({
    where: { inviterId: actor.accountId, invitedAs, ...OPEN, expiresAt: { gt: now } },
    orderBy: [{ createdAt: "desc" }, { id: "asc" }],
    select: { ...OFFERED, id: true, email: true, createdAt: true, expiresAt: true },
  });
  return rows.map((row) => ({
    id: row.id,
    email: row.email,
    sharing: offered(row),
    createdAt: row.createdAt,
    expiresAt: row.expiresAt,
  }));
}

/**
 * Invitations that were mailed to a person's address, so that one whose mail went astray is not missed. They are accepted
 * by the mail's link alone: an address is not proved by signing up with it.
 */
export async function listReceivedInvitations(
  actor: Person,
  now: Date,
): Promise<ReceivedInvitation[]> {
  return db().coachingInvitation.findMany({
    where: {
      email: actor.email,
      ...OPEN,
      expiresAt: { gt: now },
      inviterId: { not: actor.accountId },
      inviter: { is: { blockedBy: { none: { accountId: actor.accountId } } } },
    },
    orderBy: [{ createdAt: "desc" }, { id: "asc" }],
    select: { id: true, invitedAs: true, expiresAt: true, inviter: { select: { name: true } } },
  });
}
