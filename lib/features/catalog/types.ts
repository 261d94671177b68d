import type { CATEGORIES, ROLE_SLUGS } from "./schema/catalog-files";

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

export interface RoleSummary {
  slug: RoleSlug;
  name: string;
  /** Place on the ladder, 1 the first. */
  ladder: number;
  tagline: string;
  summary: string;
  competencyCount: number;
  roundCount: number;
  questionCount: number;
}

export type Level = 1 | 2 | 3 | 4 | 5;

/** One area of a role's matrix. */
export interface CompetencyView {
  slug: string;
  name: string;
  shared: { slug: string; name: string; definition: string };
  description: string;
  requiredLevel: Level;
  /** The article's own word for the level ("Medium-High"), where it has one. */
  requiredWord: string | null;
  requiredSource: Source;
  source: Source;
  levels: Record<Level, string>;
  /** Questions of this role's bank that are about it, as main or further competency. */
  questionCount: number;
}

export interface RoundView {
  slug: string;
  name: string;
  focus: string;
  interviewers: string | null;
  format: string | null;
  duration: string | null;
  source: Source;
  questionCount: number;
}

export interface GuideFact {
  text: string;
  source: Source;
}

export interface SalaryFigure {
  region: string;
  experience: string | null;
  /** ISO 4217. Figures of different currencies or periods never share a chart. */
  currency: string;
  period: "year" | "month";
  low: number;
  /** Equal to `low` for a single figure. */
  high: number;
  /** `high` is not a ceiling. */
  openEnded: boolean;
  source: Source;
}

export interface RoleGuide {
  slug: RoleSlug;
  name: string;
  ladder: number;
  ladderSource: Source;
  tagline: string;
  summary: string;
  matrixSource: Source;
  competencies: CompetencyView[];
  rounds: RoundView[];
  questionCount: number;
  guide: {
    responsibilities: GuideFact[];
    careerPath: GuideFact[];
    interviewProcess: GuideFact[];
    certifications: GuideFact[];
    trends: GuideFact[];
    salaries: SalaryFigure[];
    faq: { question: string; answer: string; source: Source }[];
  };
}

export interface Named {
  slug: string;
  name: string;
}

/** A stretch of text; `hit` is what the search was for. */
export interface TextPiece {
  text: string;
  hit: boolean;
}

export interface FoundQuestion {
  slug: string;
  prompt: string;
  assesses: string;
  category: CategoryName;
  /** The main one first. */
  competencies: Named[];
  /** The person's own question, seen by nobody else. */
  isOwn: boolean;
  /** Handed in by the person who looks; null where nobody is signed in. */
  practised: boolean | null;
  /** What a text found, where there is one: the prompt, and the sentence of what is assessed or of the guidance that holds it. */
  hits: { prompt: TextPiece[]; elsewhere: TextPiece[] | null } | null;
}

/** A question as one line of a role's bank. */
export interface BankQuestion extends FoundQuestion {
  /** 1 warm-up, 2 expected, 3 hard. */
  difficulty: number;
  rounds: Named[];
}

/** A question as one line of the search across all banks; its competencies are the shared ones. */
export interface CatalogQuestionLine extends FoundQuestion {
  /** In ladder order. */
  roles: (Named & { slug: RoleSlug; difficulty: number })[];
}

interface CommonFilter {
  category?: CategoryName | undefined;
  competency?: string | undefined;
  difficulty?: number | undefined;
  /** Of the person who looks. */
  practised?: "yes" | "no" | undefined;
  text?: string | undefined;
  /** Without it: the bank's order, or what a text fits best first. */
  sort?: "easiest" | "hardest" | undefined;
  /** From 2; without it the first. */
  page?: number | undefined;
}

/** Every part is optional; parts are combined with "and". */
export interface BankFilter extends CommonFilter {
  round?: string | undefined;
}

/** Competencies are slugs of the shared map here. */
export interface CatalogFilter extends CommonFilter {
  role?: RoleSlug | undefined;
}

/** One choice of a facet; `count` is what choosing it would show, given the other filters. */
export interface FacetValue {
  value: string;
  name: string;
  count: number;
  chosen: boolean;
}

interface Listing<Question> {
  /** One page of what fits, in the order asked for. */
  questions: Question[];
  /** How many fit, over all pages. */
  fitting: number;
  /** How many there are without filters. */
  total: number;
  /** From 1. */
  page: number;
  pages: number;
  /** Nothing holds the text as it was typed; this, of words spelt alike, was searched for instead. */
  corrected: string | null;
}

export interface Bank extends Listing<BankQuestion> {
  role: { slug: RoleSlug; name: string };
  facets: {
    category: FacetValue[];
    competency: FacetValue[];
    round: FacetValue[];
    difficulty: FacetValue[];
    /** Empty where nobody is signed in. */
    practised: FacetValue[];
  };
}

export interface CatalogSearch extends Listing<CatalogQuestionLine> {
  facets: {
    role: FacetValue[];
    category: FacetValue[];
    competency: FacetValue[];
    difficulty: FacetValue[];
    practised: FacetValue[];
  };
}

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
