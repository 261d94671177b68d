/** What a candidate shares with one coach: answers picked one by one, one role's answers, or all of them. */
export type SharingScope = "answers" | "role" | "everything";

/** A shared answer that a coach has just opened, after it was written into the candidate's access log. */
export interface OpenedAnswer {
  answerId: string;
  questionSlug: string;
  relationshipId: string;
  candidate: { id: string; name: string };
}
