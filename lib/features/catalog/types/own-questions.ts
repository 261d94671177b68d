import type { CategoryName, Level, Named, RoleSlug } from "./basics";

/** A person's own question as one line of their list. */
export interface OwnQuestionLine {
  slug: string;
  prompt: string;
  category: CategoryName;
  role: Named & { slug: RoleSlug };
  difficulty: number;
  /** The main one first. */
  competencies: Named[];
  note: string;
  addedAt: Date;
  /** Set while it is removed and can be brought back. */
  removedAt: Date | null;
}

export interface OwnQuestionList {
  /** One page, by role in ladder order, newest first. */
  lines: OwnQuestionLine[];
  page: number;
  pages: number;
  /** Roles that have some, with how many; removed ones are not counted. */
  roles: (Named & { slug: RoleSlug; count: number })[];
  removed: number;
}

/** What an own question of one role can be about. */
export interface OwnQuestionChoices {
  role: Named & { slug: RoleSlug };
  /** In the matrix's order. */
  competencies: (Named & { description: string; requiredLevel: Level })[];
  rounds: Named[];
}
