import type { CategoryName, Named, RoleSlug } from "./basics";

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
