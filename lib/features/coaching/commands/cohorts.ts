import "server-only";
import type { Person } from "@/lib/auth/actor";
import { db, type Tx, transaction } from "@/lib/db/client";
import { isUniqueViolation } from "@/lib/db/errors";
import { notFound } from "@/lib/shared/app-error";
import { ok, type Result } from "@/lib/shared/result";
import { refuseFor } from "../rules/problems";
import type { CohortInput } from "../schema/input";

type Saved = Result<{ id: string }, "name_taken">;

/** Groups candidates. Who is not, or no longer, this coach's candidate is passed over. */
export function makeCohort(actor: Person, input: CohortInput): Promise<Saved> {
  return named(() =>
    transaction(async (tx) => {
      const { id } = await tx.cohort.create({
        data: { coachId: actor.accountId, name: input.name },
        select: { id: true },
      });
      await setMembers(tx, actor, id, input.members);
      return ok({ id });
    }),
  );
}

/** Renames a cohort and sets its members to those that are given. */
export function changeCohort(actor: Person, id: string, input: CohortInput): Promise<Saved> {
  return named(() =>
    transaction(async (tx) => {
      const { count } = await tx.cohort.updateMany({
        where: { id, coachId: actor.accountId },
        data: { name: input.name },
      });
      if (count === 0) throw notFound("cohort");
      await setMembers(tx, actor, id, input.members);
      return ok({ id });
    }),
  );
}

/** Deletes a cohort. Its members stay candidates, and what was assigned to them stays assigned. */
export async function deleteCohort(actor: Person, id: string): Promise<Result<{ id: string }>> {
  const { count } = await db().cohort.deleteMany({ where: { id, coachId: actor.accountId } });
  if (count === 0) throw notFound("cohort");
  return ok({ id });
}

async function setMembers(
  tx: Tx,
  actor: Person,
  cohortId: string,
  members: readonly string[],
): Promise<void> {
  await tx.cohortMember.deleteMany({
    where: { cohortId, relationshipId: { notIn: [...members] } },
  });
  await tx.$executeRaw`
    INSERT INTO cohort_members (cohort_id, relationship_id)
    SELECT ${cohortId}::uuid, id FROM coaching_relationships
    WHERE id = ANY(${[...members]}::uuid[]) AND coach_id = ${actor.accountId}::uuid AND ended_at IS NULL
    ON CONFLICT DO NOTHING`;
}

async function named(work: () => Promise<Saved>): Promise<Saved> {
  try {
    return await work();
  } catch (thrown) {
    if (isUniqueViolation(thrown)) return refuseFor("name_taken", "name");
    throw thrown;
  }
}
