import "server-only";
import type { Person } from "@/lib/auth/actor";
import type { Tx } from "@/lib/db/client";
import { lockAnswer } from "@/lib/features/practice/writes/lock-answer";
import type { RequestState } from "../rules/turns";

export interface HeldRequest {
  id: string;
  answerId: string;
  state: RequestState;
  /** The answer's newest revision. */
  newest: number;
  /** The newest revision that a review was sent on; null before the first. */
  reviewed: number | null;
}

/** Holds a candidate's own request with its answer; null where there is none of theirs. */
export async function holdRequest(
  tx: Tx,
  actor: Person,
  requestId: string,
): Promise<HeldRequest | null> {
  const found = await tx.reviewRequest.findUnique({
    where: { id: requestId, answer: { is: { accountId: actor.accountId } } },
    select: { answerId: true },
  });
  if (!found || !(await lockAnswer(tx, actor, found.answerId))) return null;
  const rows = await tx.$queryRaw<
    { state: RequestState; newest: number; reviewed: number | null }[]
  >`
    SELECT q.state::text AS state, a.revision_count AS newest, (
      SELECT max(r.number) FROM review_slots s
      JOIN reviews v ON v.slot_id = s.id AND v.sent_at IS NOT NULL
      JOIN revisions r ON r.id = v.revision_id
      WHERE s.request_id = q.id) AS reviewed
    FROM review_requests q JOIN answers a ON a.id = q.answer_id
    WHERE q.id = ${requestId}::uuid`;
  const row = rows[0];
  return row ? { id: requestId, answerId: found.answerId, ...row } : null;
}
