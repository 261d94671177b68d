import "server-only";
import type { Person } from "@/lib/auth/actor";
import { db, type Tx, transaction } from "@/lib/db/client";
import { OFFERED } from "@/lib/features/catalog/queries/offered";
import { notFound } from "@/lib/shared/app-error";
import { ok, type Result } from "@/lib/shared/result";
import { refuseFor } from "../rules/problems";
import type { AssignmentInput } from "../schema/input";

/** Assigns questions, or a story for a competency, to one candidate or to the members that a cohort has now. */
export function assign(
  actor: Person,
  input: AssignmentInput,
): Promise<Result<{ id: string; recipients: number }, "nobody" | "not_asked">> {
  return transaction(async (tx) => {
    const { cohortId, recipients } = await recipientsOf(tx, actor, input.to);
    if (recipients.length === 0) return refuseFor("nobody", "to");
    if (!(await isAsked(tx, input))) return refuseFor("not_asked");
    const { id } = await tx.assignment.create({
      data: {
        coachId: actor.accountId,
        cohortId,
        note: input.note,
        dueOn: input.dueOn === undefined ? null : new Date(`${input.dueOn}T00:00:00Z`),
        roleSlug: input.gap === undefined ? null : input.role,
        competencySlug: input.gap ?? null,
        questions: {
          create: [...new Set(input.questions)].map((questionSlug, position) => ({
            questionSlug,
            position,
          })),
        },
        recipients: { create: recipients.map((relationshipId) => ({ relationshipId })) },
      },
      select: { id: true },
    });
    return ok({ id, recipients: recipients.length });
  });
}

/** Held, so that an end that comes at the same time is before or after it and never between. */
async function recipientsOf(
  tx: Tx,
  actor: Person,
  to: string,
): Promise<{ cohortId: string | null; recipients: string[] }> {
  const [kind, id = ""] = to.split(":");
  const isCohort = kind === "cohort";
  if (isCohort) {
    const own = await tx.cohort.count({ where: { id, coachId: actor.accountId } });
    if (own === 0) throw notFound("cohort");
  }
  const rows = await tx.$queryRaw<{ id: string }[]>`
    SELECT r.id FROM coaching_relationships r
    WHERE r.coach_id = ${actor.accountId}::uuid AND r.ended_at IS NULL AND r.candidate_id IS NOT NULL
      AND CASE WHEN ${isCohort} THEN EXISTS (
          SELECT FROM cohort_members m WHERE m.cohort_id = ${id}::uuid AND m.relationship_id = r.id)
        ELSE r.id = ${id}::uuid END
    FOR SHARE OF r`;
  if (!isCohort && rows.length === 0) throw notFound("candidate");
  return { cohortId: isCohort ? id : null, recipients: rows.map((row) => row.id) };
}

async function isAsked(tx: Tx, { role, questions, gap }: AssignmentInput): Promise<boolean> {
  const slugs = [...new Set(questions)];
  const asked = await tx.questionRole.count({
    where: { roleSlug: role, questionSlug: { in: slugs }, question: { is: OFFERED } },
  });
  if (asked !== slugs.length) return false;
  if (gap === undefined) return true;
  const areas = await tx.roleCompetency.count({
    where: { roleSlug: role, slug: gap, retiredAt: null },
  });
  return areas === 1;
}

/** Takes an assignment back from everybody. Doing so twice is doing it once. */
export async function withdrawAssignment(
  actor: Person,
  id: string,
): Promise<Result<{ id: string }>> {
  const own = { id, coachId: actor.accountId };
  const { count } = await db().assignment.updateMany({
    where: { ...own, withdrawnAt: null },
    data: { withdrawnAt: new Date() },
  });
  if (count === 0 && (await db().assignment.count({ where: own })) === 0) {
    throw notFound("assignment");
  }
  return ok({ id });
}

/** Declines what one was assigned. The coach is told that, and no reason. */
export async function declineAssignment(
  actor: Person,
  id: string,
): Promise<Result<{ id: string }>> {
  const mine = {
    assignmentId: id,
    assignment: { is: { withdrawnAt: null } },
    relationship: { is: { candidateId: actor.accountId, endedAt: null } },
  };
  const { count } = await db().assignmentRecipient.updateMany({
    where: { ...mine, declinedAt: null },
    data: { declinedAt: new Date() },
  });
  if (count === 0 && (await db().assignmentRecipient.count({ where: mine })) === 0) {
    throw notFound("assignment");
  }
  return ok({ id });
}
