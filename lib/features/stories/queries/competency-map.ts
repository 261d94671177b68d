import "server-only";
import { db } from "@/lib/db/client";
import type { Named } from "@/lib/features/catalog/types/basics";

/** The shared map in the order in which the roles' matrices name it; public, as the catalog is. */
export async function listSharedCompetencies(): Promise<(Named & { definition: string })[]> {
  return db().$queryRaw<(Named & { definition: string })[]>`
    SELECT c.slug, c.name, c.definition FROM competencies c
    LEFT JOIN role_competencies rc ON rc.shared_slug = c.slug AND rc.retired_at IS NULL
    LEFT JOIN roles r ON r.slug = rc.role_slug
    GROUP BY c.slug ORDER BY min(r.ladder * 100 + rc.position) NULLS LAST, c.name`;
}
