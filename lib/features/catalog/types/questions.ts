import type { CategoryName, Level, Named, RoleSlug, Source } from "./basics";

/** Levels 2 and 4 are there for people's own questions, which are rated by the competency's level descriptors. */
export type Anchors = Record<1 | 3 | 5, string> & Partial<Record<2 | 4, string>>;

/** What a question means in one role's interviews. */
export interface QuestionInRole {
  role: { slug: RoleSlug; name: string };
  difficulty: number;
  whyAsked: string;
  rounds: Named[];
  /** The main one first. */
  competencies: (Named & { requiredLevel: Level; anchors: Anchors })[];
}

export type StarParts = Record<"situation" | "task" | "action" | "result", string>;

export interface QuestionView {
  slug: string;
  prompt: string;
  category: CategoryName;
  assesses: string;
  /** For questions that are not about a past event: a named structure and what each STAR part is called in it. */
  structure: (StarParts & { name: string }) | null;
  guidance: StarParts;
  probes: string[];
  mistakes: string[];
  sources: Source[];
  /** No longer offered; answers to it stay. */
  retired: boolean;
  /** Of a person's own question, which has no sources; null for the catalog's. */
  own: { note: string; addedAt: Date } | null;
  /** In ladder order. */
  roles: QuestionInRole[];
}

/** Anchors of one version of a question, in ladder order of roles, the main competency first. */
export type VersionAnchors = Partial<Record<RoleSlug, { competency: string; anchors: Anchors }[]>>;

export interface QuestionVersionView {
  id: string;
  prompt: string;
  anchors: VersionAnchors;
}
