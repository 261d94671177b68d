import "server-only";
import type { Person } from "@/lib/auth/actor";
import { confirmPassword } from "@/lib/auth/confirm-password";
import { ok, type Result, refuse } from "@/lib/shared/result";
import { PROBLEMS } from "../rules/problems";
import { tooMany } from "../rules/refusals";

/**
 * The person's password, asked before what a borrowed browser must not do. Outside any transaction: a wrong guess counts
 * whatever becomes of the rest.
 * @param field the form field that the password was typed in
 */
export async function requirePassword(
  actor: Person,
  password: string,
  field: string,
): Promise<Result<undefined, "wrong_password" | "too_many_requests">> {
  const confirmation = await confirmPassword(actor, password);
  if (confirmation.kind === "right") return ok(undefined);
  if (confirmation.kind === "too_many") return tooMany(confirmation.retryAfter);
  return refuse("wrong_password", PROBLEMS.wrong_password, field);
}
