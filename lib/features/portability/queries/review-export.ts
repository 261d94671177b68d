import "server-only";
import type { Person } from "@/lib/auth/actor";
import { db } from "@/lib/db/client";
import type { ExportedReviews } from "../types/review-export";

const OLDEST = [{ createdAt: "asc" as const }, { id: "asc" as const }];

/** Both sides of a person's reviews. What a coach has not sent is in the coach's file and in nobody else's. */
export async function readReviews({ accountId }: Person): Promise<ExportedReviews> {
  const ownAnswer = { is: { accountId } };
  return {
    requests: await readRequests(accountId),
    received: (
      await db().review.findMany({
        where: {
          sentAt: { not: null },
          slot: { is: { request: { is: { answer: ownAnswer } } } },
        },
        orderBy: [{ sentAt: "asc" }, { id: "asc" }],
        select: {
          id: true,
          author: { select: { name: true } },
          revisionId: true,
          summary: true,
          verdict: true,
          sentAt: true,
        },
      })
    ).map(({ author, ...review }) => ({ ...review, by: author?.name ?? null })),
    threads: await readThreads(accountId),
    written: await readWritten(accountId),
    comments: await db().comment.findMany({
      where: { authorId: accountId, side: "coach" },
      orderBy: OLDEST,
      select: { threadId: true, body: true, suggestion: true, createdAt: true },
    }),
    calibration: await db().calibrationMark.findMany({
      where: { accountId },
      orderBy: [{ createdAt: "asc" }, { roleSlug: "asc" }, { questionSlug: "asc" }],
      select: {
        roleSlug: true,
        questionSlug: true,
        competencySlug: true,
        level: true,
        createdAt: true,
      },
    }),
    reports: await db().reviewReport.findMany({
      where: { reporterId: accountId },
      orderBy: OLDEST,
      select: { text: true, createdAt: true, closedAt: true },
    }),
  };
}

async function readRequests(accountId: string): Promise<ExportedReviews["requests"]> {
  const rows = await db().reviewRequest.findMany({
    where: { answer: { is: { accountId } } },
    orderBy: OLDEST,
    select: {
      id: true,
      answerId: true,
      note: true,
      state: true,
      createdAt: true,
      closedAt: true,
      thanks: true,
      slots: { orderBy: { id: "asc" }, select: { coach: { select: { name: true } } } },
    },
  });
  return rows.map(({ slots, ...request }) => ({
    ...request,
    coaches: slots.map((slot) => slot.coach?.name ?? null),
  }));
}

async function readThreads(accountId: string): Promise<ExportedReviews["threads"]> {
  const rows = await db().commentThread.findMany({
    where: { answer: { is: { accountId } } },
    orderBy: OLDEST,
    select: {
      id: true,
      answerId: true,
      revisionId: true,
      part: true,
      startAt: true,
      endAt: true,
      quote: true,
      createdAt: true,
      resolvedAt: true,
      comments: {
        orderBy: OLDEST,
        select: {
          author: { select: { name: true } },
          side: true,
          body: true,
          suggestion: true,
          createdAt: true,
          appliedRevisionId: true,
        },
      },
    },
  });
  return rows.map(({ comments, ...thread }) => ({
    ...thread,
    comments: comments.map(({ author, ...comment }) => ({
      ...comment,
      by: author?.name ?? null,
    })),
  }));
}

async function readWritten(accountId: string): Promise<ExportedReviews["written"]> {
  const rows = await db().review.findMany({
    where: { authorId: accountId },
    orderBy: [{ startedAt: "asc" }, { id: "asc" }],
    select: {
      id: true,
      summary: true,
      verdict: true,
      startedAt: true,
      sentAt: true,
      pendingComments: {
        orderBy: OLDEST,
        select: { body: true, suggestion: true, createdAt: true },
      },
      pendingRatings: { select: { roleSlug: true, competencySlug: true, level: true } },
    },
  });
  return rows.map(({ pendingRatings, ...review }) => ({ ...review, pendingMarks: pendingRatings }));
}
