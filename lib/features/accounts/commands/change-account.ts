import "server-only";
import type { z } from "zod";
import type { Person } from "@/lib/auth/actor";
import type { AuthCall } from "@/lib/auth/next-auth-options";
import { hashPassword } from "@/lib/auth/passwords";
import { countTaken, waitOfTaken } from "@/lib/auth/rate-limits";
import { db, transaction } from "@/lib/db/client";
import { isUniqueViolation } from "@/lib/db/errors";
import { ok, type Result } from "@/lib/shared/result";
import { isEasilyGuessed } from "../rules/password-strength";
import { easilyGuessed, emailTaken, tooMany } from "../rules/refusals";
import type { changeEmailInput, changePasswordInput, renameInput } from "../schema";
import { forgetAddress } from "../writes/account-row";
import { requirePassword } from "../writes/confirm-password";

export async function rename(
  actor: Person,
  { name }: z.output<typeof renameInput>,
): Promise<Result<{ name: string }>> {
  await db().account.update({
    where: { id: actor.accountId },
    data: { name },
    select: { id: true },
  });
  return ok({ name });
}

/** The address that signs in. Links that were mailed to the old one die with it. */
export async function changeEmail(
  actor: Person,
  { email, password }: z.output<typeof changeEmailInput>,
  call: AuthCall,
): Promise<Result<{ email: string }, "wrong_password" | "email_taken" | "too_many_requests">> {
  const confirmed = await requirePassword(actor, password, "password");
  if (!confirmed.ok) return confirmed;
  if (email === actor.email) return ok({ email });
  const wait = await waitOfTaken(call.client);
  if (wait !== undefined) return tooMany(wait);
  try {
    await transaction(async (tx) => {
      await tx.account.update({
        where: { id: actor.accountId },
        data: { email },
        select: { id: true },
      });
      await tx.passwordReset.deleteMany({ where: { accountId: actor.accountId } });
      await forgetAddress(tx, actor.email);
    });
  } catch (thrown) {
    if (!isUniqueViolation(thrown)) throw thrown;
    await countTaken(call.client);
    return emailTaken();
  }
  return ok({ email });
}

/** Sets a new password and signs out every other browser: whoever knew the old one is out. */
export async function changePassword(
  actor: Person,
  { currentPassword, newPassword }: z.output<typeof changePasswordInput>,
): Promise<Result<{ ended: number }, "wrong_password" | "easily_guessed" | "too_many_requests">> {
  const confirmed = await requirePassword(actor, currentPassword, "currentPassword");
  if (!confirmed.ok) return confirmed;
  if (isEasilyGuessed(newPassword, actor)) return easilyGuessed("newPassword");
  const passwordHash = await hashPassword(newPassword);
  const ended = await transaction(async (tx) => {
    await tx.account.update({
      where: { id: actor.accountId },
      data: { passwordHash },
      select: { id: true },
    });
    await tx.passwordReset.deleteMany({ where: { accountId: actor.accountId } });
    const { count } = await tx.session.deleteMany({
      where: { accountId: actor.accountId, id: { not: actor.sessionId } },
    });
    return count;
  });
  return ok({ ended });
}
