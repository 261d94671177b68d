/** Both sides of a person's coaching, the oldest first. Secrets of links are not in it. */
export interface ExportedCoaching {
  /** Who coaches or coached this person; null: a coach who has left. */
  coaches: (Relationship & { coach: string | null; answerIds: string[] })[];
  /** Whom this person coaches or coached; null: a candidate who has left. */
  candidates: (Relationship & { candidate: string | null })[];
  invitations: {
    invitedAs: string;
    email: string | null;
    scope: string | null;
    scopeRoleSlug: string | null;
    answerIds: string[];
    createdAt: Date;
    expiresAt: Date;
    revokedAt: Date | null;
    declinedAt: Date | null;
    usedAt: Date | null;
    relationshipId: string | null;
  }[];
  /** Each opening of this person's answers by a coach. */
  accessLog: {
    relationshipId: string;
    answerId: string | null;
    windowStart: Date;
    lastReadAt: Date;
    reads: number;
  }[];
  /** What this person, as a coach, noted for themself. */
  notes: { id: string; relationshipId: string; text: string; createdAt: Date; updatedAt: Date }[];
  blocks: { name: string; createdAt: Date }[];
  cohorts: { id: string; name: string; createdAt: Date; relationshipIds: string[] }[];
  /** What this person assigned as a coach. */
  assignments: (Assignment & {
    cohortId: string | null;
    recipients: { relationshipId: string; declinedAt: Date | null }[];
  })[];
  /** What this person was assigned by those who coach them now. */
  assigned: { relationshipId: string; declinedAt: Date | null; assignment: Assignment }[];
}

interface Relationship {
  id: string;
  scope: string;
  scopeRoleSlug: string | null;
  startedAt: Date;
  endedAt: Date | null;
  endedBy: string | null;
}

interface Assignment {
  id: string;
  note: string;
  dueOn: Date | null;
  roleSlug: string | null;
  competencySlug: string | null;
  createdAt: Date;
  withdrawnAt: Date | null;
  questions: string[];
}
