import type { Level, RoleSlug } from "@/lib/features/catalog/types/basics";
import type { Anchors, VersionAnchors } from "@/lib/features/catalog/types/questions";
import type { SelfRatingInput } from "../schema/ratings";

/** What a version's anchors let a role's interviewer rate: the main competency first. */
export function ratable(
  anchors: VersionAnchors,
  role: RoleSlug,
): { competency: string; anchors: Anchors }[] {
  return anchors[role] ?? [];
}

/**
 * The role to rate for: the one that was asked for if the version has anchors for it, else the first that it has; null
 * where it has none.
 */
export function roleToRate(anchors: VersionAnchors, asked: string | undefined): RoleSlug | null {
  const roles = (Object.keys(anchors) as RoleSlug[]).filter(
    (role) => ratable(anchors, role).length > 0,
  );
  return roles.find((role) => role === asked) ?? roles[0] ?? null;
}

export interface RatingChange {
  competency: string;
  /** The standing rating to supersede; null where there is none. */
  supersedes: string | null;
  /** The rating to add; null where one is only withdrawn. */
  level: Level | null;
}

/**
 * What giving these ratings changes. A rating is never edited: another level supersedes it. The same level again changes
 * nothing, so a form that is sent twice rates once.
 */
export function ratingChanges(
  given: SelfRatingInput["ratings"],
  standing: readonly { id: string; competency: string; level: number }[],
): RatingChange[] {
  return given.flatMap(({ competency, level }) => {
    const before = standing.find((one) => one.competency === competency);
    if ((before?.level ?? null) === level) return [];
    return [{ competency, supersedes: before?.id ?? null, level }];
  });
}

/** The name of a competency's field in the rating form (read by the schema). */
export function levelField(competencySlug: string): string {
  return `level:${competencySlug}`;
}
