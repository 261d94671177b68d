import type { CategoryName, Level, Named, RoleSlug } from "@/lib/features/catalog/types/basics";
import type { Anchors, StarParts } from "@/lib/features/catalog/types/questions";
import type { Parts, RevisionLine, RevisionView } from "@/lib/features/practice/types";
import type { PartName } from "@/lib/features/stories/rules/parts";
import type { Followed } from "../rules/anchors";
import type { RequestState, Turn } from "../rules/turns";
import type { StandingRating } from "./ratings";

export type VerdictName = "ready" | "another_take";

/** A coach whom a candidate can ask. */
export interface AskableCoach {
  relationshipId: string;
  name: string;
  /** May read this answer already. */
  covers: boolean;
}

/** What the form to ask for review needs. */
export interface AskChoices {
  answerId: string;
  prompt: string;
  /** The newest revision: what a coach will read first. */
  newest: number;
  /** The candidate has marked it: asked for first, so that no coach's mark can colour it. */
  isSelfRated: boolean;
  coaches: AskableCoach[];
  /** A request stands in the way. */
  isAsked: boolean;
}

/** One line of a thread. */
export interface CommentView {
  id: string;
  /** Null: a coach who has left. */
  by: string | null;
  side: "candidate" | "coach";
  isOwn: boolean;
  body: string;
  suggestion: string | null;
  createdAt: Date;
  /** The revision that applying the suggestion made. */
  appliedIn: number | null;
}

export interface ThreadView {
  id: string;
  part: PartName | null;
  quote: string;
  /** The revision that it was written on. */
  revision: number;
  /** Where it is in the revision that is shown. */
  followed: Followed;
  isResolved: boolean;
  /** Began with the reader's own review. */
  isOwn: boolean;
  comments: CommentView[];
}

/** A review that was sent. */
export interface SentReview {
  id: string;
  by: string | null;
  isOwn: boolean;
  revision: number;
  summary: string;
  verdict: VerdictName;
  sentAt: Date;
}

export interface SlotView {
  id: string;
  /** Null: any of the candidate's coaches, or one who has left. */
  coach: string | null;
  forAny: boolean;
  turn: Turn;
  /** Somebody's claim runs. */
  isClaimed: boolean;
}

export interface RequestView {
  id: string;
  note: string;
  state: RequestState;
  standing: "closed" | "candidate" | "coach" | "lapsed";
  createdAt: Date;
  closedAt: Date | null;
  thanks: string;
  slots: SlotView[];
  /** The newest revision that a review was sent on. */
  reviewed: number | null;
}

/** What a candidate sees of the reviews of one answer. */
export interface AnswerReviews {
  /** The newest request; null where none was ever made. */
  request: RequestView | null;
  /** Newest first. */
  reviews: SentReview[];
  threads: ThreadView[];
  /** Roles in which coaches have marked the shown revision, and the candidate has not: their marks wait for that. */
  sealed: { slug: RoleSlug; name: string }[];
  coaches: number;
}

/** A comment that its author alone sees. */
export interface PendingCommentView {
  id: string;
  thread: string | null;
  part: PartName | null;
  start: number | null;
  end: number | null;
  quote: string;
  body: string;
  suggestion: string | null;
  updatedAt: Date;
}

/** A review that is being written. */
export interface OwnReview {
  id: string;
  /** The revision that it stays on, and its text. */
  revision: number;
  parts: Parts;
  summary: string;
  verdict: VerdictName | null;
  comments: PendingCommentView[];
}

export interface CoachRatingRow {
  competency: Named & { requiredLevel: Level };
  anchors: Anchors;
  level: Level | null;
  quote: string;
}

export interface CoachRatingSheet {
  role: { slug: RoleSlug; name: string };
  roles: { slug: RoleSlug; name: string }[];
  rows: CoachRatingRow[];
}

/** The review screen of a coach. */
export interface ReviewScreen {
  kind: "open";
  slot: { id: string; forAny: boolean; isOwn: boolean; turn: Turn };
  /** Until when this coach has it; null without a claim that runs. */
  claimedUntil: Date | null;
  /** Another coach has it. */
  isTaken: boolean;
  request: { id: string; note: string; state: RequestState; createdAt: Date; thanks: string };
  candidate: { name: string };
  relationshipId: string;
  answerId: string;
  question: {
    slug: string;
    prompt: string;
    category: CategoryName;
    structure: (StarParts & { name: string }) | null;
    probes: string[];
    mistakes: string[];
  };
  /** What the shown revision is marked by, in every role that asks the question. */
  guide: { competency: string; role: string; anchors: Anchors }[];
  /** Newest first. */
  revisions: RevisionLine[];
  shown: RevisionView;
  /** The revision to compare the shown one with. */
  compared: RevisionView | null;
  review: OwnReview | null;
  /** Marks of the own review, or where none is being written, the sheet is left out. */
  sheet: CoachRatingSheet | null;
  reviews: SentReview[];
  threads: ThreadView[];
  /** Everybody's marks on the shown revision, once this coach's review of it was sent. */
  marks: StandingRating[];
  notes: { id: string; text: string; createdAt: Date }[];
  calibration: { marked: number; total: number };
}

/** What is left to a coach of a review whose answer they may not read any more: their own words. */
export interface EndedReview {
  kind: "ended";
  slotId: string;
  requestId: string;
  summary: string;
  verdict: VerdictName | null;
  comments: { id: string; body: string; suggestion: string | null }[];
  marks: { competency: string; level: Level }[];
}

export type QueueTab = "needs-me" | "waiting" | "done";

/** One line of a coach's queue. */
export interface QueueLine {
  slotId: string;
  /** Null where the answer is not shared any more. */
  candidate: string | null;
  prompt: string | null;
  note: string | null;
  turn: Turn;
  forAny: boolean;
  /** "me": mine runs; "other": another coach's does. */
  claim: "me" | "other" | null;
  /** Something is written and not sent. */
  isBegun: boolean;
  requestState: RequestState;
  verdict: VerdictName | null;
  since: Date;
}

export interface CoachQueue {
  tab: QueueTab;
  counts: Record<QueueTab, number>;
  lines: QueueLine[];
  page: number;
  pages: number;
}

/** A report as the administrator sees it. */
export interface ReportLine {
  id: string;
  reporter: { id: string; name: string };
  reported: { id: string; name: string } | null;
  text: string;
  createdAt: Date;
  closedAt: Date | null;
}
