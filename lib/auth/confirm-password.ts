import "server-only";
import type { Person } from "./actor";
import { accountOfCredentials } from "./passwords";
import { takeGuess } from "./rate-limits";

export type Confirmation =
  | { kind: "right" }
  | { kind: "wrong" }
  | { kind: "too_many"; retryAfter: number };

/**
 * Whether a signed-in person knows their password: asked before what a borrowed browser must not do. Counts as a guess,
 * or a stolen session could try passwords without end.
 */
export async function confirmPassword(person: Person, password: string): Promise<Confirmation> {
  const guess = await takeGuess(person.email, undefined);
  if (!guess.allowed) return { kind: "too_many", retryAfter: guess.retryAfter };
  const account = await accountOfCredentials(person.email, password);
  if (account?.id !== person.accountId) return { kind: "wrong" };
  await guess.giveBack();
  return { kind: "right" };
}
