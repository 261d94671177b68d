import "server-only";
import type { Person } from "@/lib/auth/actor";
import { db } from "@/lib/db/client";
import { waitingOf } from "../rules/waiting";
import type { CohortView } from "../types";
import { listAssignments } from "./assignments";

/** A coach's cohorts with whom each waits for, by name and in no order of merit. */
export async function listCohorts(actor: Person, now: Date): Promise<CohortView[]> {
  const [rows, assignments] = await Promise.all([
    db().cohort.findMany({
      where: { coachId: actor.accountId },
      orderBy: { name: "asc" },
      select: {
        id: true,
        name: true,
        members: {
          where: {
            relationship: {
              is: { coachId: actor.accountId, endedAt: null, candidateId: { not: null } },
            },
          },
          orderBy: [{ relationship: { candidate: { name: "asc" } } }, { relationshipId: "asc" }],
          select: {
            relationshipId: true,
            relationship: { select: { candidate: { select: { name: true } } } },
          },
        },
      },
    }),
    listAssignments(actor),
  ]);
  const today = now.toISOString().slice(0, 10);
  return rows.map((row) => ({
    id: row.id,
    name: row.name,
    members: row.members.map(({ relationshipId, relationship }) => ({
      id: relationshipId,
      name: relationship.candidate?.name ?? "",
      waiting: waitingOf(assignments, relationshipId, today),
    })),
  }));
}
