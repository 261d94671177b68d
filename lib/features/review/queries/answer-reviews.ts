import "server-only";
import type { Person } from "@/lib/auth/actor";
import { db } from "@/lib/db/client";
import { roleSlug } from "@/lib/features/catalog/schema/catalog-files";
import { coachesOf } from "@/lib/features/coaching/queries/scope";
import { isId } from "@/lib/features/practice/schema/addresses";
import type { RevisionView } from "@/lib/features/practice/types";
import { requestStanding, slotTurn } from "../rules/turns";
import type { AnswerReviews, AskChoices, RequestView } from "../types/reviews";
import { SENT_SELECT, toSent } from "./sent-reviews";
import { THREAD_SELECT, toThread } from "./thread-rows";

interface CoachRow {
  relationship_id: string;
  name: string;
  covers: boolean;
}

/** What a candidate asks for review by; null where they have no such answer, or nothing of it is handed in. */
export async function getAskChoices(
  actor: Person,
  answerId: string,
  now: Date,
): Promise<AskChoices | null> {
  if (!isId(answerId)) return null;
  const answer = await db().answer.findUnique({
    where: { id: answerId, accountId: actor.accountId, deletedAt: null },
    select: {
      revisions: {
        orderBy: { number: "desc" },
        take: 1,
        select: {
          number: true,
          questionVersion: { select: { prompt: true } },
          _count: { select: { ratings: { where: { rater: "self" } } } },
        },
      },
    },
  });
  const newest = answer?.revisions[0];
  if (!newest) return null;
  const [coaches, request] = await Promise.all([
    db().$queryRaw<CoachRow[]>`${coachesOf(actor, answerId)}`,
    readRequest(actor, answerId, now),
  ]);
  return {
    answerId,
    prompt: newest.questionVersion.prompt,
    newest: newest.number,
    isSelfRated: newest._count.ratings > 0,
    coaches: coaches.map(({ relationship_id, name, covers }) => ({
      relationshipId: relationship_id,
      name,
      covers,
    })),
    isAsked: request?.standing === "coach" || request?.standing === "candidate",
  };
}

/**
 * The reviews of a person's own answer: how the newest request stands, what was sent, and the threads by where they are in
 * the revision that is shown. Of what a coach is still writing there is nothing here.
 */
export async function getAnswerReviews(
  actor: Person,
  answerId: string,
  shown: RevisionView | null,
  now: Date,
): Promise<AnswerReviews> {
  const own = { accountId: actor.accountId, deletedAt: null };
  const [request, reviews, threads, sealed, coaches] = await Promise.all([
    readRequest(actor, answerId, now),
    db().review.findMany({
      where: {
        sentAt: { not: null },
        slot: { is: { request: { is: { answerId, answer: { is: own } } } } },
      },
      orderBy: [{ sentAt: "desc" }, { id: "asc" }],
      select: SENT_SELECT,
    }),
    db().commentThread.findMany({
      where: { answerId, answer: { is: own } },
      orderBy: [{ createdAt: "asc" }, { id: "asc" }],
      select: THREAD_SELECT,
    }),
    shown ? readSealed(actor, shown.id) : [],
    db().coachingRelationship.count({ where: { candidateId: actor.accountId, endedAt: null } }),
  ]);
  const reader = { id: actor.accountId, reviews: new Set<string>() };
  return {
    request,
    reviews: reviews.map((row) => toSent(row, actor.accountId)),
    threads: threads.map((row) => toThread(row, shown?.parts ?? null, reader)),
    sealed,
    coaches,
  };
}

async function readRequest(
  actor: Person,
  answerId: string,
  now: Date,
): Promise<RequestView | null> {
  const row = await db().reviewRequest.findFirst({
    where: { answerId, answer: { is: { accountId: actor.accountId, deletedAt: null } } },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    select: {
      id: true,
      note: true,
      state: true,
      createdAt: true,
      closedAt: true,
      thanks: true,
      slots: {
        orderBy: { id: "asc" },
        select: {
          id: true,
          forAny: true,
          coachId: true,
          state: true,
          turnSince: true,
          claimedUntil: true,
          coach: { select: { name: true } },
          reviews: {
            where: { sentAt: { not: null } },
            select: { revision: { select: { number: true } } },
          },
        },
      },
    },
  });
  if (!row) return null;
  const slots = row.slots.map((slot) => ({
    id: slot.id,
    coach: slot.coach?.name ?? null,
    forAny: slot.forAny,
    turn: slotTurn(row.state, slot, now),
    isClaimed: slot.claimedUntil !== null && slot.claimedUntil > now,
  }));
  const reviewed = row.slots.flatMap((slot) => slot.reviews.map((one) => one.revision.number));
  const { slots: _, ...request } = row;
  return {
    ...request,
    standing: requestStanding(
      row.state,
      slots.map((slot) => slot.turn),
    ),
    slots,
    reviewed: reviewed.length > 0 ? Math.max(...reviewed) : null,
  };
}

/** Roles with a coach's mark that waits for the candidate's own. */
async function readSealed(actor: Person, revisionId: string): Promise<AnswerReviews["sealed"]> {
  const rows = await db().$queryRaw<{ slug: string; name: string }[]>`
    SELECT DISTINCT o.slug, o.name, o.ladder FROM ratings t
    JOIN revisions r ON r.id = t.revision_id
    JOIN answers a ON a.id = r.answer_id AND a.account_id = ${actor.accountId}::uuid
    JOIN roles o ON o.slug = t.role_slug
    WHERE t.revision_id = ${revisionId}::uuid AND t.rater = 'coach' AND t.superseded_at IS NULL
      AND NOT EXISTS (
        SELECT FROM ratings own WHERE own.revision_id = t.revision_id AND own.rater = 'self'
          AND own.role_slug = t.role_slug AND own.competency_slug = t.competency_slug)
    ORDER BY o.ladder`;
  return rows.map(({ slug, name }) => ({ slug: roleSlug.parse(slug), name }));
}
