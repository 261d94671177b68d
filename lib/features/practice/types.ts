import type { CategoryName, Named, RoleSlug } from "@/lib/features/catalog/types/basics";
import type { StarParts } from "@/lib/features/catalog/types/questions";
import type { Parts } from "@/lib/features/stories/types";
import type { WordChange } from "./rules/history-changes";
import type { EntryReason } from "./rules/history-step";

/** The text of an answer. */
export type { Parts };

/**
 * What a draft will become when it is handed in: a new take (based on nothing, from a blank page), or a revision of the
 * last take.
 */
export interface Lineage {
  take: number;
  basedOnRevisionId: string | null;
}

/** A draft as it is stored. Moments are ISO 8601 in UTC, because these shapes also travel as JSON. */
export interface StoredDraft extends Lineage {
  /** Names this state of the text; the next save says which one it is based on. */
  version: number;
  savedAt: string;
  parts: Parts;
}

/** The newest handed-in text of an answer. */
export interface LastRevision {
  id: string;
  number: number;
  take: number;
  handedInAt: string;
  parts: Parts;
}

/** What an acknowledged save says. */
export interface SavedDraft extends Lineage {
  answerId: string;
  version: number;
  savedAt: string;
  /**
   * The fingerprint of the text as the database handed it back; empty where another text stands there by now. A device
   * lets its copy go only where this is the copy's.
   */
  stored: string;
  /** The answer had been deleted, and this save brought it back. */
  broughtBack: boolean;
}

/** What the server holds where a save was based on something else. */
export interface ServerText {
  /** Null: the draft was handed in meanwhile; its text is then the last revision. */
  draft: StoredDraft | null;
  lastRevision: LastRevision | null;
}

export interface HandedIn {
  answerId: string;
  revisionId: string;
  number: number;
  take: number;
}

/** Everything about a person's work on one question that its practice page needs. */
export interface PracticeState {
  answerId: string;
  revisionCount: number;
  /** Set: the answer is in the bin, and can be brought back until `goneAfter`. */
  deleted: { at: string; goneAfter: string; words: number } | null;
  draft: StoredDraft | null;
  lastRevision: LastRevision | null;
}

export type AnswerState = "draft" | "handed-in" | "rated";

/** Every part is optional; parts are combined with "and". */
export interface AnswerFilter {
  role?: string | undefined;
  category?: CategoryName | undefined;
  /** A competency of `role`; without a role it means nothing. */
  competency?: string | undefined;
  /** "deleted" lists the bin instead. */
  state?: AnswerState | "deleted" | undefined;
  /** Where the page before ended. */
  after?: string | undefined;
}

/** One line of the log. */
export interface AnswerLine {
  id: string;
  questionSlug: string;
  prompt: string;
  category: CategoryName;
  retired: boolean;
  /** To a question of the person's own. */
  isOwn: boolean;
  /** When it was last written or handed in. */
  touchedAt: Date;
  lastHandedInAt: Date | null;
  revisionCount: number;
  takes: number;
  /** Null where nothing is being written. */
  draftSavedAt: Date | null;
  ratedRevisionId: string | null;
  /** The newest rated revision's number. */
  ratedNumber: number | null;
  deletedAt: Date | null;
}

export interface AnswerLog {
  lines: AnswerLine[];
  /** Answers under the filter, all pages. */
  total: number;
  /** Cursor of the next page; null on the last. */
  next: string | null;
  /** Answers in the bin that can still be brought back. */
  deleted: number;
  /** Answers outside the bin, whatever the filter. */
  all: number;
}

/** What a person has written on a question, where that is something. */
export interface QuestionWork {
  answerId: string;
  revisionCount: number;
  lastHandedInAt: Date | null;
  /** Null where nothing is being written. */
  draftSavedAt: Date | null;
  isRated: boolean;
}

export interface RevisionLine {
  id: string;
  number: number;
  take: number;
  handedInAt: Date;
  isSample: boolean;
}

export interface RevisionView extends RevisionLine {
  /** The prompt as it was when this was handed in. */
  prompt: string;
  parts: Parts;
}

