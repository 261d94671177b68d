import "server-only";
import type { z } from "zod";
import type { Person } from "@/lib/auth/actor";
import { hashToken } from "@/lib/auth/current-actor";
import type { AuthCall } from "@/lib/auth/next-auth-options";
import { hashPassword } from "@/lib/auth/passwords";
import { mayAskReset, waitOfResetClient } from "@/lib/auth/rate-limits";
import { newToken } from "@/lib/auth/sessions";
import { db, type Tx, transaction } from "@/lib/db/client";
import { mailedLinkOrigin } from "@/lib/mail/origin";
import { putInOutbox, rehearseMail } from "@/lib/mail/outbox";
import { sendQueuedMail } from "@/lib/mail/sender";
import { notFound } from "@/lib/shared/app-error";
import { ok, type Result } from "@/lib/shared/result";
import { mayAdminister } from "../policy";
import {
  ISSUED_RESET_LIFETIME_MS,
  MAILED_RESET_LIFETIME_MS,
  RESET_REQUEST_LIFETIME_MS,
  resetPath,
} from "../rules/links";
import { resetAskedMail, resetIssuedMail, resetMail } from "../rules/mails";
import { isEasilyGuessed } from "../rules/password-strength";
import { easilyGuessed, linkDead, tooMany } from "../rules/refusals";
import type { redeemResetInput, resetRequestInput } from "../schema";
import type { IssuedLink } from "../types";
import { forgetCounters } from "../writes/account-row";

/**
 * Asks for a new password: a link by mail where mail can be sent, else a request on the administrator's list.
 * The answer tells nothing of whether the address has an account, and an unknown one costs the same writes.
 * @param origin where the browser reached us
 */
export async function askReset(
  { email }: z.output<typeof resetRequestInput>,
  call: AuthCall,
  origin: string,
): Promise<Result<{ asked: true }, "too_many_requests">> {
  const wait = await waitOfResetClient(call.client);
  if (wait !== undefined) return tooMany(wait);
  const isAllowed = await mayAskReset(email);
  const linkOrigin = mailedLinkOrigin(origin);
  await transaction(async (tx) => {
    const account = await tx.account.findUnique({
      where: { email },
      select: { id: true, name: true, email: true },
    });
    if (account && isAllowed) await writeReset(tx, account, linkOrigin);
    else await rehearseMail(tx);
  });
  void sendQueuedMail();
  return ok({ asked: true });
}

async function writeReset(
  tx: Tx,
  account: { id: string; name: string; email: string },
  linkOrigin: string | undefined,
): Promise<void> {
  const token = linkOrigin === undefined ? undefined : newToken();
  const lifetime = token === undefined ? RESET_REQUEST_LIFETIME_MS : MAILED_RESET_LIFETIME_MS;
  await tx.passwordReset.create({
    data: {
      accountId: account.id,
      issuer: "self",
      tokenHash: token === undefined ? null : hashToken(token),
      expiresAt: new Date(Date.now() + lifetime),
    },
    select: { id: true },
  });
  const text =
    token === undefined
      ? resetAskedMail(account.name)
      : resetMail(account.name, linkOrigin + resetPath(token));
  await putInOutbox(tx, { recipient: account.email, ...text });
}

/**
 * Makes a single-use link for a person who has forgotten their password. It answers what was asked before it, and
 * replaces a link that was not used.
 * @throws AppError not_found
 */
export async function issueResetLink(
  actor: Person,
  accountId: string,
  origin: string,
): Promise<Result<IssuedLink>> {
  if (!mayAdminister(actor)) throw notFound("account");
  const token = newToken();
  const expiresAt = new Date(Date.now() + ISSUED_RESET_LIFETIME_MS);
  await transaction(async (tx) => {
    const account = await tx.account.findUnique({
      where: { id: accountId },
      select: { email: true, name: true },
    });
    if (!account) throw notFound("account");
    await tx.passwordReset.deleteMany({ where: { accountId } });
    await tx.passwordReset.create({
      data: { accountId, issuer: "administrator", tokenHash: hashToken(token), expiresAt },
      select: { id: true },
    });
    await putInOutbox(tx, { recipient: account.email, ...resetIssuedMail(account.name) });
  });
  void sendQueuedMail();
  return ok({ link: origin + resetPath(token), expiresAt });
}

/** Sets the new password by a link, once, and signs the person out everywhere. */
export async function redeemReset({
  token,
  password,
}: z.output<typeof redeemResetInput>): Promise<
  Result<{ reset: true }, "link_dead" | "easily_guessed">
> {
  const alive = { tokenHash: hashToken(token), usedAt: null, expiresAt: { gt: new Date() } };
  const reset = await db().passwordReset.findFirst({
    where: alive,
    select: { id: true, account: { select: { id: true, email: true, name: true } } },
  });
  if (!reset) return linkDead();
  const { account } = reset;
  if (isEasilyGuessed(password, account)) return easilyGuessed("password");
  const passwordHash = await hashPassword(password);
  return transaction(async (tx) => {
    // Guarded: of two that come at once, the second finds it used.
    const { count } = await tx.passwordReset.updateMany({
      where: alive,
      data: { usedAt: new Date() },
    });
    if (count === 0) return linkDead();
    await tx.account.update({
      where: { id: account.id },
      data: { passwordHash },
      select: { id: true },
    });
    await tx.session.deleteMany({ where: { accountId: account.id } });
    await tx.passwordReset.deleteMany({ where: { accountId: account.id, usedAt: null } });
    // The guesses were at a password that is no more; whoever locked the account out by them shall not keep it so.
    await forgetCounters(tx, account.email);
    return ok({ reset: true as const });
  });
}
