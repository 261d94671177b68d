import type { Tx } from "@/lib/db/client";

/**
 * What searching reads, written in the transaction that writes the questions themselves. Plain SQL, because the loader
 * runs beside Prisma, and lexemes are Postgres's to make.
 */

/** What a question says of itself beyond its prompt. */
const TEXTS = `concat_ws(' ', q.prompt, q.assesses, q.note, q.guidance ->> 'situation', q.guidance ->> 'task',
  q.guidance ->> 'action', q.guidance ->> 'result', array_to_string(q.probes, ' '), array_to_string(q.mistakes, ' '))`;

/** And what its competencies are called and mean: "stakeholders" finds what is about communicating with them. */
const COMPETENCIES = `(SELECT string_agg(rc.name || ' ' || rc.description, ' ') FROM question_competencies c
  JOIN role_competencies rc ON rc.role_slug = c.role_slug AND rc.slug = c.competency_slug
  WHERE c.question_slug = q.slug AND c.role_slug = r.role_slug)`;

/** @param which a condition over `q`, the questions whose entries are written */
const insertEntries = (which: string) => `
  INSERT INTO search_entries
    (question_slug, role_slug, owner_id, category, difficulty, position, competencies, shared, rounds, prompt_words, words)
  SELECT q.slug, r.role_slug, q.owner_id, q.category, r.difficulty, r.position,
    ARRAY(SELECT c.competency_slug FROM question_competencies c
      WHERE c.question_slug = q.slug AND c.role_slug = r.role_slug ORDER BY c.position),
    ARRAY(SELECT rc.shared_slug FROM question_competencies c
      JOIN role_competencies rc ON rc.role_slug = c.role_slug AND rc.slug = c.competency_slug
      WHERE c.question_slug = q.slug AND c.role_slug = r.role_slug ORDER BY c.position),
    ARRAY(SELECT o.round_slug FROM question_rounds o
      JOIN rounds f ON f.role_slug = o.role_slug AND f.slug = o.round_slug
      WHERE o.question_slug = q.slug AND o.role_slug = r.role_slug ORDER BY f.position),
    to_tsvector('english', q.prompt),
    to_tsvector('english', concat_ws(' ', ${TEXTS}, ${COMPETENCIES}))
  FROM questions q JOIN question_roles r ON r.question_slug = q.slug
  WHERE q.retired_at IS NULL AND ${which}`;

/** Everything anew, with the catalog's words: some hundred milliseconds, and only when the files have changed. */
export const REBUILD_SEARCH = [
  "DELETE FROM search_entries",
  insertEntries("true"),
  "DELETE FROM search_words",
  // Words of a letter or two are spelt like too much.
  `INSERT INTO search_words (word, entries)
   SELECT word, ndoc FROM ts_stat($stat$
     SELECT to_tsvector('simple', concat_ws(' ', ${TEXTS}, ${COMPETENCIES}))
     FROM questions q JOIN question_roles r ON r.question_slug = q.slug
     WHERE q.retired_at IS NULL AND q.owner_id IS NULL $stat$)
   WHERE length(word) > 2 AND word ~ '^[[:alpha:]]+$'`,
];

/** The entries of some questions anew, in the transaction that changed them; a removed question is left without one. */
export async function refreshSearchEntries(tx: Tx, slugs: string[]): Promise<void> {
  await tx.searchEntry.deleteMany({ where: { questionSlug: { in: slugs } } });
  await tx.$executeRawUnsafe(insertEntries("q.slug = ANY($1::text[])"), slugs);
}
