import "server-only";
import type { Person } from "@/lib/auth/actor";
import { isUniqueViolation } from "@/lib/db/errors";
import { pool } from "@/lib/db/pool";
import { fingerprint } from "../rules/fingerprint";
import { type HistoryStep, PAUSE_MINUTES } from "../rules/history-step";
import type { DraftSave } from "../rules/judge-save";
import type { Parts, SavedDraft } from "../types";

/**
 * The statements speak to the pool directly: a save comes twice a second while somebody types, and each is one statement
 * that holds the person's scope, the version that it is based on, the change, what the change puts into the history, and
 * the name of the save. All of it is done or none. They have names themselves: each is planned once a connection, which
 * takes longer than running it.
 *
 * Parameters: account, question, base version, take, based-on revision, the five parts, save id, brought back.
 */
const LINEAGE_FOLLOWS = `EXISTS (
    SELECT FROM (SELECT 1) one
    LEFT JOIN (
      SELECT r.id, r.take FROM revisions r WHERE r.answer_id = a.id ORDER BY r.number DESC LIMIT 1
    ) last ON true
    WHERE ($5::uuid IS NULL AND $4::int = coalesce(last.take, 0) + 1)
      OR ($5::uuid = last.id AND $4::int = last.take)
  )`;

const SAME_LINEAGE = "d.take = $4::int AND d.based_on_revision_id IS NOT DISTINCT FROM $5::uuid";

/**
 * The answer is held before its draft, as a hand-in does too: what is put into the history refers to it, and two that
 * wait for each other's rows would wait for ever.
 */
const OWN_ANSWER = `a AS (
    SELECT id FROM answers
    WHERE account_id = $1::uuid AND question_slug = $2 AND deleted_at IS NULL
    FOR KEY SHARE
  )`;

/** Only the version that the page based its text on is changed. */
const STORED_VERSION = "d.answer_id = a.id AND d.version = $3::int";

const NEW_TEXT = `take = $4::int, based_on_revision_id = $5::uuid, situation = $6, task = $7, action = $8,
      result = $9, reflection = $10, version = d.version + 1, saved_at = now()`;

/** A second save of the same name breaks the key, and with it the whole statement. */
const REMEMBERED = `remembered AS (
    INSERT INTO draft_saves (answer_id, save_id, version, saved_at, take, based_on_revision_id, brought_back)
    SELECT answer_id, $11::uuid, version, saved_at, $4::int, $5::uuid, $12::boolean
    FROM saved WHERE $11::uuid IS NOT NULL
  )
  SELECT answer_id, version, saved_at, situation, task, action, result, reflection FROM saved`;

const grown = ["situation", "task", "action", "result", "reflection"]
  .map((part, index) => `starts_with($${index + 6}, d.${part})`)
  .join(" AND ");

/**
 * Typing on, which most saves are: nothing but more at the end of what was saved just now. That is seen by the database
 * itself, so that no text has to be read first. Every other save finds nothing to change here.
 */
const TYPE_ON = {
  name: "save: type on",
  text: `
  WITH ${OWN_ANSWER}, saved AS (
    UPDATE drafts d SET ${NEW_TEXT}
    FROM a
    WHERE ${STORED_VERSION} AND ${SAME_LINEAGE} AND ${grown}
      AND d.saved_at > now() - interval '${PAUSE_MINUTES} minutes'
    RETURNING d.*
  ), ${REMEMBERED}`,
};

/**
 * Anything else, with the step that was decided about the very version that it replaces.
 * Further parameters: why the replaced text is kept (null where it is not), and the entry's number.
 */
const SAVE_OVER = {
  name: "save: over",
  text: `
  WITH ${OWN_ANSWER}, old AS (
    SELECT d.* FROM a, drafts d
    WHERE ${STORED_VERSION} AND ((${SAME_LINEAGE}) OR ${LINEAGE_FOLLOWS})
    FOR UPDATE OF d
  ), kept AS (
    INSERT INTO draft_entries (answer_id, number, reason, take, based_on_revision_id,
      situation, task, action, result, reflection, saved_at, replaced_at)
    SELECT answer_id, $14::int, $13::draft_entry_reason, take, based_on_revision_id,
      situation, task, action, result, reflection, saved_at, now()
    FROM old WHERE $13::draft_entry_reason IS NOT NULL
  ), held AS (
    UPDATE draft_entries e SET replaced_at = now() FROM old
    WHERE e.answer_id = old.answer_id AND e.number = $14::int AND $13::draft_entry_reason IS NULL
  ), saved AS (
    UPDATE drafts d SET ${NEW_TEXT}
    FROM old WHERE d.answer_id = old.answer_id
    RETURNING d.*
  ), ${REMEMBERED}`,
};

