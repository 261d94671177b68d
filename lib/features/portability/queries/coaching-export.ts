import "server-only";
import type { Person } from "@/lib/auth/actor";
import { db } from "@/lib/db/client";
import type { ExportedCoaching } from "../types/coaching-export";

const RELATIONSHIP = {
  id: true,
  scope: true,
  scopeRoleSlug: true,
  startedAt: true,
  endedAt: true,
  endedBy: true,
} as const;

const ASSIGNMENT = {
  id: true,
  note: true,
  dueOn: true,
  roleSlug: true,
  competencySlug: true,
  createdAt: true,
  withdrawnAt: true,
  questions: { orderBy: { position: "asc" }, select: { questionSlug: true } },
} as const;

const OLDEST = [{ createdAt: "asc" }, { id: "asc" }] as const;
const BY_START = [{ startedAt: "asc" }, { id: "asc" }] as const;

/** Both sides of a person's coaching. A coach's notes are in the coach's export and in nobody else's. */
export async function readCoaching({ accountId }: Person): Promise<ExportedCoaching> {
  const own = await db().account.findUniqueOrThrow({
    where: { id: accountId },
    select: {
      coaches: {
        orderBy: [...BY_START],
        select: {
          ...RELATIONSHIP,
          coach: { select: { name: true } },
          answers: { select: { answerId: true } },
        },
      },
      candidates: {
        orderBy: [...BY_START],
        select: { ...RELATIONSHIP, candidate: { select: { name: true } } },
      },
      invitations: {
        orderBy: [...OLDEST],
        select: {
          invitedAs: true,
          email: true,
          scope: true,
          scopeRoleSlug: true,
          answerIds: true,
          createdAt: true,
          expiresAt: true,
          revokedAt: true,
          declinedAt: true,
          usedAt: true,
          relationshipId: true,
        },
      },
      readsOfMine: {
        orderBy: [{ lastReadAt: "asc" }, { id: "asc" }],
        select: {
          relationshipId: true,
          answerId: true,
          windowStart: true,
          lastReadAt: true,
          reads: true,
        },
      },
      coachNotes: {
        orderBy: [...OLDEST],
        select: { id: true, relationshipId: true, text: true, createdAt: true, updatedAt: true },
      },
      blocks: {
        orderBy: { createdAt: "asc" },
        select: { createdAt: true, blocked: { select: { name: true } } },
      },
      cohorts: {
        orderBy: [...OLDEST],
        select: {
          id: true,
          name: true,
          createdAt: true,
          members: { select: { relationshipId: true } },
        },
      },
      assignments: {
        orderBy: [...OLDEST],
        select: {
          ...ASSIGNMENT,
          cohortId: true,
          recipients: { select: { relationshipId: true, declinedAt: true } },
        },
      },
    },
  });
  const assigned = await db().assignmentRecipient.findMany({
    where: { relationship: { is: { candidateId: accountId, endedAt: null } } },
    orderBy: { assignmentId: "asc" },
    select: { relationshipId: true, declinedAt: true, assignment: { select: ASSIGNMENT } },
  });
  const { coaches, candidates, readsOfMine, coachNotes, blocks, cohorts, assignments } = own;
  const slugs = (row: { questions: { questionSlug: string }[] }) =>
    row.questions.map((one) => one.questionSlug);
  return {
    coaches: coaches.map(({ coach, answers, ...row }) => ({
      ...row,
      coach: coach?.name ?? null,
      answerIds: answers.map((one) => one.answerId),
    })),
    candidates: candidates.map(({ candidate, ...row }) => ({
      ...row,
      candidate: candidate?.name ?? null,
    })),
    invitations: own.invitations,
    accessLog: readsOfMine,
    notes: coachNotes,
    blocks: blocks.map(({ createdAt, blocked }) => ({ name: blocked.name, createdAt })),
    cohorts: cohorts.map(({ members, ...row }) => ({
      ...row,
      relationshipIds: members.map((one) => one.relationshipId),
    })),
    assignments: assignments.map((row) => ({ ...row, questions: slugs(row) })),
    assigned: assigned.map(({ assignment, ...row }) => ({
      ...row,
      assignment: { ...assignment, questions: slugs(assignment) },
    })),
  };
}
