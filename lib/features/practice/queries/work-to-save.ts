import "server-only";
import type { Person } from "@/lib/auth/actor";
import { pool } from "@/lib/db/pool";
import { binState } from "@/lib/features/stories/rules/bin";
import { fingerprint } from "../rules/fingerprint";
import type { NewestEntry } from "../rules/history-step";
import type { StoredWork } from "../rules/judge-save";
import type { SavedDraft } from "../types";
import { partsOf, toDraft } from "./stored-work";

/** What there is where a save's one statement changed nothing. */
export interface WorkToSave extends StoredWork {
  /** The answer to the first save of this name, where there was one. */
  acknowledged: SavedDraft | null;
  newestEntry: NewestEntry | null;
  /** By the database's clock, as every moment of the work. */
  now: Date;
}

/** One look, planned once a connection: it stands between a key press and its acknowledgement. Rows come as JSON, moments as text. */
const LOOK = {
  name: "save: look",
  text: `
  SELECT now() AS now, q.retired_at IS NOT NULL AS is_retired, a.id, a.deleted_at, to_jsonb(d) AS draft,
    (SELECT to_jsonb(r) FROM revisions r WHERE r.answer_id = a.id ORDER BY r.number DESC LIMIT 1) AS revision,
    (SELECT to_jsonb(e) FROM draft_entries e WHERE e.answer_id = a.id ORDER BY e.number DESC LIMIT 1) AS entry,
    (SELECT to_jsonb(s) FROM draft_saves s WHERE s.answer_id = a.id AND s.save_id = $3::uuid) AS acknowledged
  FROM questions q
  LEFT JOIN answers a ON a.question_slug = q.slug AND a.account_id = $1::uuid
  LEFT JOIN drafts d ON d.answer_id = a.id
  WHERE q.slug = $2 AND (q.owner_id IS NULL OR q.owner_id = $1::uuid)`,
};

interface TextRow {
  take: number;
  based_on_revision_id: string | null;
  situation: string;
  task: string;
  action: string;
  result: string;
  reflection: string;
}

interface Look {
  now: Date;
  is_retired: boolean;
  id: string | null;
  deleted_at: Date | null;
  draft: (TextRow & { version: number; saved_at: string }) | null;
  revision: (TextRow & { id: string; number: number; created_at: string }) | null;
  entry: (TextRow & { number: number; replaced_at: string }) | null;
  acknowledged: {
    version: number;
    saved_at: string;
    take: number;
    based_on_revision_id: string | null;
    brought_back: boolean;
  } | null;
}

/** A person's work on one question, in the bin or not, with what the name of a save stands for. */
export async function readWorkToSave(
  actor: Person,
  questionSlug: string,
  saveId: string | null,
): Promise<WorkToSave> {
  const values = [actor.accountId, questionSlug, saveId];
  const { rows } = await pool().query<Look>({ ...LOOK, values });
  const row = rows[0];
  if (!row) {
    return {
      question: null,
      answer: null,
      acknowledged: null,
      newestEntry: null,
      now: new Date(),
    };
  }
  const { id, entry, acknowledged, draft, now } = row;
  // Where another text came since, the one of this name cannot be read back: the page asks once more, under another name.
  const isThere =
    draft?.version === acknowledged?.version &&
    draft?.take === acknowledged?.take &&
    draft?.based_on_revision_id === acknowledged?.based_on_revision_id;
  return {
    now,
    question: { isRetired: row.is_retired },
    answer: id === null ? null : toAnswer(id, row),
    acknowledged:
      id === null || acknowledged === null
        ? null
        : {
            answerId: id,
            version: acknowledged.version,
            savedAt: new Date(acknowledged.saved_at).toISOString(),
            stored: draft && isThere ? fingerprint(partsOf(draft)) : "",
            take: acknowledged.take,
            basedOnRevisionId: acknowledged.based_on_revision_id,
            broughtBack: acknowledged.brought_back,
          },
    newestEntry: entry && {
      number: entry.number,
      take: entry.take,
      basedOnRevisionId: entry.based_on_revision_id,
      parts: partsOf(entry),
      replacedAt: new Date(entry.replaced_at),
    },
  };
}

function toAnswer(
  id: string,
  { deleted_at, draft, revision, now }: Look,
): NonNullable<StoredWork["answer"]> {
  return {
    id,
    bin: binState(deleted_at, now),
    draft:
      draft &&
      toDraft({
        ...draft,
        basedOnRevisionId: draft.based_on_revision_id,
        savedAt: new Date(draft.saved_at),
      }),
    lastRevision: revision && {
      id: revision.id,
      number: revision.number,
      take: revision.take,
      handedInAt: new Date(revision.created_at).toISOString(),
      parts: partsOf(revision),
    },
  };
}
