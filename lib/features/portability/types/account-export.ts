import type { ExportedCoaching } from "./coaching-export";
import type { ExportedReviews } from "./review-export";

/**
 * The file that "download everything" gives. Dates are ISO 8601 in UTC. Whatever a person wrote or did is in it; what only
 * lets somebody in (hashes of passwords, sessions and links) is not.
 */
export interface AccountExport {
  format: "starboard-account";
  version: 1;
  exportedAt: string;
  account: {
    id: string;
    name: string;
    email: string;
    isAdministrator: boolean;
    createdAt: Date;
    updatedAt: Date;
  };
  boardChoice: { roleSlug: string; chosenAt: Date } | null;
  /** Whether answers may be sent to the host that second opinions come from. */
  secondOpinionConsent: {
    host: string;
    givenAt: Date;
    revokedAt: Date | null;
    asked: number;
    countedFrom: Date;
  } | null;
  sessions: {
    id: string;
    userAgent: string;
    createdAt: Date;
    lastSeenAt: Date;
    expiresAt: Date;
  }[];
  passwordResets: { issuer: string; createdAt: Date; expiresAt: Date; usedAt: Date | null }[];
  mail: { subject: string; body: string; state: string; createdAt: Date; sentAt: Date | null }[];
  /** Levels that this person gave to what somebody else wrote. */
  ratingsOfOthers: ExportedRating[];
  /** Oldest first, removed ones too. */
  ownQuestions: ExportedQuestion[];
  /** Guesses in the drill "which competency is this testing?", oldest first. */
  drillGuesses: {
    id: string;
    roleSlug: string;
    questionSlug: string;
    number: number;
    guessedSlug: string;
    mainSlug: string;
    outcome: string;
    guessedAt: Date;
  }[];
  coaching: ExportedCoaching;
  /** Oldest first, those in the bin too. */
  stories: ExportedStory[];
  /** Résumés and lists of stories that were read, oldest first, as far as they are still kept. */
  storyImports: ExportedStoryImport[];
  reviews: ExportedReviews;
  answers: ExportedAnswer[];
  /** Lists and adverts that were read, oldest first, as far as they are still kept. */
  questionImports: ExportedImport[];
  /**
   * What the revisions answered, each version once; a revision names its own by id. With every wording that the person's
   * own questions have had, whether it was answered or not.
   */
  questionVersions: {
    id: string;
    questionSlug: string;
    prompt: string;
    anchors: unknown;
    createdAt: Date;
  }[];
}

interface Parts {
  situation: string;
  task: string;
  action: string;
  result: string;
  reflection: string;
}

export interface ExportedQuestion {
  slug: string;
  prompt: string;
  category: string;
  note: string;
  addedAt: Date;
  removedAt: Date | null;
  roles: {
    role: string;
    /** 1 warm-up, 2 expected, 3 hard. */
    difficulty: number;
    rounds: string[];
    /** The main one first, each with the levels that it is rated by. */
    competencies: { competency: string; anchors: unknown }[];
  }[];
}

export interface ExportedImport {
  id: string;
  kind: string;
  roleSlug: string;
  fileName: string;
  createdAt: Date;
  importedAt: Date | null;
  remarks: string[];
  /** Questions as they were understood, with what was ticked, and what became of them. */
  rows: unknown;
  /** What became no question, each with why. */
  leftOut: unknown;
}

export interface ExportedStory {
  id: string;
  /** Number of the version that is the story's text. */
  version: number;
  competencies: string[];
  isFailure: boolean;
  happenedFrom: string;
  happenedTo: string;
  isSample: boolean;
  createdAt: Date;
  changedAt: Date;
  deletedAt: Date | null;
  /** Every text that it had, or that was saved beside it, oldest first. */
  versions: (Parts & {
    number: number;
    headline: string;
    short: string;
    isAside: boolean;
    savedAt: Date;
  })[];
}

export interface ExportedStoryImport {
  id: string;
  kind: string;
  fileName: string;
  createdAt: Date;
  importedAt: Date | null;
  remarks: string[];
  rows: unknown;
  leftOut: unknown;
}

export interface ExportedRating {
  id: string;
  revisionId: string;
  roleSlug: string;
  competencySlug: string;
  rater: string;
  level: number;
  /** The words that a coach's mark rests on; left out of marks that were given to somebody else. */
  quote?: string;
  createdAt: Date;
  supersededAt: Date | null;
}

export interface ExportedAnswer {
  id: string;
  questionSlug: string;
  createdAt: Date;
  deletedAt: Date | null;
  lastHandedInAt: Date | null;
  ratedRevisionId: string | null;
  /** The stories that it rests on: which version it took over, and the revision that the story was made of. */
  stories: { storyId: string; storyVersion: number; revisionId: string | null; linkedAt: Date }[];
  draft:
    | (Parts & { take: number; basedOnRevisionId: string | null; version: number; savedAt: Date })
    | null;
  /** What the draft held before, oldest first, as far as it is still kept. */
  draftHistory: (Parts & {
    number: number;
    reason: string;
    take: number;
    basedOnRevisionId: string | null;
    savedAt: Date;
    replacedAt: Date;
  })[];
  revisions: (Parts & {
    id: string;
    number: number;
    take: number;
    questionVersionId: string;
    isSample: boolean;
    createdAt: Date;
    ratings: ExportedRating[];
    /** What a machine said of it. */
    secondOpinion: {
      host: string;
      model: string;
      remarks: unknown;
      leftOut: number;
      createdAt: Date;
    } | null;
  })[];
}
