import "server-only";
import type { Prisma } from "@/lib/db/generated/client";
import { PARTS_SELECT, partsOf } from "@/lib/features/practice/queries/stored-work";
import type { Parts } from "@/lib/features/practice/types";
import { followAnchor } from "../rules/anchors";
import type { ThreadView } from "../types/reviews";

/**
 * The columns that `toThread` reads. At most two relations on a level: inside a transaction more would be asked for at once,
 * on one connection. What is pending lives in other tables, so nothing of it
 * can be among them.
 */
export const THREAD_SELECT = {
  id: true,
  part: true,
  startAt: true,
  endAt: true,
  quote: true,
  resolvedAt: true,
  reviewId: true,
  revision: { select: { number: true, ...PARTS_SELECT } },
  comments: {
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    select: {
      id: true,
      authorId: true,
      side: true,
      body: true,
      suggestion: true,
      createdAt: true,
      author: { select: { name: true } },
      appliedRevision: { select: { number: true } },
    },
  },
} satisfies Prisma.CommentThreadSelect;

interface ThreadRow {
  id: string;
  part: ThreadView["part"];
  startAt: number | null;
  endAt: number | null;
  quote: string;
  resolvedAt: Date | null;
  reviewId: string;
  revision: Parts & { number: number };
  comments: {
    id: string;
    authorId: string | null;
    side: "candidate" | "coach";
    body: string;
    suggestion: string | null;
    createdAt: Date;
    author: { name: string } | null;
    appliedRevision: { number: number } | null;
  }[];
}

/**
 * @param shown the text that the thread is shown beside; null where there is none
 * @param reader who looks, with the reviews that they sent
 */
export function toThread(
  row: ThreadRow,
  shown: Parts | null,
  reader: { id: string; reviews: ReadonlySet<string> },
): ThreadView {
  const anchor = { part: row.part, start: row.startAt, end: row.endAt, quote: row.quote };
  return {
    id: row.id,
    part: row.part,
    quote: row.quote,
    revision: row.revision.number,
    followed: shown ? followAnchor(partsOf(row.revision), shown, anchor) : { at: "outdated" },
    isResolved: row.resolvedAt !== null,
    isOwn: reader.reviews.has(row.reviewId),
    comments: row.comments.map(({ author, authorId, appliedRevision, ...comment }) => ({
      ...comment,
      by: author?.name ?? null,
      isOwn: authorId === reader.id,
      appliedIn: appliedRevision?.number ?? null,
    })),
  };
}