/** An answer with one of its revisions in full. */
export interface AnswerView {
  id: string;
  question: {
    slug: string;
    /** As it is asked today. */
    prompt: string;
    category: CategoryName;
    retired: boolean;
    /** The person's own, which has its page elsewhere. */
    isOwn: boolean;
    structure: (StarParts & { name: string }) | null;
  };
  /** Newest first. */
  revisions: RevisionLine[];
  /** The chosen revision, else the newest; null before the first hand-in. */
  revision: RevisionView | null;
  ratedRevisionId: string | null;
  /** Null where nothing is being written. */
  draft: StoredDraft | null;
}

/** One text that a draft held before, as one of several. */
export interface HistoryLine {
  number: number;
  reason: EntryReason;
  take: number;
  savedAt: string;
  words: number;
  /** Words that came and went from it to the text that followed; null where another text followed. */
  change: WordChange | null;
  /** So much went that somebody may look for it. */
  isGoodDeal: boolean;
}

export interface HistoryEntry extends Lineage {
  number: number;
  reason: EntryReason;
  savedAt: string;
  parts: Parts;
}

/** What the draft of an answer held before. */
export interface DraftHistory {
  answerId: string;
  question: {
    slug: string;
    prompt: string;
    category: CategoryName;
    retired: boolean;
    structure: (StarParts & { name: string }) | null;
  };
  /** As it stands now; null where nothing is being written. */
  draft: StoredDraft | null;
  lastRevision: LastRevision | null;
  /** Newest first, a page of them. */
  lines: HistoryLine[];
  /** The entry that the next page comes before; null on the last. */
  older: number | null;
  /** The one that is shown in full; null where there is none. */
  entry: HistoryEntry | null;
}

/** What a guess came to; "close" named a competency that the question is about too, but not mainly. */
export type GuessOutcome = "right" | "close" | "wrong";

/** Why a question's turn has come. */
export type TurnReason = "new" | "missed" | "again";

/** How far a person is with the drill of one role's bank. Questions that are no longer asked do not count. */
export interface DrillProgress {
  total: number;
  seen: number;
  /** Of those seen, how many were right at the first guess. */
  firstRight: number;
  /** Each seen question once, by the last guess on it: a row for what it is mainly about, a column for what was guessed. */
  rows: { main: Named; counts: number[] }[];
  /** Pairs that were taken for each other, the most often first. */
  mixUps: { main: Named; guessed: Named; count: number }[];
}

/** One role's drill as it stands. */
export interface Drill {
  role: { slug: RoleSlug; name: string };
  /** The role's matrix in its order. */
  competencies: DrillCompetency[];
  /** What to guess now; null where the bank has no question. */
  turn: {
    question: { slug: string; prompt: string };
    /** Which guess of this person's on this question it will be. */
    number: number;
    reason: TurnReason;
  } | null;
  progress: DrillProgress;
}

export interface DrillCompetency extends Named {
  description: string;
}

/** A guess with the answer and its reason. */
export interface GuessView {
  id: string;
  outcome: GuessOutcome;
  question: { slug: string; prompt: string; assesses: string; retired: boolean };
  /** Null where the question has left the role's bank since. */
  whyAsked: string | null;
  guessed: DrillCompetency;
  /** What the question was mainly about when it was guessed. */
  main: DrillCompetency;
  /** What else the question is about for this role. */
  further: Named[];
}

/** A role's drill as one of several to choose from. */
export interface DrillCard {
  role: { slug: RoleSlug; name: string };
  tagline: string;
  total: number;
  seen: number;
}

/** Whether a person lets answers be sent to the host that second opinions come from. */
export interface OpinionConsent {
  host: string;
  /** Null where they have not agreed, or have taken it back. */
  givenAt: Date | null;
}

export interface SecondOpinionState {
  /** Where the words would go. */
  host: string;
  /** After this long it is no longer waited for. */
  timeoutMs: number;
  /** The person has agreed to that host. */
  isAllowed: boolean;
  opinion: SecondOpinionView | null;
}

/** What a machine said of one revision. Beside the person's own work: no rating and no board knows of it. */
export interface SecondOpinionView {
  host: string;
  model: string;
  createdAt: Date;
  /** Each quote stands in the revision. */
  remarks: { quote: string; remark: string; next: string }[];
  /** Remarks that were dropped because their quotes do not. */
  leftOut: number;
}
