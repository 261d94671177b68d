import "server-only";
import type { Person } from "@/lib/auth/actor";
import { db } from "@/lib/db/client";
import type { RoleSlug } from "@/lib/features/catalog/types/basics";
import { ok, type Result, refuse } from "@/lib/shared/result";

/**
 * Remembers whose board the person looks at; choosing again replaces the choice. One statement, so that two clicks at
 * once cannot collide.
 */
export async function chooseBoard(
  actor: Person,
  role: RoleSlug,
): Promise<Result<{ role: RoleSlug }, "not_found">> {
  const chosen = await db().$executeRaw`
    INSERT INTO board_choices (account_id, role_slug)
    SELECT ${actor.accountId}::uuid, slug FROM roles WHERE slug = ${role}
    ON CONFLICT (account_id) DO UPDATE SET role_slug = excluded.role_slug, chosen_at = now()`;
  if (chosen === 0) {
    return refuse("not_found", "That role is not in the catalog. Your board was not changed.");
  }
  return ok({ role });
}
