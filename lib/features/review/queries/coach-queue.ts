import "server-only";
import type { Person } from "@/lib/auth/actor";
import { db } from "@/lib/db/client";
import { Prisma } from "@/lib/db/generated/client";
import { readableAsCoach } from "@/lib/features/coaching/queries/scope";
import { type RequestState, type SlotState, slotTurn, turnsReach } from "../rules/turns";
import type { CoachQueue, QueueLine, QueueTab, VerdictName } from "../types/reviews";

/** A page's worth: the queue is worked from the top. */
const LINES = 25;

interface LineRow {
  id: string;
  tab: QueueTab;
  candidate: string | null;
  prompt: string | null;
  note: string | null;
  state: SlotState;
  request_state: RequestState;
  turn_since: Date;
  for_any: boolean;
  coach_id: string | null;
  claim: "me" | "other" | null;
  is_begun: boolean;
  verdict: VerdictName | null;
}

/**
 * A coach's queue: what waits for them, what waits for somebody else, what is over. Whose turn it is and what has run out
 * is decided here by the date. Of an answer that is not shared any more there is a line only where the coach has written
 * something, and nothing of the candidate's on it.
 */
export async function getCoachQueue(
  actor: Person,
  tab: QueueTab,
  page: number,
  now: Date,
): Promise<CoachQueue> {
  const slots = slotsOf(actor, now);
  const counted = await db().$queryRaw<{ tab: QueueTab; lines: number }[]>`
    WITH ${slots} SELECT tab, count(*)::int AS lines FROM sorted WHERE tab IS NOT NULL GROUP BY tab`;
  const count = (of: QueueTab) => counted.find((row) => row.tab === of)?.lines ?? 0;
  const pages = Math.max(1, Math.ceil(count(tab) / LINES));
  const shown = Math.min(page, pages);
  const oldestFirst = tab === "done" ? Prisma.sql`DESC` : Prisma.sql`ASC`;
  const rows = await db().$queryRaw<LineRow[]>`
    WITH ${slots}
    SELECT sorted.*, c.name AS candidate, sorted.shared_note AS note, v.prompt
    FROM sorted
    LEFT JOIN accounts c ON c.id = sorted.candidate_id
    LEFT JOIN answers a ON a.id = sorted.shared_answer_id
    LEFT JOIN revisions r ON r.answer_id = a.id AND r.number = a.revision_count
    LEFT JOIN question_versions v ON v.id = r.question_version_id
    WHERE sorted.tab = ${tab}
    ORDER BY sorted.turn_since ${oldestFirst}, sorted.id
    LIMIT ${LINES} OFFSET ${(shown - 1) * LINES}`;
  return {
    tab,
    counts: { "needs-me": count("needs-me"), waiting: count("waiting"), done: count("done") },
    lines: rows.map((row) => toLine(row, now)),
    page: shown,
    pages,
  };
}

/** Named `sorted`: each slot that is the coach's own or open to them, with the tab that it belongs on. */
function slotsOf(actor: Person, now: Date): Prisma.Sql {
  const me = Prisma.sql`${actor.accountId}::uuid`;
  return Prisma.sql`
    readable AS MATERIALIZED (${readableAsCoach(actor)}),
    ids AS (
      SELECT id FROM review_slots WHERE coach_id = ${me}
      UNION
      SELECT s.id FROM readable
      JOIN review_requests q ON q.answer_id = readable.answer_id AND q.state = 'open'
      JOIN review_slots s ON s.request_id = q.id AND s.for_any AND s.coach_id IS NULL
      UNION
      SELECT slot_id FROM reviews WHERE author_id = ${me}
    ),
    facts AS (
      SELECT s.id, s.state::text AS state, q.state::text AS request_state, s.turn_since, s.for_any, s.coach_id,
        readable.candidate_id, readable.answer_id AS shared_answer_id,
        CASE WHEN readable.answer_id IS NOT NULL THEN q.note END AS shared_note,
        CASE WHEN s.claimed_until > ${now} THEN
          CASE WHEN s.claimed_by_id = ${me} THEN 'me' ELSE 'other' END END AS claim,
        coalesce(own.is_begun, false) AS is_begun, own.verdict
      FROM ids JOIN review_slots s ON s.id = ids.id
      JOIN review_requests q ON q.id = s.request_id
      LEFT JOIN readable ON readable.answer_id = q.answer_id
      LEFT JOIN LATERAL (
        SELECT bool_or(w.sent_at IS NULL AND (w.summary <> ''
            OR EXISTS (SELECT FROM pending_comments p WHERE p.review_id = w.id)
            OR EXISTS (SELECT FROM pending_ratings p WHERE p.review_id = w.id))) AS is_begun,
          (array_agg(w.verdict::text ORDER BY w.sent_at DESC) FILTER (WHERE w.sent_at IS NOT NULL))[1] AS verdict
        FROM reviews w WHERE w.slot_id = s.id AND w.author_id = ${me}
      ) own ON true
    ),
    sorted AS (
      SELECT facts.*, CASE
        WHEN shared_answer_id IS NULL THEN CASE WHEN is_begun THEN 'done' END
        WHEN request_state = 'open' AND state <> 'declined' AND turn_since > ${turnsReach(now)}
          AND (coach_id = ${me} OR coach_id IS NULL) THEN
          CASE WHEN state = 'waiting' AND claim IS DISTINCT FROM 'other' THEN 'needs-me' ELSE 'waiting' END
        WHEN coach_id = ${me} OR is_begun OR verdict IS NOT NULL THEN 'done'
      END AS tab
      FROM facts
    )`;
}

function toLine(row: LineRow, now: Date): QueueLine {
  const slot = {
    state: row.state,
    turnSince: row.turn_since,
    forAny: row.for_any,
    coachId: row.coach_id,
  };
  return {
    slotId: row.id,
    candidate: row.candidate,
    prompt: row.prompt,
    note: row.note,
    turn: slotTurn(row.request_state, slot, now),
    forAny: row.for_any,
    claim: row.claim,
    isBegun: row.is_begun,
    requestState: row.request_state,
    verdict: row.verdict,
    since: row.turn_since,
  };
}
