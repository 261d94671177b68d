import type { CategoryName, Named, RoleSlug } from "@/lib/features/catalog/types/basics";
import type { COLUMNS, IMPORT_KINDS } from "./schema/stored-preview";

/** Where the questions come from: a pasted job advert, or a list in one of two forms. */
export type ImportKind = (typeof IMPORT_KINDS)[number];

/** What a list can say about a question, by the name of the column that says it. */
export type Column = (typeof COLUMNS)[number];

/** What reading needs to know of a competency: everything that its words can be found in. */
export interface CompetencyFacts extends Named {
  description: string;
  /** Level descriptors, lowest first. */
  levels: string[];
  shared: Named & { definition: string };
}

/** What reading needs to know of a role. */
export interface RoleFacts {
  slug: RoleSlug;
  name: string;
  /** In the matrix's order. */
  competencies: CompetencyFacts[];
  rounds: Named[];
}

/** Something about a row that could not be taken as it stood. */
export interface Problem {
  /** Null where it is about the whole row. */
  column: Column | null;
  /** For the person: what it was, and what was made of it. */
  message: string;
  /** The row is not ticked until the person has looked at it. */
  holds: boolean;
}

/** A question as it was read. Whether it can be added is asked of it later: the prompt may be too long, a competency missing. */
export interface ReadQuestion {
  role: RoleSlug;
  prompt: string;
  category: CategoryName;
  /** The main one first; none where nothing named or suggested one. */
  competencies: string[];
  rounds: string[];
  difficulty: 1 | 2 | 3;
  note: string;
}

export interface ReadRow {
  /** Row of the table, or line of the text, as an editor counts them: from 1, the header included. */
  row: number;
  question: ReadQuestion;
  /** What was not stated but read from the wording. */
  guessed: ("category" | "competency")[];
  /** The words that the guessed competency rests on, as the text has them. */
  matched: string[];
  problems: Problem[];
  /** The advert's own words behind a proposed question; empty for a list. */
  source: string;
  /** Questions of the role's bank that ask for much the same. */
  alike: { slug: string; prompt: string; shared: string[] }[];
}

/** What became no question, with why. */
export interface LeftOut {
  row: number;
  /** The beginning of it, where it is long. */
  text: string;
  reason: string;
}

/** A whole text as it was read. Invariant: each row or line that is not empty is in `rows` or in `leftOut`, or is named below. */
export interface Reading {
  rows: ReadRow[];
  leftOut: LeftOut[];
  /** About the text as a whole: how it was decoded, columns that were ignored. */
  remarks: string[];
}

/** Where the same question is already. */
export type Twin =
  /** Among the person's own. */
  | { kind: "own"; slug: string }
  /** In an earlier row. */
  | { kind: "list"; row: number }
  /** In the role's bank, for everybody. */
  | { kind: "bank"; slug: string };

/** One row of a preview, ready to be shown. */
export interface PreviewRow {
  /** Place among the rows, from 0: what its form fields are named by. */
  index: number;
  row: number;
  role: Named & { slug: RoleSlug };
  prompt: string;
  category: CategoryName;
  /** Names; the main one is chosen by slug. */
  competencies: Named[];
  rounds: string[];
  difficulty: number;
  note: string;
  isCategoryGuessed: boolean;
  isCompetencyGuessed: boolean;
  matched: string[];
  problems: Problem[];
  source: string;
  alike: ReadRow["alike"];
  twin: Twin | null;
  /** What keeps it from being added as it is. */
  fault: { column: "question" | "competency"; message: string } | null;
  isTicked: boolean;
  outcome: "added" | "there-already" | null;
}

/** Competencies to choose among, by role. */
export interface RoleChoices extends Named {
  slug: RoleSlug;
  competencies: Named[];
  /** Rows of the whole preview that have none. */
  withoutCompetency: number;
}

export interface ImportPreview {
  id: string;
  kind: ImportKind;
  fileName: string;
  role: Named & { slug: RoleSlug };
  createdAt: Date;
  importedAt: Date | null;
  remarks: string[];
  /** One page of the rows. */
  rows: PreviewRow[];
  page: number;
  pages: number;
  counts: {
    understood: number;
    leftOut: number;
    ticked: number;
    /** Ticked on other pages than this one. */
    tickedElsewhere: number;
    /** Own questions already, or an earlier row. */
    twins: number;
    /** Cannot be added as they are. */
    faulty: number;
    added: number;
    thereAlready: number;
  };
  /** Together by their reason, in the order of the text. */
  leftOut: { reason: string; lines: { row: number; text: string }[] }[];
  roles: RoleChoices[];
}

/** A preview that waits, as one line of a list. */
export interface WaitingImport {
  id: string;
  kind: ImportKind;
  fileName: string;
  roleName: string;
  createdAt: Date;
  questions: number;
}
