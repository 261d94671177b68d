import type { Level, Named, RoleSlug } from "@/lib/features/catalog/types/basics";
import type { PartName } from "./rules/parts";

/** The four STAR parts and the optional reflection: of a story, and of an answer. */
export type Parts = Record<PartName, string>;

/** All the words of a story. */
export interface StoryText {
  headline: string;
  /** What is said in half a minute; empty where it is not written yet. */
  short: string;
  parts: Parts;
}

/** What is known of a story beside its words. */
export interface StoryFacts {
  /** Slugs of the shared competency map. */
  competencies: string[];
  isFailure: boolean;
  /** "2021" or "2021-03"; empty where it is not told. */
  from: string;
  to: string;
}

/** A story as it is written down. */
export interface GivenStory extends StoryFacts {
  text: StoryText;
}

/** One line of the bank. */
export interface StoryLine {
  id: string;
  headline: string;
  short: string;
  competencies: Named[];
  isFailure: boolean;
  from: string;
  to: string;
  changedAt: Date;
  isSample: boolean;
  /** A text that was saved from elsewhere waits to be looked at. */
  hasAside: boolean;
  deletedAt: Date | null;
}

export type StorySort = "changed" | "headline" | "happened";

/** Every part is optional; parts are combined with "and". */
export interface StoryFilter {
  text?: string | undefined;
  competency?: string | undefined;
  failure?: "yes" | undefined;
  sort?: StorySort | undefined;
  /** Lists the bin instead. */
  state?: "deleted" | undefined;
}

export interface StoryList {
  lines: StoryLine[];
  /** Outside the bin, whatever the filter. */
  all: number;
  /** In the bin, and can be brought back. */
  deleted: number;
}

export interface StoryView {
  id: string;
  version: number;
  text: StoryText;
  competencies: Named[];
  isFailure: boolean;
  from: string;
  to: string;
  isSample: boolean;
  createdAt: Date;
  savedAt: Date;
  /** Texts that it had, or that were saved beside it; newest first, this one among them. */
  versions: VersionLine[];
}

export interface VersionLine {
  number: number;
  savedAt: Date;
  isAside: boolean;
}

/** One text that a story had, or that was saved beside it. */
export interface StoryVersionView extends VersionLine {
  text: StoryText;
}

/** A story to start an answer from. */
export interface StoryChoice {
  id: string;
  headline: string;
  short: string;
  competencies: Named[];
  /** It has a competency that the question is about. */
  fits: boolean;
}

/** One role's matrix against the person's stories. */
export interface Coverage {
  role: Named & { slug: RoleSlug };
  columns: CoverageColumn[];
  rows: CoverageRow[];
  warnings: Warning[];
}

export interface CoverageColumn extends Named {
  required: Level;
  /** Of the shared map. */
  shared: string;
  /** How many stories cover it. */
  stories: number;
}

export interface CoverageRow {
  id: string;
  headline: string;
  isFailure: boolean;
  /** One for each column: whether the story covers it. */
  cells: boolean[];
  /** How many of the columns it covers. */
  covers: number;
}

/** One rule of the bank, and where the person's stand. */
export interface Warning {
  rule: "count" | "twice" | "failures" | "spread" | "tags";
  isMet: boolean;
  /** What is counted, with the figure that is asked for. */
  counted: string;
  /** The figure as it stands. */
  figure: string;
  /** What to do next; none where the rule is met. */
  next: NextStep[];
}

export type NextStep =
  | { to: "write"; words: string }
  | { to: "story"; id: string; words: string }
  | { to: "questions"; competency: string; words: string };

export type StoryImportKind = "json" | "csv" | "markdown";

/** A story as it was read from a file. */
export interface ReadStory extends GivenStory {
  /** Row of a table, line of a text, place in a résumé: counted from 1. */
  row: number;
  /** Where in the file it stands, in words; empty where the row says it. */
  origin: string;
  /** What was not understood, and what was made of it. */
  remarks: string[];
}

/** What became no story, with why. */
export interface LeftOutStory {
  row: number;
  text: string;
  reason: string;
}

/** A whole file as it was read. Invariant: whatever was given is in `rows` or in `leftOut`. */
export interface StoryReading {
  rows: ReadStory[];
  leftOut: LeftOutStory[];
  remarks: string[];
}

/** Where the same story is already. */
export type StoryTwin =
  | { kind: "story"; id: string }
  | { kind: "bin"; id: string }
  /** In an earlier row. */
  | { kind: "row"; row: number };

export interface StoryPreviewRow extends Omit<ReadStory, "competencies"> {
  /** Place among the rows, from 0: what its box is named by. */
  index: number;
  competencies: Named[];
  twin: StoryTwin | null;
  outcome: "added" | "there-already" | null;
}

export interface StoryImportPreview {
  id: string;
  kind: StoryImportKind;
  fileName: string;
  createdAt: Date;
  importedAt: Date | null;
  remarks: string[];
  rows: StoryPreviewRow[];
  /** Together by their reason, in the order of the text. */
  leftOut: { reason: string; lines: { row: number; text: string }[] }[];
  counts: { understood: number; leftOut: number; twins: number; added: number; skipped: number };
}

export interface WaitingStoryImport {
  id: string;
  kind: StoryImportKind;
  fileName: string;
  createdAt: Date;
  stories: number;
}
