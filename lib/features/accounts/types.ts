export interface SessionOfMine {
  id: string;
  /** Such as "Firefox on Windows". */
  device: string;
  createdAt: Date;
  lastSeenAt: Date;
  isThisOne: boolean;
}

export interface Profile {
  name: string;
  email: string;
  isAdministrator: boolean;
  createdAt: Date;
}

export interface PersonRow {
  id: string;
  name: string;
  email: string;
  isAdministrator: boolean;
  createdAt: Date;
  /** Undefined where the person has no session now. */
  lastSeenAt: Date | undefined;
  answers: number;
  sessions: number;
  /** When the person asked for a new password and no link was made since. */
  resetAskedAt: Date | undefined;
}

export interface PeoplePage {
  people: PersonRow[];
  page: number;
  pages: number;
  total: number;
  /** How many people wait for a reset link, whatever the filter. */
  waiting: number;
}

export interface RoleCounts {
  slug: string;
  name: string;
  competencies: number;
  rounds: number;
  questions: number;
  retired: number;
}

export interface CatalogOverview {
  roles: RoleCounts[];
  articles: number;
  /** Distinct questions: one may stand in several roles' banks. */
  questions: number;
  versions: number;
  loadedAt: Date | undefined;
  /** First characters of the hash of what was loaded. */
  fingerprint: string | undefined;
}

export interface OutboxMail {
  id: string;
  recipient: string;
  subject: string;
  /** Without secret links. */
  body: string;
  state: "queued" | "sent" | "failed" | "unsent";
  attempts: number;
  lastError: string | undefined;
  createdAt: Date;
  sentAt: Date | undefined;
}

export interface OutboxPage {
  mails: OutboxMail[];
  page: number;
  pages: number;
  total: number;
}

/** A secret link, told once: only its hash is kept. */
export interface IssuedLink {
  link: string;
  expiresAt: Date;
}
