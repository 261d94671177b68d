import "server-only";
import type { Person } from "@/lib/auth/actor";
import { db } from "@/lib/db/client";
import { roleSlug } from "@/lib/features/catalog/schema/catalog-files";
import type { Level, RoleSlug } from "@/lib/features/catalog/types/basics";
import { buildCoverage } from "../rules/coverage";
import type { Coverage } from "../types";
import { listStories } from "./stories";

/** The person's stories against one role's matrix. */
export async function getCoverage(actor: Person, role: RoleSlug, now: Date): Promise<Coverage> {
  const [matrix, { lines }] = await Promise.all([
    db().role.findUniqueOrThrow({
      where: { slug: role },
      select: {
        slug: true,
        name: true,
        competencies: {
          where: { retiredAt: null },
          orderBy: { position: "asc" },
          select: { slug: true, name: true, requiredLevel: true, sharedSlug: true },
        },
      },
    }),
    listStories(actor, { sort: "headline" }, now),
  ]);
  return buildCoverage(
    { slug: roleSlug.parse(matrix.slug), name: matrix.name },
    matrix.competencies.map(({ slug, name, requiredLevel, sharedSlug }) => ({
      slug,
      name,
      required: requiredLevel as Level,
      shared: sharedSlug,
    })),
    lines,
  );
}
