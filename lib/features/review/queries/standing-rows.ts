import "server-only";
import { roleSlug } from "@/lib/features/catalog/schema/catalog-files";
import type { Level } from "@/lib/features/catalog/types/basics";
import { LEFT_COACH } from "../rules/names";
import type { StandingRating } from "../types/ratings";

/** By the roles' matrices, one's own mark before a coach's. */
export const STANDING_ORDER = [
  { competency: { role: { ladder: "asc" as const } } },
  { competency: { position: "asc" as const } },
  { rater: "asc" as const },
  { createdAt: "asc" as const },
];

/** The columns that `toStanding` reads, and those that tell what is sealed. */
export const STANDING_SELECT = {
  id: true,
  revisionId: true,
  level: true,
  rater: true,
  quote: true,
  roleSlug: true,
  competencySlug: true,
  createdAt: true,
  supersededAt: true,
  account: { select: { name: true } },
  competency: {
    select: {
      slug: true,
      name: true,
      requiredLevel: true,
      role: { select: { slug: true, name: true } },
    },
  },
} as const;

export function toStanding(row: {
  id: string;
  revisionId: string;
  level: number;
  rater: "self" | "coach";
  quote: string;
  createdAt: Date;
  account: { name: string } | null;
  competency: {
    slug: string;
    name: string;
    requiredLevel: number;
    role: { slug: string; name: string };
  };
}): StandingRating {
  const { competency, account } = row;
  return {
    id: row.id,
    revisionId: row.revisionId,
    role: { slug: roleSlug.parse(competency.role.slug), name: competency.role.name },
    competency: {
      slug: competency.slug,
      name: competency.name,
      requiredLevel: competency.requiredLevel as Level,
    },
    level: row.level as Level,
    rater: row.rater,
    quote: row.quote,
    by: row.rater === "self" ? null : (account?.name ?? LEFT_COACH),
    ratedAt: row.createdAt,
  };
}
