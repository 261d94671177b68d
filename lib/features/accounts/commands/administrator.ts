import "server-only";
import type { z } from "zod";
import type { Actor, Person } from "@/lib/auth/actor";
import { hashToken } from "@/lib/auth/current-actor";
import type { AuthCall } from "@/lib/auth/next-auth-options";
import { hashPassword } from "@/lib/auth/passwords";
import { countTaken, waitOfTaken } from "@/lib/auth/rate-limits";
import { newToken } from "@/lib/auth/sessions";
import { db, type Tx, transaction } from "@/lib/db/client";
import { isUniqueViolation } from "@/lib/db/errors";
import { ok, type Result } from "@/lib/shared/result";
import { mayAdminister } from "../policy";
import { ADMINISTRATOR_LINK_LIFETIME_MS, administratorPath } from "../rules/links";
import { isEasilyGuessed } from "../rules/password-strength";
import { easilyGuessed, emailTaken, linkDead, tooMany } from "../rules/refusals";
import type { newAdministratorInput, redeemAdministratorInput } from "../schema";
import { createAccount } from "../writes/account-row";
import { type Entered, enter } from "./sign-in";

/**
 * The link that makes the first administrator, for the start to print; undefined once there is one. A link that was
 * printed before and not used is replaced: only its hash was kept, so it cannot be printed again.
 * @param origin such as http://localhost:3000
 */
export async function ensureAdministratorLink(origin: string): Promise<string | undefined> {
  const administrator = await db().account.findFirst({
    where: { isAdministrator: true },
    select: { id: true },
  });
  if (administrator) return undefined;
  const token = newToken();
  await transaction(async (tx) => {
    await tx.administratorLink.deleteMany({ where: { usedAt: null } });
    await tx.administratorLink.create({
      data: {
        tokenHash: hashToken(token),
        expiresAt: new Date(Date.now() + ADMINISTRATOR_LINK_LIFETIME_MS),
      },
      select: { id: true },
    });
  });
  return origin + administratorPath(token);
}

/** Guarded: of two that redeem at once, one finds the link used. */
async function useLink(tx: Tx, token: string): Promise<boolean> {
  const { count } = await tx.administratorLink.updateMany({
    where: { tokenHash: hashToken(token), usedAt: null, expiresAt: { gt: new Date() } },
    data: { usedAt: new Date() },
  });
  return count === 1;
}

/** Makes the signed-in person an administrator. */
export async function redeemAdministratorLink(
  actor: Person,
  { token }: z.output<typeof redeemAdministratorInput>,
): Promise<Result<{ isAdministrator: true }, "link_dead">> {
  // Whoever is one already leaves the link to somebody else.
  if (mayAdminister(actor)) return ok({ isAdministrator: true as const });
  return transaction(async (tx) => {
    if (!(await useLink(tx, token))) return linkDead();
    await tx.account.update({
      where: { id: actor.accountId },
      data: { isAdministrator: true },
      select: { id: true },
    });
    return ok({ isAdministrator: true as const });
  });
}

/** Makes a new account that is an administrator, and signs in. */
export async function signUpAsAdministrator(
  actor: Actor,
  input: z.output<typeof newAdministratorInput>,
  call: AuthCall,
): Promise<Result<Entered, "link_dead" | "easily_guessed" | "email_taken" | "too_many_requests">> {
  const { token, name, email, password } = input;
  if (isEasilyGuessed(password, input)) return easilyGuessed("password");
  const wait = await waitOfTaken(call.client);
  if (wait !== undefined) return tooMany(wait);
  const passwordHash = await hashPassword(password);
  let isMade: boolean;
  try {
    isMade = await transaction(async (tx) => {
      if (!(await useLink(tx, token))) return false;
      await createAccount(tx, { email, name, passwordHash, isAdministrator: true });
      return true;
    });
  } catch (thrown) {
    // The transaction is taken back whole, so the link is still good for another address.
    if (!isUniqueViolation(thrown)) throw thrown;
    await countTaken(call.client);
    return emailTaken();
  }
  if (!isMade) return linkDead();
  const entered = await enter(actor, { email, password }, call, "/admin");
  return entered.ok ? entered : ok({ goTo: "/sign-in?notice=account_made", setCookies: [] });
}
