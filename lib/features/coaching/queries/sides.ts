import "server-only";
import type { Person } from "@/lib/auth/actor";
import { db } from "@/lib/db/client";

/** Whether a person has a coach's side to go to: they coach or have coached, were invited to, or look for candidates. */
export async function hasCoachSide(actor: Person): Promise<boolean> {
  const rows = await db().$queryRaw<{ has: boolean }[]>`
    SELECT EXISTS (SELECT FROM coaching_relationships WHERE coach_id = ${actor.accountId}::uuid)
      OR EXISTS (
        SELECT FROM coaching_invitations
        WHERE used_at IS NULL AND revoked_at IS NULL AND declined_at IS NULL AND expires_at > now()
          AND ((email = ${actor.email} AND invited_as = 'coach')
            OR (inviter_id = ${actor.accountId}::uuid AND invited_as = 'candidate'))) AS has`;
  return rows[0]?.has ?? false;
}
