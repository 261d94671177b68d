import type { Person } from "@/lib/auth/actor";

/** Invariant: nobody coaches themself, whichever side the invitation came from. */
export function mayAccept(actor: Person, invitation: { inviterId: string }): boolean {
  return actor.accountId !== invitation.inviterId;
}

/** Either of the two may end it, at any time and without a reason; nobody else can. */
export function sideOf(
  actor: Person,
  relationship: { candidateId: string | null; coachId: string | null },
): "candidate" | "coach" | null {
  if (relationship.candidateId === actor.accountId) return "candidate";
  return relationship.coachId === actor.accountId ? "coach" : null;
}
