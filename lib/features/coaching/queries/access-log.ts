import "server-only";
import type { Person } from "@/lib/auth/actor";
import { db } from "@/lib/db/client";
import type { AccessLog, ReadFilter } from "../types";

/** Lines a page. */
const PAGE = 30;

/** Who read which of a candidate's answers, and when; the newest first. */
export async function getAccessLog(actor: Person, filter: ReadFilter): Promise<AccessLog> {
  const mine = { candidateId: actor.accountId };
  const where = {
    ...mine,
    ...(filter.coach === undefined ? {} : { relationshipId: filter.coach }),
    ...(filter.answer === undefined ? {} : { answerId: filter.answer }),
  };
  const [total, rows, coaches, answers] = await Promise.all([
    db().coachingRead.count({ where }),
    db().coachingRead.findMany({
      where,
      orderBy: [{ lastReadAt: "desc" }, { id: "asc" }],
      skip: (filter.page - 1) * PAGE,
      take: PAGE,
      select: {
        id: true,
        relationshipId: true,
        lastReadAt: true,
        reads: true,
        coach: { select: { name: true } },
        answer: {
          select: { id: true, deletedAt: true, question: { select: { prompt: true } } },
        },
      },
    }),
    db().coachingRelationship.findMany({
      where: { ...mine, reads: { some: {} } },
      orderBy: { startedAt: "desc" },
      select: { id: true, startedAt: true, coach: { select: { name: true } } },
    }),
    db().answer.findMany({
      where: { accountId: actor.accountId, reads: { some: {} } },
      orderBy: { id: "asc" },
      select: { id: true, question: { select: { prompt: true } } },
    }),
  ]);
  return {
    total,
    pages: Math.max(1, Math.ceil(total / PAGE)),
    lines: rows.map(({ answer, ...line }) => ({
      ...line,
      answer: answer && {
        id: answer.id,
        prompt: answer.question.prompt,
        isBinned: answer.deletedAt !== null,
      },
    })),
    coaches: coaches.map(({ id, coach }) => ({ id, name: coach?.name ?? "A coach who has left" })),
    answers: answers.map(({ id, question }) => ({ id, prompt: question.prompt })),
  };
}
