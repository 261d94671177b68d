import type { Named, RoleSlug } from "@/lib/features/catalog/types/basics";
import type { Parts, RevisionLine } from "@/lib/features/practice/types";

/** What a candidate shares with one coach: answers picked one by one, one role's answers, or all of them. */
export type SharingScope = "answers" | "role" | "everything";

export type CoachingSide = "candidate" | "coach";

/** Whether an invitation can still be accepted, and if not, why. */
export type InvitationState = "open" | "used" | "revoked" | "declined" | "expired";

/** A scope as it is told in words. */
export interface Sharing {
  scope: SharingScope;
  /** Of the scope `role`; null where the role has left the catalog, which then shares nothing. */
  role: { slug: RoleSlug; name: string } | null;
  /** Answers that are shared one by one. */
  answers: number;
}

/** An answer of one's own that can be shared. */
export interface ShareableAnswer {
  id: string;
  prompt: string;
}

/** What a form to share by offers. */
export interface SharingChoices {
  roles: readonly Named[];
  answers: readonly ShareableAnswer[];
}

/** An invitation as whoever holds its link sees it. */
export interface InvitationView {
  state: InvitationState;
  /** What whoever accepts becomes. */
  invitedAs: CoachingSide;
  inviter: { name: string };
  /** What would be shared; null where whoever accepts chooses. */
  sharing: Sharing | null;
  expiresAt: Date;
  /** The reader made it. */
  isOwn: boolean;
  /** The reader accepted it before: where that led. */
  relationshipId: string | null;
}

/** An open invitation as its inviter sees it. */
export interface SentInvitation {
  id: string;
  /** Null for a link that was handed over. */
  email: string | null;
  sharing: Sharing | null;
  createdAt: Date;
  expiresAt: Date;
}

/** An invitation that was mailed to the reader's address. It is accepted by the link in that mail alone. */
export interface ReceivedInvitation {
  id: string;
  inviter: { name: string };
  invitedAs: CoachingSide;
  expiresAt: Date;
}

/** One of a candidate's coaches. */
export interface CoachLine {
  id: string;
  coach: { name: string; email: string } | null;
  sharing: Sharing;
  startedAt: Date;
  endedAt: Date | null;
  endedBy: CoachingSide | null;
  lastReadAt: Date | null;
}

export interface CoachDetail extends CoachLine {
  /** Ids of the answers that are shared one by one. */
  picked: string[];
}

export interface Blocked {
  id: string;
  name: string;
  blockedAt: Date;
}

/** One line of the access log. */
export interface ReadLine {
  id: string;
  /** Null: a coach who has left. */
  coach: { name: string } | null;
  relationshipId: string;
  /** Null: an answer that was deleted for good. */
  answer: { id: string; prompt: string; isBinned: boolean } | null;
  lastReadAt: Date;
  reads: number;
}

export interface ReadFilter {
  coach?: string | undefined;
  answer?: string | undefined;
  page: number;
}

export interface AccessLog {
  lines: ReadLine[];
  total: number;
  pages: number;
  /** Whom and what the log can be filtered by. */
  coaches: { id: string; name: string }[];
  answers: { id: string; prompt: string }[];
}

/** One of a coach's candidates. */
export interface CandidateLine {
  id: string;
  candidate: { name: string };
  sharing: Sharing;
  startedAt: Date;
  /** Shared answers that were handed in. */
  answers: number;
  lastHandedInAt: Date | null;
  /** Assignments that wait for the candidate. */
  openAssignments: number;
}

/** Somebody who ended it, or left: what remains is the coach's notes. */
export interface FormerCandidate {
  id: string;
  /** Null: a candidate who has left. */
  candidate: { name: string } | null;
  endedAt: Date | null;
  notes: number;
}

export interface CoachNote {
  id: string;
  text: string;
  createdAt: Date;
  updatedAt: Date;
}

/** A shared answer in a list: that there is one, and nothing of its text. */
export interface SharedAnswerLine {
  id: string;
  prompt: string;
  revisions: number;
  lastHandedInAt: Date;
}

/** A candidate as the coach's page shows them. */
export interface CandidateDetail {
  id: string;
  candidate: { name: string } | null;
  sharing: Sharing;
  startedAt: Date;
  /** Set: nothing of the candidate's is shown, the coach's notes alone. */
  endedAt: Date | null;
  endedBy: CoachingSide | null;
  answers: SharedAnswerLine[];
  notes: CoachNote[];
}

/** A shared answer that a coach has just opened, after it was written into the candidate's access log. */
export interface OpenedAnswer {
  answerId: string;
  questionSlug: string;
  relationshipId: string;
  candidate: { id: string; name: string };
}

/** An opened answer with one of its revisions in full. */
export interface SharedAnswer {
  id: string;
  relationshipId: string;
  candidate: { name: string };
  /** As it was asked when the revision was handed in. */
  prompt: string;
  revision: { number: number; take: number; handedInAt: Date; parts: Parts };
  /** Newest first. */
  revisions: RevisionLine[];
}

export interface CohortView {
  id: string;
  name: string;
  members: { id: string; name: string; waiting: Waiting }[];
}

/** Who waits for what. Never a mark and never a rank. */
export interface Waiting {
  /** Assigned and not handed in: waits for the candidate. */
  forCandidate: number;
  /** Of these, past their day. */
  overdue: number;
}

/** What became of one assigned question, or of a story gap. */
export type AssignedState = "not-shared" | "not-begun" | "draft" | "handed-in";

export interface AssignedThing {
  kind: "question" | "gap";
  /** The question's slug, or the competency's. */
  slug: string;
  /** The prompt, or the competency's name with its role's. */
  words: string;
  role: string | null;
  state: AssignedState;
  /** The last hand-in, whether before the assignment or after; null where none is shared. */
  lastHandedInAt: Date | null;
  answerId: string | null;
}

/** An assignment with what became of it, for one candidate. */
export interface RecipientView {
  relationshipId: string;
  /** The other side: the candidate to a coach, the coach to a candidate. */
  name: string;
  declinedAt: Date | null;
  things: AssignedThing[];
}

export interface AssignmentView {
  id: string;
  note: string;
  /** A day without a time: YYYY-MM-DD. */
  dueOn: string | null;
  createdAt: Date;
  withdrawnAt: Date | null;
  cohort: string | null;
  recipients: RecipientView[];
}

/** Whom an assignment can be set to. */
export interface AssignmentTargets {
  candidates: { id: string; name: string }[];
  cohorts: { id: string; name: string; members: number }[];
}

/** A role's bank to assign from. */
export interface AssignableBank {
  role: { slug: RoleSlug; name: string };
  competencies: Named[];
  questions: { slug: string; prompt: string; competency: string }[];
}
