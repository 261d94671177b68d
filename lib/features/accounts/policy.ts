import type { Actor } from "@/lib/auth/actor";

/** People, catalog and outbox. Never anybody's answers: no query that this guards touches their text. */
export function mayAdminister(actor: Actor): boolean {
  return actor.kind === "person" && actor.isAdministrator;
}
