import type { RoleSlug } from "@/lib/features/catalog/types/basics";

export interface SampleLoaded {
  role: RoleSlug;
  /** Answers loaded now; 0 where all of them were there already. */
  loaded: number;
}

export interface SampleRemoved {
  removed: number;
  /** Answers that stay, because they hold a revision or a draft of the person's own. */
  kept: number;
}
