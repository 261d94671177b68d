import "server-only";
import { db } from "@/lib/db/client";
import { roleSlug } from "@/lib/features/catalog/schema/catalog-files";
import { storedLevels } from "@/lib/features/catalog/schema/stored-shapes";
import type { RoleFacts } from "../types";

const NAMED = { slug: true, name: true } as const;

/** Every role with all that a list can name and that the words of a question can point at. Public, as the catalog is. */
export async function readRoleFacts(): Promise<RoleFacts[]> {
  const rows = await db().role.findMany({
    orderBy: { ladder: "asc" },
    select: {
      ...NAMED,
      competencies: {
        where: { retiredAt: null },
        orderBy: { position: "asc" },
        select: {
          ...NAMED,
          description: true,
          levels: true,
          shared: { select: { ...NAMED, definition: true } },
        },
      },
      rounds: { orderBy: { position: "asc" }, select: NAMED },
    },
  });
  return rows.map((role) => ({
    ...role,
    slug: roleSlug.parse(role.slug),
    competencies: role.competencies.map(({ levels, ...competency }) => ({
      ...competency,
      levels: Object.values(storedLevels.parse(levels)),
    })),
  }));
}
