import "server-only";
import type { Person } from "@/lib/auth/actor";
import { db, type Tx, transaction } from "@/lib/db/client";
import { isUniqueViolation } from "@/lib/db/errors";
import { makeSecretToken } from "@/lib/features/accounts/queries/secret-tokens";
import { roleSlug } from "@/lib/features/catalog/schema/catalog-files";
import { mailedLinkOrigin } from "@/lib/mail/origin";
import { putInOutbox } from "@/lib/mail/outbox";
import { sendQueuedMail } from "@/lib/mail/sender";
import { notFound } from "@/lib/shared/app-error";
import { ok, type Result } from "@/lib/shared/result";
import { expiryOf, invitationPath, MOST_MAILS_A_DAY, MOST_OPEN } from "../rules/invitations";
import { invitationMail } from "../rules/mails";
import { refuseFor } from "../rules/problems";
import type { InvitationInput, SharingInput } from "../schema/input";
import type { Sharing } from "../types";

const OPEN = { usedAt: null, revokedAt: null, declinedAt: null } as const;
const DAY_MS = 86_400_000;

export interface Invited {
  id: string;
  /** Told this once, where it was not mailed: only its hash is kept. */
  link: string | null;
}

type InviteRefusal =
  | "own_address"
  | "already_invited"
  | "already_linked"
  | "too_many_open"
  | "too_many_mails"
  | "no_answers";

/**
 * Makes a link that lets one person in, once. It goes by mail where an address is given and mail can be sent; otherwise
 * its maker hands it over.
 * @param origin where the browser reached us
 */
export async function invite(
  actor: Person,
  input: InvitationInput,
  origin: string,
): Promise<Result<Invited, InviteRefusal>> {
  const { email } = input;
  if (email === actor.email) return refuseFor("own_address", "email");
  const { token, hash } = makeSecretToken();
  const now = new Date();
  const linkOrigin = email === undefined ? undefined : mailedLinkOrigin(origin);
  let outcome: Result<{ id: string }, InviteRefusal>;
  try {
    outcome = await transaction(async (tx) => {
      const refusal = await whyNot(tx, actor, input, now);
      if (refusal) return refusal;
      const sharing = await offeredSharing(tx, actor, input);
      if (input.as === "coach" && input.scope === "answers" && sharing?.answerIds.length === 0) {
        return refuseFor("no_answers", "scope");
      }
      const row = await tx.coachingInvitation.create({
        data: {
          inviterId: actor.accountId,
          invitedAs: input.as,
          tokenHash: hash,
          email: email ?? null,
          expiresAt: expiryOf(now),
          scope: sharing?.scope ?? null,
          scopeRoleSlug: sharing?.role?.slug ?? null,
          answerIds: sharing?.answerIds ?? [],
        },
        select: { id: true },
      });
      if (email !== undefined && !(await isBlockedBy(tx, actor, email))) {
        const link = linkOrigin === undefined ? null : linkOrigin + invitationPath(token);
        const text = invitationMail(actor.name, input.as, sharing, link);
        await putInOutbox(tx, { recipient: email, ...text });
      }
      return ok(row);
    });
  } catch (thrown) {
    // The same address twice at once: the index lets one in.
    if (isUniqueViolation(thrown)) return refuseFor("already_invited", "email");
    throw thrown;
  }
  if (!outcome.ok) return outcome;
  void sendQueuedMail();
  const link = linkOrigin === undefined ? origin + invitationPath(token) : null;
  return ok({ id: outcome.value.id, link });
}

async function whyNot(tx: Tx, actor: Person, { as, email }: InvitationInput, now: Date) {
  const mine = { inviterId: actor.accountId };
  // An open one that ran out makes room for a new one to the same address.
  await tx.coachingInvitation.updateMany({
    where: { ...mine, ...OPEN, expiresAt: { lte: now } },
    data: { revokedAt: now },
  });
  const open = await tx.coachingInvitation.count({ where: { ...mine, ...OPEN } });
  if (open >= MOST_OPEN) return refuseFor("too_many_open");
  if (email === undefined) return null;
  const known = await tx.coachingInvitation.count({
    where: { ...mine, ...OPEN, invitedAs: as, email },
  });
  if (known > 0) return refuseFor("already_invited", "email");
  const other = { is: { email } };
  const linked = await tx.coachingRelationship.count({
    where: {
      endedAt: null,
      ...(as === "coach"
        ? { candidateId: actor.accountId, coach: other }
        : { coachId: actor.accountId, candidate: other }),
    },
  });
  if (linked > 0) return refuseFor("already_linked", "email");
  const mailed = await tx.coachingInvitation.count({
    where: {
      ...mine,
      email: { not: null },
      createdAt: { gt: new Date(now.getTime() - DAY_MS) },
    },
  });
  return mailed >= MOST_MAILS_A_DAY ? refuseFor("too_many_mails") : null;
}

/** What a candidate's invitation offers, of their own answers alone; null where a coach invites. */
async function offeredSharing(
  tx: Tx,
  actor: Person,
  input: InvitationInput,
): Promise<(Sharing & { answerIds: string[] }) | null> {
  if (input.as === "candidate") return null;
  const [answerIds, role] = await Promise.all([ownAnswers(tx, actor, input), roleOf(tx, input)]);
  return { scope: input.scope, role, answers: answerIds.length, answerIds };
}

async function ownAnswers(tx: Tx, actor: Person, input: SharingInput): Promise<string[]> {
  const rows = await tx.answer.findMany({
    where: { id: { in: input.answers }, accountId: actor.accountId, deletedAt: null },
    select: { id: true },
  });
  return rows.map((row) => row.id);
}

async function roleOf(tx: Tx, input: SharingInput): Promise<Sharing["role"]> {
  if (input.scope !== "role" || input.role === undefined) return null;
  const role = await tx.role.findUnique({
    where: { slug: input.role },
    select: { slug: true, name: true },
  });
  return role && { ...role, slug: roleSlug.parse(role.slug) };
}

/** Whoever blocked the inviter gets nothing, and the inviter is not told: a block is nobody else's business. */
async function isBlockedBy(tx: Tx, actor: Person, email: string): Promise<boolean> {
  const blocks = await tx.coachingBlock.count({
    where: { blockedId: actor.accountId, account: { is: { email } } },
  });
  return blocks > 0;
}

/** Takes an open invitation back. Doing so twice is doing it once; one that was accepted meanwhile stays accepted. */
export async function revokeInvitation(
  actor: Person,
  id: string,
): Promise<Result<{ id: string; page: string }, "used">> {
  const own = { id, inviterId: actor.accountId };
  await db().coachingInvitation.updateMany({
    where: { ...own, ...OPEN },
    data: { revokedAt: new Date() },
  });
  const row = await db().coachingInvitation.findUnique({
    where: own,
    select: { usedAt: true, invitedAs: true },
  });
  if (!row) throw notFound("invitation");
  if (row.usedAt) return refuseFor("used");
  return ok({ id, page: row.invitedAs === "coach" ? "/coaches" : "/coach/candidates" });
}
