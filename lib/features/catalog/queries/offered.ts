/** Whose questions a read wants. Every read of questions names one of these, so that an own question is its owner's alone. */
import "server-only";
import type { Person } from "@/lib/auth/actor";

/** What everybody may read: the catalog's questions that are asked today. */
export const OFFERED = { retiredAt: null, ownerId: null } as const;

/** The catalog's questions and the person's own, retired ones too. */
export function readableBy(person: Person) {
  return { OR: [{ ownerId: null }, { ownerId: person.accountId }] };
}

/** Of these, what is asked today. */
export function offeredTo(person: Person) {
  return { retiredAt: null, ...readableBy(person) };
}
