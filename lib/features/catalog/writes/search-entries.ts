import type { Tx } from "@/lib/db/client";

/**
 * What searching reads, written in the transaction that writes the questions themselves. Plain SQL, because the loader
 * runs beside Prisma, and lexemes are Postgres's to make.
 */

/** What a question says of itself beyond its prompt. */
const TEXTS = `concat_ws(' ', q.prompt, q.assesses, q.note, q.guidance ->> 'situation', q.guidance ->> 'task',
  q.guidance ->> 'action', q.guidance ->> 'result', array_to_string(q.probes, ' '), array_to_string(q.mistakes, ' '))`;

/** And what its competencies are called and mean: "stakeholders" finds what is about communicating with them. */
const COMPETENCY_TEXTS = `(SELECT string_agg(rc.name || ' ' || rc.description, ' ') FROM question_competencies c
  JOIN role_competencies rc ON rc.role_slug = c.role_slug AND rc.slug = c.competency_slug
  WHERE c.question_slug = q.slug AND c.role_slug = r.role_slug)`;

/** @param which a condition over `q`, the questions whose entries are written */
const insertEntries = (which: string) => `
  WITH question AS (
    SELECT q.*,
      ARRAY(SELECT r.role_slug FROM question_roles r JOIN roles o ON o.slug = r.role_slug
        WHERE r.question_slug = q.slug ORDER BY o.ladder) AS roles,
      ARRAY(SELECT DISTINCT rc.shared_slug FROM question_competencies c
        JOIN role_competencies rc ON rc.role_slug = c.role_slug AND rc.slug = c.competency_slug
        WHERE c.question_slug = q.slug) AS shared
    FROM questions q WHERE q.retired_at IS NULL AND ${which}
  ), about AS (
    SELECT q.slug, r.role_slug, q.owner_id, q.roles[1] = r.role_slug AS is_lead, o.ladder * 1000000 + r.position AS place,
      q.category, r.difficulty, q.roles, q.shared,
      ARRAY(SELECT c.competency_slug FROM question_competencies c
        WHERE c.question_slug = q.slug AND c.role_slug = r.role_slug ORDER BY c.position) AS competencies,
      ARRAY(SELECT a.round_slug FROM question_rounds a
        JOIN rounds f ON f.role_slug = a.role_slug AND f.slug = a.round_slug
        WHERE a.question_slug = q.slug AND a.role_slug = r.role_slug ORDER BY f.position) AS rounds,
      to_tsvector('english', q.prompt) AS prompt_words,
      to_tsvector('english', concat_ws(' ', ${TEXTS}, ${COMPETENCY_TEXTS})) AS words
    FROM question q JOIN question_roles r ON r.question_slug = q.slug JOIN roles o ON o.slug = r.role_slug
  ), entry AS (
    SELECT *,
      jsonb_build_object('category', ARRAY[category], 'competency', competencies, 'round', rounds,
        'difficulty', ARRAY[difficulty::text]) AS in_bank,
      jsonb_build_object('role', roles, 'category', ARRAY[category], 'competency', shared,
        'difficulty', ARRAY[difficulty::text]) AS across
    FROM about
  ), combination AS (
    INSERT INTO search_combinations (facets) SELECT in_bank FROM entry UNION SELECT across FROM entry
    ON CONFLICT (facets) DO UPDATE SET facets = excluded.facets RETURNING id, facets
  )
  INSERT INTO search_entries (question_slug, role_slug, owner_id, is_lead, place, difficulty, in_bank, across,
    prompt_words, words, filler)
  SELECT slug, role_slug, owner_id, is_lead, place, difficulty, b.id, a.id, prompt_words, words, repeat(' ', 2048)
  FROM entry JOIN combination b ON b.facets = in_bank JOIN combination a ON a.facets = across`;

/** Everything anew, with the catalog's words: some hundred milliseconds, and only when the files have changed. */
export const REBUILD_SEARCH = [
  "DELETE FROM search_entries",
  insertEntries("true"),
  "DELETE FROM search_totals",
  `INSERT INTO search_totals (role_slug, questions)
   SELECT role_slug, count(*) FROM search_entries WHERE owner_id IS NULL GROUP BY role_slug
   UNION ALL SELECT '', count(*) FROM search_entries WHERE owner_id IS NULL AND is_lead`,
  "DELETE FROM search_words",
  // Words of a letter or two are spelt like too much.
  `INSERT INTO search_words (word, entries)
   SELECT word, ndoc FROM ts_stat($stat$
     SELECT to_tsvector('simple', concat_ws(' ', ${TEXTS}, ${COMPETENCY_TEXTS}))
     FROM questions q JOIN question_roles r ON r.question_slug = q.slug
     WHERE q.retired_at IS NULL AND q.owner_id IS NULL $stat$)
   WHERE length(word) > 2 AND word ~ '^[[:alpha:]]+$'`,
];

/** The entries of some questions anew, in the transaction that changed them; a removed question is left without one. */
export async function refreshSearchEntries(tx: Tx, slugs: string[]): Promise<void> {
  await tx.searchEntry.deleteMany({ where: { questionSlug: { in: slugs } } });
  await tx.$executeRawUnsafe(insertEntries("q.slug = ANY($1::text[])"), slugs);
}
