import type { InvitationState } from "../types";

const DAY_MS = 86_400_000;

/** A link travels by chat and mail, and is read by whoever finds it: two weeks are enough for an answer. */
export const INVITATION_DAYS = 14;

/** Open ones of one person. A link nobody answers is revoked or runs out. */
export const MOST_OPEN = 40;

/** Mails of one person in a day: an invitation must not become a way to fill mailboxes. */
export const MOST_MAILS_A_DAY = 20;

export function expiryOf(now: Date): Date {
  return new Date(now.getTime() + INVITATION_DAYS * DAY_MS);
}

export function invitationPath(token: string): string {
  return `/invitations/${token}`;
}

/**
 * Invariant: an invitation leaves "open" once and for good. What was decided comes before what ran out, so that an old
 * link still says what became of it.
 */
export function invitationState(
  row: {
    usedAt: Date | null;
    revokedAt: Date | null;
    declinedAt: Date | null;
    expiresAt: Date;
  },
  now: Date,
): InvitationState {
  if (row.usedAt) return "used";
  if (row.declinedAt) return "declined";
  if (row.revokedAt) return "revoked";
  return row.expiresAt <= now ? "expired" : "open";
}
