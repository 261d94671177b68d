import type { Level, RoleSlug, Source } from "@/lib/features/catalog/types/basics";

/** What a level rests on: nothing yet, the candidate's own marks, or a coach's. */
export type Basis = "none" | "self" | "coach";

/** Where a cell stands. Only a coach's marks can make it "ready". */
export type CellState = "no-answers" | "unconfirmed" | "below" | "ready";

/** What the rule makes of one competency's ratings. */
export interface CurrentLevel {
  /** Null while nothing has been rated. */
  level: Level | null;
  basis: Basis;
  /** Answers that the level was computed from: 0 to 3. */
  counted: string[];
  /** Answers with a standing rating of the kind that counts. */
  rated: number;
  /** Levels still missing; the whole requirement while nothing has been rated, never below 0. */
  gap: number;
  state: CellState;
}

/** One cell of a board: a competency with what is required and what has been shown. */
export interface BoardCell extends CurrentLevel {
  slug: string;
  name: string;
  required: Level;
  /** The article's own word for the requirement, where it has one. */
  requiredWord: string | null;
  /** Answers handed in to questions about this competency, rated or not. */
  answers: number;
  lastPractised: Date | null;
}

export interface BoardRole {
  slug: RoleSlug;
  name: string;
}

/** What the board's cells come to, in counts. */
export interface BoardSummary {
  cells: number;
  /** Cells with at least one rated answer. */
  withEvidence: number;
  /** Cells at or above the requirement on the candidate's own marks alone. */
  unconfirmedAtRequired: number;
  ready: number;
  /** Sum of the levels that are missing. */
  missing: number;
}

export interface Board {
  role: BoardRole;
  /** In the matrix's order. */
  cells: BoardCell[];
  summary: BoardSummary;
  /** Answers of this role's bank that were handed in. */
  answers: number;
  /** Questions that are offered in this role's bank. */
  questions: number;
  /** The bank's first question: where somebody without an answer begins. */
  firstQuestion: string | null;
}

/** A board as a small picture with the person's choice marked. */
export interface BoardCard extends Board {
  tagline: string;
  chosen: boolean;
}

/** A board with the way to the others. */
export interface BoardPage {
  board: Board;
  /** All roles, in ladder order. */
  roles: BoardRole[];
  isChosen: boolean;
}

/** A question worth practising now, with the reason. */
export interface Suggestion {
  slug: string;
  prompt: string;
  /** The person's own question. */
  isOwn: boolean;
  difficulty: number;
  /** The competency that it is mainly about. */
  competency: {
    slug: string;
    name: string;
    required: Level;
    current: Level | null;
    basis: Basis;
    gap: number;
  };
  lastPractised: Date | null;
}

export interface RecentAnswer {
  id: string;
  questionSlug: string;
  prompt: string;
  handedInAt: Date;
  revisions: number;
  /** Whether the revision that was handed in last has been rated. */
  newestIsRated: boolean;
}

/** One mark behind a cell. */
export interface Mark {
  level: Level;
  rater: "self" | "coach";
  /** The coach's name; null for the candidate's own mark. */
  by: string | null;
  ratedAt: Date;
}

/** An answer behind a cell. */
export interface Evidence {
  answerId: string;
  question: { slug: string; prompt: string };
  /** The competency is the first that the question is about. */
  isMain: boolean;
  /** The revision that the marks belong to; null while none is rated. */
  revision: { number: number; take: number; handedInAt: Date } | null;
  revisions: number;
  lastHandedInAt: Date;
  marks: Mark[];
  /** Whether the current level was computed from it. */
  counts: boolean;
}

export interface CellQuestion {
  slug: string;
  prompt: string;
  /** The person's own question. */
  isOwn: boolean;
  difficulty: number;
  isMain: boolean;
  lastPractised: Date | null;
}

/** A cell opened: what is asked for, who says so, and what proves it. */
export interface CellDetail {
  role: BoardRole;
  cell: BoardCell;
  description: string;
  levels: Record<Level, string>;
  requiredSource: Source;
  source: Source;
  /** Newest first. */
  evidence: Evidence[];
  /** Questions of this competency to practise next, at most four. */
  next: CellQuestion[];
  /** The matrix's neighbours, for going from cell to cell. */
  previous: { slug: string; name: string } | null;
  following: { slug: string; name: string } | null;
}

/** What Today shows to somebody who has chosen a board. */
export interface Today {
  board: Board;
  /** Largest need first, at most six. */
  suggestions: Suggestion[];
  /** Newest first, at most five, whatever their role. */
  recent: RecentAnswer[];
}
