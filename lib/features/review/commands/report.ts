import "server-only";
import type { Person } from "@/lib/auth/actor";
import { db, transaction } from "@/lib/db/client";
import { notFound } from "@/lib/shared/app-error";
import { ok, type Result } from "@/lib/shared/result";
import { refuseFor } from "../rules/problems";
import type { ReportInput } from "../schema/reviews";

export interface Reported {
  id: string;
  answerId: string;
  /** The coach's slot, where the coach reports. */
  slotId: string | null;
}

/**
 * Tells the administrator about the other side of a review: the candidate of one of the coaches, or a coach of the
 * candidate. Possible after everything is over as well; what the administrator gets is what is written here.
 */
export function report(
  actor: Person,
  requestId: string,
  { text, slot }: ReportInput,
  now = new Date(),
): Promise<Result<Reported, "reported_before">> {
  return transaction<Result<Reported, "reported_before">>(async (tx) => {
    const request = await tx.reviewRequest.findUnique({
      where: { id: requestId },
      select: {
        answerId: true,
        answer: { select: { accountId: true } },
        slots: {
          select: {
            id: true,
            coachId: true,
            reviews: { where: { authorId: actor.accountId }, select: { id: true } },
          },
        },
      },
    });
    if (!request) throw notFound("request");
    const isCandidate = request.answer.accountId === actor.accountId;
    const mine = request.slots.find(
      (one) => one.coachId === actor.accountId || one.reviews.length > 0,
    );
    const about = isCandidate
      ? request.slots.find((one) => one.id === slot)?.coachId
      : mine && request.answer.accountId;
    if (!about) throw notFound("request");
    const open = await tx.reviewReport.count({
      where: { reporterId: actor.accountId, reportedId: about, requestId, closedAt: null },
    });
    if (open > 0) return refuseFor("reported_before");
    const made = await tx.reviewReport.create({
      data: {
        reporterId: actor.accountId,
        reportedId: about,
        requestId,
        text: text.trim(),
        createdAt: now,
      },
      select: { id: true },
    });
    const slotId = isCandidate ? null : (mine?.id ?? null);
    return ok({ id: made.id, answerId: request.answerId, slotId });
  });
}

/** Says that a report was looked at. @throws not found for whoever is no administrator */
export async function closeReport(
  actor: Person,
  id: string,
  now = new Date(),
): Promise<Result<{ id: string }>> {
  if (!actor.isAdministrator) throw notFound("report");
  const { count } = await db().reviewReport.updateMany({
    where: { id, closedAt: null },
    data: { closedAt: now, closedById: actor.accountId },
  });
  if (count === 0 && (await db().reviewReport.count({ where: { id } })) === 0) {
    throw notFound("report");
  }
  return ok({ id });
}
