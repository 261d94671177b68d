import "server-only";
import type { Person } from "@/lib/auth/actor";
import { db } from "@/lib/db/client";
import { isId } from "@/lib/features/practice/schema/addresses";
import { waitingOf } from "../rules/waiting";
import type { CandidateDetail, CandidateLine, FormerCandidate, SharedAnswerLine } from "../types";
import { listAssignments } from "./assignments";
import { readableAsCoach } from "./scope";
import { SHARING_SELECT, sharingOf } from "./sharing";

/** A coach's candidates, by name. */
export async function listCandidates(actor: Person, now: Date): Promise<CandidateLine[]> {
  const [rows, shared, assignments] = await Promise.all([
    db().coachingRelationship.findMany({
      where: { coachId: actor.accountId, endedAt: null, candidateId: { not: null } },
      orderBy: [{ candidate: { name: "asc" } }, { id: "asc" }],
      select: {
        ...SHARING_SELECT,
        id: true,
        startedAt: true,
        candidate: { select: { name: true } },
      },
    }),
    db().$queryRaw<{ relationship_id: string; answers: number; last: Date }[]>`
      SELECT readable.relationship_id, count(*)::int AS answers, max(a.last_handed_in_at) AS last
      FROM (${readableAsCoach(actor)}) readable JOIN answers a ON a.id = readable.answer_id
      WHERE a.revision_count > 0 GROUP BY readable.relationship_id`,
    listAssignments(actor),
  ]);
  const today = now.toISOString().slice(0, 10);
  const sharedBy = new Map(shared.map((row) => [row.relationship_id, row]));
  return rows.map((row) => ({
    id: row.id,
    candidate: { name: row.candidate?.name ?? "" },
    sharing: sharingOf(row),
    startedAt: row.startedAt,
    answers: sharedBy.get(row.id)?.answers ?? 0,
    lastHandedInAt: sharedBy.get(row.id)?.last ?? null,
    openAssignments: waitingOf(assignments, row.id, today).forCandidate,
  }));
}

/** Whom a coach coached and kept notes on. Where the candidate has left, the notes are there without the name. */
export async function listFormerCandidates(actor: Person): Promise<FormerCandidate[]> {
  const rows = await db().coachingRelationship.findMany({
    where: {
      coachId: actor.accountId,
      OR: [{ endedAt: { not: null } }, { candidateId: null }],
      notes: { some: { authorId: actor.accountId } },
    },
    orderBy: [{ endedAt: "desc" }, { id: "asc" }],
    select: {
      id: true,
      endedAt: true,
      candidate: { select: { name: true } },
      _count: { select: { notes: { where: { authorId: actor.accountId } } } },
    },
  });
  return rows.map(({ _count, ...row }) => ({ ...row, notes: _count.notes }));
}

/**
 * One candidate of a coach's: what is shared, and the coach's own notes. After an end the notes remain, and nothing else;
 * without notes there is nothing to show.
 */
export async function getCandidate(actor: Person, id: string): Promise<CandidateDetail | null> {
  if (!isId(id)) return null;
  const row = await db().coachingRelationship.findUnique({
    where: { id, coachId: actor.accountId },
    select: {
      ...SHARING_SELECT,
      id: true,
      startedAt: true,
      endedAt: true,
      endedBy: true,
      candidate: { select: { name: true } },
      notes: {
        where: { authorId: actor.accountId },
        orderBy: [{ createdAt: "desc" }, { id: "asc" }],
        select: { id: true, text: true, createdAt: true, updatedAt: true },
      },
    },
  });
  if (!row) return null;
  const isOver = row.endedAt !== null || row.candidate === null;
  if (isOver && row.notes.length === 0) return null;
  return {
    id: row.id,
    candidate: row.candidate,
    sharing: sharingOf(row),
    startedAt: row.startedAt,
    endedAt: row.endedAt,
    endedBy: row.endedBy,
    answers: isOver ? [] : await listShared(actor, id),
    notes: row.notes,
  };
}

async function listShared(actor: Person, relationshipId: string): Promise<SharedAnswerLine[]> {
  return db().$queryRaw<SharedAnswerLine[]>`
    SELECT a.id, v.prompt, a.revision_count AS revisions, a.last_handed_in_at AS "lastHandedInAt"
    FROM (${readableAsCoach(actor)}) readable
    JOIN answers a ON a.id = readable.answer_id
    JOIN revisions r ON r.answer_id = a.id AND r.number = a.revision_count
    JOIN question_versions v ON v.id = r.question_version_id
    WHERE readable.relationship_id = ${relationshipId}::uuid
    ORDER BY a.last_handed_in_at DESC, a.id`;
}
