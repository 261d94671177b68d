import type { CategoryName, Level, Named, RoleSlug } from "@/lib/features/catalog/types/basics";
import type { Anchors } from "@/lib/features/catalog/types/questions";
import type { Parts } from "@/lib/features/practice/types";

/** One competency to rate, with the anchors that the revision pinned. */
export interface SheetRow {
  competency: Named & { requiredLevel: Level };
  anchors: Anchors;
  /** The person's standing rating of this revision. */
  standing: Level | null;
}

/** What a person rates their own revision by, for one role. */
export interface RatingSheet {
  answerId: string;
  revision: { id: string; number: number; take: number; handedInAt: Date; parts: Parts };
  /** As it was asked when the revision was handed in. */
  prompt: string;
  category: CategoryName;
  role: { slug: RoleSlug; name: string };
  /** Roles that the question can be rated for, in ladder order. */
  roles: { slug: RoleSlug; name: string }[];
  /** The main competency first. */
  rows: SheetRow[];
}

/** A rating that stands, with who gave it. */
export interface StandingRating {
  id: string;
  revisionId: string;
  role: { slug: RoleSlug; name: string };
  competency: Named & { requiredLevel: Level };
  level: Level;
  rater: "self" | "coach";
  /** The words that a coach's mark rests on; empty for one's own. */
  quote: string;
  /** The coach's name; null for the person's own. */
  by: string | null;
  ratedAt: Date;
}

export interface RatedRevision {
  revisionId: string;
  answerId: string;
  number: number;
  role: RoleSlug;
  /** Ratings that were given, changed or withdrawn by this; 0 where all stood as they are. */
  changed: number;
}
