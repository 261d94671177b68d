/** Reviews in the account's file: those of one's own answers, and what one wrote and gave as a coach. */
export interface ExportedReviews {
  /** Requests for review of one's own answers, oldest first. */
  requests: {
    id: string;
    answerId: string;
    note: string;
    state: string;
    createdAt: Date;
    closedAt: Date | null;
    thanks: string;
    coaches: (string | null)[];
  }[];
  /** Reviews of one's own answers that were sent. */
  received: {
    id: string;
    by: string | null;
    revisionId: string;
    summary: string;
    verdict: string | null;
    sentAt: Date | null;
  }[];
  /** Threads on one's own answers, with everybody's comments. */
  threads: {
    id: string;
    answerId: string;
    revisionId: string;
    part: string | null;
    startAt: number | null;
    endAt: number | null;
    quote: string;
    createdAt: Date;
    resolvedAt: Date | null;
    comments: {
      by: string | null;
      side: string;
      body: string;
      suggestion: string | null;
      createdAt: Date;
      appliedRevisionId: string | null;
    }[];
  }[];
  /** Reviews that one wrote as a coach, those that are not sent with what is pending. Without the candidates' words. */
  written: {
    id: string;
    summary: string;
    verdict: string | null;
    startedAt: Date;
    sentAt: Date | null;
    pendingComments: { body: string; suggestion: string | null; createdAt: Date }[];
    pendingMarks: { roleSlug: string; competencySlug: string; level: number }[];
  }[];
  /** Comments that one sent as a coach. */
  comments: { threadId: string; body: string; suggestion: string | null; createdAt: Date }[];
  calibration: {
    roleSlug: string;
    questionSlug: string;
    competencySlug: string;
    level: number;
    createdAt: Date;
  }[];
  /** What one told the administrator. */
  reports: { text: string; createdAt: Date; closedAt: Date | null }[];
}
