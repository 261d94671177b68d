/**
 * The one statement behind a bank's page and the search across all banks: what fits, counted by facet, with one page of
 * it in full. It comes back as a single row of JSON, because the counts are of the same set of rows, and because a
 * second round trip would cost more than it saves.
 */
import "server-only";
import { HIT_END, HIT_START } from "../rules/text-pieces";

/** Questions a page: a whole bank of today, so that only searches across banks have pages. */
export const PAGE_SIZE = 80;

export interface FacetColumn {
  name: string;
  /** A column of search_entries, or an expression over it. */
  column: string;
  isList?: boolean;
  chosen: string | undefined;
}

export interface SearchRequest {
  /** One role's bank; all banks together where it is null. */
  role: string | null;
  /** The person whose own questions are searched too. */
  ownerId: string | null;
  /** Questions that the person has practised; null where nobody is signed in. */
  practised: readonly string[] | null;
  facets: FacetColumn[];
  text: string | undefined;
  sort: "easiest" | "hardest" | undefined;
  page: number;
}

/** What the statement gives; counts of what is not there are left out. */
export interface SearchOutcome {
  total: number;
  fitting: number;
  /** By facet, then by value. */
  counts: Record<string, Record<string, number> | null>;
  questions: SearchRow[] | null;
}

export interface SearchRow {
  slug: string;
  prompt: string;
  assesses: string;
  category: string;
  own: boolean;
  practised: boolean | null;
  competencies: string[];
  rounds: string[];
  difficulty: number;
  roles: { slug: string; difficulty: number }[];
  prompt_hits: string | null;
  assesses_hits: string | null;
  other_hits: string | null;
}

const ORDER = {
  easiest: "difficulty, said DESC, place",
  hardest: "difficulty DESC, said DESC, place",
};

/** A single role has one entry a question; across banks a question is one line, whatever the number of its roles. */
const ACROSS = `
  SELECT slug, min(place) AS place, min(difficulty) AS difficulty, bool_or(said) AS said
  FROM found WHERE fits GROUP BY slug`;
const IN_ONE = "SELECT slug, place, difficulty, said FROM found WHERE fits";

export function searchStatement(request: SearchRequest): { text: string; values: unknown[] } {
  const values: unknown[] = [];
  const given = (value: unknown, type: string) => `$${values.push(value)}::${type}`;
  const { role, facets, text } = request;
  const owner = given(request.ownerId, "uuid");
  const practised = given(request.practised, "text[]");
  const query =
    text === undefined ? null : `websearch_to_tsquery('english', ${given(text, "text")})`;
  const visible = [
    `(e.owner_id IS NULL OR e.owner_id = ${owner})`,
    ...(role === null ? [] : [`e.role_slug = ${given(role, "text")}`]),
  ].join(" AND ");
  const tests = facets.map(({ chosen, column, isList }) =>
    chosen === undefined
      ? "true"
      : isList
        ? `${given(chosen, "text")} = ANY(${column})`
        : `(${column})::text = ${given(chosen, "text")}`,
  );
  const columns = facets.map(({ column }, at) => `${column} AS v${at}, ${tests[at]} AS ok${at}`);
  const counted = role === null ? "count(DISTINCT slug)" : "count(*)";
  const counts = facets.map(({ name, isList }, at) => {
    const others = facets.flatMap((_, other) => (other === at ? [] : [`ok${other}`]));
    return `'${name}', (SELECT json_object_agg(value, n) FROM (
      SELECT ${isList ? `unnest(v${at})` : `v${at}::text`} AS value, ${counted} AS n
      FROM found WHERE ${["true", ...others].join(" AND ")} GROUP BY 1) counts WHERE value IS NOT NULL)`;
  });
  const offset = given((request.page - 1) * PAGE_SIZE, "int");
  const statement = `
    WITH found AS MATERIALIZED (
      SELECT e.question_slug AS slug, e.difficulty, r.ladder * 1000000 + e.position AS place,
        ${query ? `e.prompt_words @@ ${query}` : "false"} AS said,
        ${tests.join(" AND ")} AS fits, ${columns.join(", ")}
      FROM search_entries e JOIN roles r ON r.slug = e.role_slug
        CROSS JOIN (SELECT ${practised} AS slugs) practised
      WHERE ${visible}${query ? ` AND e.words @@ ${query}` : ""}
    ), fitting AS MATERIALIZED (${role === null ? ACROSS : IN_ONE}), page AS (
      SELECT *, row_number() OVER () AS line FROM (
        SELECT * FROM fitting
        ORDER BY ${request.sort ? ORDER[request.sort] : "said DESC, place"} LIMIT ${PAGE_SIZE} OFFSET ${offset}
      ) sorted
    )
    SELECT json_build_object(
      'total', (SELECT count(DISTINCT e.question_slug) FROM search_entries e WHERE ${visible}),
      'fitting', (SELECT count(*) FROM fitting),
      'counts', json_build_object(${counts.join(", ")}),
      'questions', (SELECT json_agg(shown ORDER BY shown.line) FROM (
        SELECT p.line, q.slug, q.prompt, q.assesses, q.category, q.owner_id IS NOT NULL AS own,
          q.slug = ANY(${practised}) AS practised, e.*${query ? hits(query) : NO_HITS}
        FROM page p JOIN questions q ON q.slug = p.slug
          CROSS JOIN LATERAL (${ENTRIES(role === null ? null : given(role, "text"))}) e
      ) shown)
    ) AS outcome`;
  return { text: statement, values };
}

/** What the entries of one question say together; across banks the competencies are the shared ones. */
const ENTRIES = (role: string | null) => `
  SELECT min(e.difficulty) AS difficulty,
    ${
      role === null
        ? "(array_agg(to_json(e.shared) ORDER BY r.ladder))[1] AS competencies, '[]'::json AS rounds"
        : "(array_agg(to_json(e.competencies)))[1] AS competencies, (array_agg(to_json(e.rounds)))[1] AS rounds"
    },
    json_agg(json_build_object('slug', e.role_slug, 'difficulty', e.difficulty) ORDER BY r.ladder) AS roles
  FROM search_entries e JOIN roles r ON r.slug = e.role_slug
  WHERE e.question_slug = p.slug${role === null ? "" : ` AND e.role_slug = ${role}`}`;

const NO_HITS = ", NULL AS prompt_hits, NULL AS assesses_hits, NULL AS other_hits";

/**
 * The texts with the hits marked; of what stands further down on the question's page only the best stretch, and only
 * where neither the prompt nor what is assessed holds a hit.
 */
function hits(query: string): string {
  const marks = `StartSel=${HIT_START}, StopSel=${HIT_END}`;
  const whole = (column: string) =>
    `ts_headline('english', ${column}, ${query}, '${marks}, HighlightAll=true')`;
  return `, ${whole("q.prompt")} AS prompt_hits, ${whole("q.assesses")} AS assesses_hits,
    CASE WHEN NOT to_tsvector('english', q.prompt || ' ' || q.assesses) @@ ${query} THEN
      ts_headline('english', concat_ws(' ', q.note, q.guidance ->> 'situation', q.guidance ->> 'task',
        q.guidance ->> 'action', q.guidance ->> 'result', array_to_string(q.probes, ' '), array_to_string(q.mistakes, ' ')), ${query}, '${marks}, MaxWords=22, MinWords=12')
    END AS other_hits`;
}
