import "server-only";
import type { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import type { AuthCall } from "@/lib/auth/next-auth-options";
import { hashPassword } from "@/lib/auth/passwords";
import { countTaken, waitOfTaken } from "@/lib/auth/rate-limits";
import { transaction } from "@/lib/db/client";
import { isUniqueViolation } from "@/lib/db/errors";
import { ok, type Result } from "@/lib/shared/result";
import { safeNextPath } from "../rules/next-path";
import { isEasilyGuessed } from "../rules/password-strength";
import { easilyGuessed, emailTaken, tooMany } from "../rules/refusals";
import type { signUpInput } from "../schema";
import { createAccount } from "../writes/account-row";
import { type Entered, enter } from "./sign-in";

/**
 * Makes an account and signs in. A taken address is told as that, to a client at most 20 times an hour: see
 * docs/decisions/accounts-and-sessions.md.
 */
export async function signUp(
  actor: Actor,
  input: z.output<typeof signUpInput>,
  call: AuthCall,
): Promise<Result<Entered, "easily_guessed" | "email_taken" | "too_many_requests">> {
  const { name, email, password } = input;
  if (isEasilyGuessed(password, input)) return easilyGuessed("password");
  const wait = await waitOfTaken(call.client);
  if (wait !== undefined) return tooMany(wait);
  const passwordHash = await hashPassword(password);
  try {
    await transaction((tx) =>
      createAccount(tx, { email, name, passwordHash, isAdministrator: false }),
    );
  } catch (thrown) {
    if (!isUniqueViolation(thrown)) throw thrown;
    await countTaken(call.client);
    return emailTaken();
  }
  const entered = await enter(actor, { email, password }, call, safeNextPath(input.next));
  // The account stands, but somebody has used up the guesses at its address: signing in has to wait.
  return entered.ok ? entered : ok({ goTo: "/sign-in?notice=account_made", setCookies: [] });
}
