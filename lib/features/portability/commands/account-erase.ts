import "server-only";
import type { z } from "zod";
import type { Person } from "@/lib/auth/actor";
import { transaction } from "@/lib/db/client";
import { isEraseConfirmed } from "@/lib/features/accounts/rules/erase-words";
import { PROBLEMS } from "@/lib/features/accounts/rules/problems";
import { removeAccount } from "@/lib/features/accounts/writes/account-row";
import { requirePassword } from "@/lib/features/accounts/writes/confirm-password";
import { holdCatalog } from "@/lib/features/catalog/writes/catalog-lock";
import { leaveCoaching } from "@/lib/features/coaching/writes/leave";
import { leaveReviews } from "@/lib/features/review/writes/leave";
import { ok, type Result, refuse } from "@/lib/shared/result";
import type { eraseAccountInput } from "../schema/account-erase";

/** Erases the account with everything in it. There is no way back, which is why it asks twice. */
export async function eraseAccount(
  actor: Person,
  { confirmation, password }: z.output<typeof eraseAccountInput>,
): Promise<Result<{ erased: true }, "not_confirmed" | "wrong_password" | "too_many_requests">> {
  if (!isEraseConfirmed(confirmation)) {
    return refuse("not_confirmed", PROBLEMS.not_confirmed, "confirmation");
  }
  const confirmed = await requirePassword(actor, password, "password");
  if (!confirmed.ok) return confirmed;
  await transaction(async (tx) => {
    await holdCatalog(tx);
    await leaveReviews(tx, actor.accountId);
    await leaveCoaching(tx, { id: actor.accountId, email: actor.email });
    await removeAccount(tx, { id: actor.accountId, email: actor.email });
  });
  return ok({ erased: true as const });
}
