import "server-only";
import type { SentReview, VerdictName } from "../types/reviews";

export const SENT_SELECT = {
  id: true,
  authorId: true,
  summary: true,
  verdict: true,
  sentAt: true,
  author: { select: { name: true } },
  revision: { select: { number: true } },
} as const;

/** @param row of a review that was sent: such a one has a verdict and a moment */
export function toSent(
  row: {
    id: string;
    authorId: string | null;
    summary: string;
    verdict: VerdictName | null;
    sentAt: Date | null;
    author: { name: string } | null;
    revision: { number: number };
  },
  readerId: string,
): SentReview {
  return {
    id: row.id,
    by: row.author?.name ?? null,
    isOwn: row.authorId === readerId,
    revision: row.revision.number,
    summary: row.summary,
    verdict: row.verdict as VerdictName,
    sentAt: row.sentAt as Date,
  };
}
