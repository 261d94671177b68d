import type { CATEGORIES, ROLE_SLUGS } from "../schema/catalog-files";

export type RoleSlug = (typeof ROLE_SLUGS)[number];

export type CategoryName = (typeof CATEGORIES)[number];

export interface ArticleReference {
  slug: string;
  title: string;
  url: string;
  /** Calendar day, yyyy-mm-dd. */
  published: string;
}

/** Where a fact comes from, ready to be shown. */
export interface Source {
  article: ArticleReference;
  /** Heading or table caption of the article. */
  section: string;
  basis: "stated" | "derived";
  /** How it was derived; null for a stated fact. */
  reasoning: string | null;
}

export type Level = 1 | 2 | 3 | 4 | 5;

export interface Named {
  slug: string;
  name: string;
}
