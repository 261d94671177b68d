import "server-only";
import { rateLimitKeys } from "@/lib/auth/rate-limits";
import type { Tx } from "@/lib/db/client";
import { forgetMailTo } from "@/lib/mail/outbox";

export interface NewAccount {
  /** Normalised. */
  email: string;
  name: string;
  passwordHash: string;
  isAdministrator: boolean;
}

/** @throws a unique violation where the address is taken */
export function createAccount(tx: Tx, account: NewAccount): Promise<{ id: string }> {
  return tx.account.create({ data: account, select: { id: true } });
}

/** Counters of guesses and requests at an address. */
export async function forgetCounters(tx: Tx, email: string): Promise<void> {
  await tx.rateLimit.deleteMany({ where: { key: { in: rateLimitKeys(email) } } });
}

/** All that is kept about an address beside the account: mail to it, and counters of what was asked in its name. */
export async function forgetAddress(tx: Tx, email: string): Promise<void> {
  await forgetMailTo(tx, email);
  await forgetCounters(tx, email);
}

/** The account with everything that hangs on it: every table that holds a person's rows cascades from this one. */
export async function removeAccount(tx: Tx, account: { id: string; email: string }): Promise<void> {
  await forgetAddress(tx, account.email);
  await tx.account.deleteMany({ where: { id: account.id } });
}
