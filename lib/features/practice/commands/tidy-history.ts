import "server-only";
import type { Person } from "@/lib/auth/actor";
import { db } from "@/lib/db/client";
import { pool } from "@/lib/db/pool";
import { PARTS_SELECT } from "../queries/stored-work";
import { bagOf } from "../rules/history-changes";
import { DAYS_OF_HISTORY } from "../rules/history-step";
import { DENSE, thinHistory } from "../rules/thin-history";

/** How far back one thinning looks: what lies before was thinned by the ones before. */
const MOST_THINNED = 4 * DENSE;

/** Skips what another save is clearing away at this moment. */
const clearing = (table: string, key: string, at: string) => `
  DELETE FROM ${table} gone USING (
    SELECT old.answer_id, old.${key} FROM answers a JOIN ${table} old ON old.answer_id = a.id
    WHERE a.account_id = $1::uuid AND old.${at} <= now() - interval '${DAYS_OF_HISTORY} days'
    FOR UPDATE OF old SKIP LOCKED
  ) old WHERE gone.answer_id = old.answer_id AND gone.${key} = old.${key}`;

const CLEAR_ENTRIES = clearing("draft_entries", "number", "replaced_at");
const CLEAR_NAMES = clearing("draft_saves", "save_id", "saved_at");

/**
 * Clears away what is too old in the histories of all of a person's answers. Comes after what began or ended something, such
 * as a draft or a pause: often enough for everybody who writes, and not with every key.
 */
export async function clearHistory(actor: Person): Promise<void> {
  await pool().query(CLEAR_ENTRIES, [actor.accountId]);
  await pool().query(CLEAR_NAMES, [actor.accountId]);
}

/**
 * Thins an answer's history each time that so many entries have come. Takes an answer's id that was found in the
 * person's scope.
 * @param newest the entry that was just made
 */
export async function thinEntries(answerId: string, newest: number): Promise<void> {
  if (newest % DENSE !== 0) return;
  const entries = await db().draftEntry.findMany({
    where: { answerId, number: { lte: newest - DENSE } },
    orderBy: { number: "desc" },
    take: MOST_THINNED,
    select: { ...PARTS_SELECT, number: true, reason: true, savedAt: true },
  });
  const gone = thinHistory(entries.map((entry) => ({ ...entry, words: bagOf(entry) })));
  await db().draftEntry.deleteMany({ where: { answerId, number: { in: gone } } });
}