/**
 * The first save makes the answer too. Of two first saves at once the second finds the answer made and the draft taken.
 * The idle update of the slug is what makes Postgres hand back an answer that is there already.
 */
const SAVE_FIRST = {
  name: "save: first",
  text: `
  WITH a AS (
    INSERT INTO answers (id, account_id, question_slug)
    SELECT gen_random_uuid(), $1::uuid, q.slug FROM questions q
    WHERE q.slug = $2 AND q.retired_at IS NULL AND (q.owner_id IS NULL OR q.owner_id = $1::uuid)
    ON CONFLICT (account_id, question_slug) DO UPDATE SET question_slug = excluded.question_slug
      WHERE answers.deleted_at IS NULL
    RETURNING id
  ), saved AS (
    INSERT INTO drafts (answer_id, version, take, based_on_revision_id, situation, task, action, result, reflection)
    SELECT a.id, $3::int + 1, $4::int, $5::uuid, $6, $7, $8, $9, $10 FROM a WHERE ${LINEAGE_FOLLOWS}
    ON CONFLICT (answer_id) DO NOTHING
    RETURNING *
  ), ${REMEMBERED}`,
};

export interface SaveName {
  saveId: string | null;
  /** The answer was taken out of the bin for it. */
  broughtBack: boolean;
}

/**
 * Saves if the stored version is the one that the save is based on.
 * @param step what becomes of the stored text; null takes the save for typing on, and does nothing where it is not
 */
export async function trySave(
  actor: Person,
  questionSlug: string,
  save: DraftSave,
  { saveId, broughtBack }: SaveName,
  step: HistoryStep | null,
): Promise<SavedDraft | undefined> {
  const { baseVersion, take, basedOnRevisionId, parts } = save;
  const { situation, task, action, result, reflection } = parts;
  const text = [situation, task, action, result, reflection];
  const values: unknown[] = [actor.accountId, questionSlug, baseVersion, take, basedOnRevisionId];
  values.push(...text, saveId, broughtBack);
  const isOver = baseVersion !== 0 && step !== null;
  if (isOver) values.push(...entryOf(step));
  const statement = baseVersion === 0 ? SAVE_FIRST : isOver ? SAVE_OVER : TYPE_ON;
  try {
    const { rows } = await pool().query<
      Parts & { answer_id: string; version: number; saved_at: Date }
    >({
      ...statement,
      values,
    });
    const row = rows[0];
    if (!row) return undefined;
    const { answer_id: answerId, version, saved_at } = row;
    const savedAt = saved_at.toISOString();
    const stored = fingerprint(row);
    return { answerId, version, savedAt, stored, take, basedOnRevisionId, broughtBack };
  } catch (error) {
    // Another save of this name was first, or another text took the entry's number: look again.
    if (isUniqueViolation(error)) return undefined;
    throw error;
  }
}

function entryOf(step: HistoryStep): [reason: string | null, number: number | null] {
  if (step.kind === "none") return [null, null];
  return [step.kind === "new" ? step.reason : null, step.number];
}

/**
 * Gives a save's name to what is stored already, so that it is answered the same from now on.
 * @returns false where the name was given before
 */
export async function rememberSave(saved: SavedDraft, saveId: string): Promise<boolean> {
  const { rowCount } = await pool().query(
    `INSERT INTO draft_saves (answer_id, save_id, version, saved_at, take, based_on_revision_id, brought_back)
     VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT DO NOTHING`,
    [
      saved.answerId,
      saveId,
      saved.version,
      saved.savedAt,
      saved.take,
      saved.basedOnRevisionId,
      saved.broughtBack,
    ],
  );
  return rowCount === 1;
}
