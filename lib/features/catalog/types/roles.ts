import type { Level, RoleSlug, Source } from "./basics";

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
