import "server-only";
import type { Tx } from "@/lib/db/client";

/**
 * What an account that is erased leaves with others: its relationships are ended, a coach's notes and a candidate's
 * access log stay without its name. What neither side is left to see goes, and so do invitations to its address.
 */
export async function leaveCoaching(tx: Tx, account: { id: string; email: string }): Promise<void> {
  await tx.coachingInvitation.deleteMany({ where: { email: account.email } });
  for (const [side, mine, other] of [
    ["candidate", "candidateId", "coachId"],
    ["coach", "coachId", "candidateId"],
  ] as const) {
    await tx.coachingRelationship.deleteMany({ where: { [mine]: account.id, [other]: null } });
    await tx.coachingRelationship.updateMany({
      where: { [mine]: account.id, endedAt: null },
      data: { endedAt: new Date(), endedBy: side },
    });
  }
}
