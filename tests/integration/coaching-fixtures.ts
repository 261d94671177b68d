/** Candidates and coaches for the tests of coaching. */
import type { Person } from "@/lib/auth/actor";
import { db, transaction } from "@/lib/db/client";
import { pool } from "@/lib/db/pool";
import { acceptInvitation } from "@/lib/features/coaching/commands/accept";
import { invite } from "@/lib/features/coaching/commands/invite";
import { readableAsCoach } from "@/lib/features/coaching/queries/scope";
import type { AcceptInput, InvitationInput } from "@/lib/features/coaching/schema/input";
import type { SharingScope } from "@/lib/features/coaching/types";
import { openSharedAnswer } from "@/lib/features/coaching/writes/open-answer";

export interface Sharing {
  scope: SharingScope;
  role?: string;
  answers?: string[];
}

/** A running relationship, made without an invitation. */
export async function linked(
  candidate: Person,
  coach: Person,
  { scope, role, answers = [] }: Sharing = { scope: "everything" },
): Promise<string> {
  const { id } = await db().coachingRelationship.create({
    data: {
      candidateId: candidate.accountId,
      coachId: coach.accountId,
      scope,
      scopeRoleSlug: role ?? null,
      answers: { create: answers.map((answerId) => ({ answerId })) },
    },
    select: { id: true },
  });
  return id;
}

/** Ids of the answers that a person may read as a coach now. */
export async function readable(coach: Person): Promise<string[]> {
  const rows = await db().$queryRaw<{ answer_id: string }[]>`
    SELECT answer_id FROM (${readableAsCoach(coach)}) readable ORDER BY answer_id`;
  return rows.map((row) => row.answer_id);
}

/** Whether the coach was let in to read it, in a transaction of its own. */
export async function opens(coach: Person, answerId: string): Promise<boolean> {
  return (await transaction((tx) => openSharedAnswer(tx, coach, answerId))) !== null;
}

/** The access log as it is stored: one row a line. */
export async function logOf(
  candidate: Person,
): Promise<{ answer_id: string | null; coach_id: string | null; reads: number }[]> {
  const { rows } = await pool().query(
    "SELECT answer_id, coach_id, reads FROM coaching_reads WHERE candidate_id = $1 ORDER BY last_read_at",
    [candidate.accountId],
  );
  return rows;
}

export const ORIGIN = "http://localhost:3000";

/** Invites by a link, and expects it to work. */
export async function invited(
  person: Person,
  input: InvitationInput,
): Promise<{ id: string; token: string }> {
  const outcome = await invite(person, input, ORIGIN);
  if (!outcome.ok) throw new Error(outcome.message);
  const { id, link } = outcome.value;
  return { id, token: link?.split("/").at(-1) ?? "" };
}

/** What a candidate sends to whoever shall read all of it. */
export const FOR_COACH: InvitationInput = { as: "coach", scope: "everything", answers: [] };

/** @returns the reason of a refusal, or "accepted" */
export async function accepting(
  person: Person,
  token: string,
  more: Partial<AcceptInput> = {},
): Promise<string> {
  const outcome = await acceptInvitation(person, { token, answers: [], ...more });
  return outcome.ok ? "accepted" : outcome.reason;
}
