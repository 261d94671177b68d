import "server-only";
import type { Person } from "@/lib/auth/actor";
import { db } from "@/lib/db/client";
import { isId } from "@/lib/features/practice/schema/addresses";
import type { Blocked, CoachDetail, CoachLine } from "../types";
import { SHARING_SELECT, sharingOf } from "./sharing";

const LINE = {
  ...SHARING_SELECT,
  id: true,
  startedAt: true,
  endedAt: true,
  endedBy: true,
  coach: { select: { name: true, email: true } },
  reads: { orderBy: { lastReadAt: "desc" }, take: 1, select: { lastReadAt: true } },
} as const;

type LineRow = Parameters<typeof sharingOf>[0] &
  Omit<CoachLine, "sharing" | "lastReadAt"> & {
    reads: { lastReadAt: Date }[];
  };

function toLine(row: LineRow): CoachLine {
  return {
    id: row.id,
    coach: row.coach,
    sharing: sharingOf(row),
    startedAt: row.startedAt,
    endedAt: row.endedAt,
    endedBy: row.endedBy,
    lastReadAt: row.reads[0]?.lastReadAt ?? null,
  };
}

/** A candidate's coaches, those who may read now first. Where the coach has left, what is past is kept. */
export async function listCoaches(actor: Person): Promise<CoachLine[]> {
  const rows = await db().coachingRelationship.findMany({
    where: { candidateId: actor.accountId },
    orderBy: [{ endedAt: { sort: "desc", nulls: "first" } }, { startedAt: "desc" }, { id: "asc" }],
    select: LINE,
  });
  return rows.map(toLine);
}

/** One of a candidate's coaches; null where there is no such one of theirs. */
export async function getCoach(actor: Person, id: string): Promise<CoachDetail | null> {
  if (!isId(id)) return null;
  const row = await db().coachingRelationship.findUnique({
    where: { id, candidateId: actor.accountId },
    select: { ...LINE, answers: { select: { answerId: true } } },
  });
  return row && { ...toLine(row), picked: row.answers.map((one) => one.answerId) };
}

/** Who can invite this person no more. */
export async function listBlocked(actor: Person): Promise<Blocked[]> {
  const rows = await db().coachingBlock.findMany({
    where: { accountId: actor.accountId },
    orderBy: [{ createdAt: "desc" }, { blockedId: "asc" }],
    select: { blockedId: true, createdAt: true, blocked: { select: { name: true } } },
  });
  return rows.map((row) => ({
    id: row.blockedId,
    name: row.blocked.name,
    blockedAt: row.createdAt,
  }));
}
