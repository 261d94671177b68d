import type { Person } from "@/lib/auth/actor";

/**
 * Whose mark a rating is. A person's own mark is kept apart from a coach's and never confirms anything.
 * Invariant: nobody but the one who wrote the answer gives it a self-rating, an administrator neither.
 */
export function mayRateAsSelf(actor: Person, answer: { accountId: string }): boolean {
  return actor.accountId === answer.accountId;
}
