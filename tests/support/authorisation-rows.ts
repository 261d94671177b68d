/** Who the actors of the authorisation table are, what belongs to its owner, and the kinds of its rows. */
import type { TestPerson } from "./people";
import type { Reviewing } from "./reviewing-stage";

/** The last three coach the owner: with the owner's answer in their scope, without it, and until it was ended. */
export const ACTORS = [
  "anonymous",
  "owner",
  "other",
  "administrator",
  "coach in scope",
  "coach out of scope",
  "revoked coach",
] as const;

/** What belongs to the owner, and what else an address may need. */
export interface Owned {
  owner: TestPerson;
  /** A second session of the owner's. */
  otherSessionId: string;
  /** Its history has the text that was handed in and, as the second, one that the draft held after that. */
  answerId: string;
  /** Of a draft that was saved after the hand-in. */
  draftVersion: number;
  revisionId: string;
  question: string;
  /** A question of the owner's own, not answered. */
  ownQuestion: string;
  /** Another, removed. */
  removedQuestion: string;
  /** A list of the owner's that was read and not added. */
  importId: string;
  /** A story of the owner's, which `answerId` started from, and changed since. */
  storyId: string;
  /** A résumé of the owner's that was read and not added. */
  storyImportId: string;
  role: string;
  competency: string;
  /** A guess in the drill of `role`. */
  guessId: string;
  /** Between the owner and the coach in scope. */
  relationshipId: string;
  /** Of an invitation by the owner that nobody has accepted. */
  invitationId: string;
  invitationToken: string;
  /** Whom the owner has blocked. */
  blockedId: string;
  /** The coach in scope's: a note on the owner, a cohort, and what was assigned to the owner. */
  noteId: string;
  cohortId: string;
  assignmentId: string;
  /** Words of the owner's that the coach in scope may read. */
  sharedWords: string;
  /** Reviews of the coach in scope's; for pages, and for writes that need them. */
  reviewing: Reviewing | undefined;
  reportId: string;
  resetToken: string;
  administratorToken: string;
  /** Something new each time, for addresses of new accounts. */
  unique: string;
}

/** Where second opinions come from while the journeys run. */
export const OPINION_HOST = process.env.E2E_OPINION_HOST ?? "";

type Cell = number | string;

export interface Row {
  path?: (owned: Owned) => string;
  body?: (owned: Owned) => unknown;
  /** anonymous, owner, other candidate, administrator */
  cells: readonly [Cell, Cell, Cell, Cell];
  /** The three coaches; to what they were not let in to, each is another candidate. */
  coaches?: readonly [Cell, Cell, Cell];
  /** Shows the coach in scope the words that the owner shares with them. */
  showsShared?: true;
  /** Needs reviews to have begun. */
  needsReview?: true;
}

/** All cells of a row, in the order of ACTORS. */
export function cellsOf({ cells, coaches }: Row): readonly Cell[] {
  const other = cells[2];
  return [...cells, ...(coaches ?? [other, other, other])];
}

const SIGN_IN = "/sign-in";
export const open: Row = { cells: [200, 200, 200, 200] };
export const anyPerson = (more: Partial<Row> = {}): Row => ({
  cells: [401, 200, 200, 200],
  body: () => ({}),
  ...more,
});
/** Somebody else's thing does not exist, for an administrator neither. */
export const ownersAlone = (more: Partial<Row>): Row => ({ cells: [401, 200, 404, 404], ...more });
export const personPage: Row = { cells: [SIGN_IN, 200, 200, 200] };
export const ownersPage = (path: Row["path"]): Row => ({
  cells: [SIGN_IN, 200, 404, 404],
  ...(path ? { path } : {}),
});
/** What belongs to the coach in scope: to the candidate it is not there either. */
export const coachsAlone = (more: Partial<Row>): Row => ({
  cells: [401, 404, 404, 404],
  coaches: [200, 404, 404],
  ...more,
});
export const coachsPage = (path: Row["path"]): Row => ({
  ...coachsAlone({ cells: [SIGN_IN, 404, 404, 404] }),
  ...(path ? { path } : {}),
});
export const administratorPage: Row = { cells: [SIGN_IN, 404, 404, 200] };
