/**
 * The one statement behind a bank's page and the search across all banks. It comes back as a single row of JSON: what
 * fits is counted by the combinations that facets count by, and one page of it is there in full. A second round trip
 * would cost more than it saves.
 */
import "server-only";
import { createHash } from "node:crypto";
import type { Named } from "../types/basics";

/**
 * Questions a page: a bank of today is read on one, which nobody has to turn; of what a text finds, the best are looked
 * at, and each is shown with its hits marked.
 */
export function pageSize(text: string | undefined): number {
  return text === undefined ? 80 : 20;
}

export interface SearchRequest {
  /** One role's bank; all banks together where it is null. */
  role: string | null;
  /** The person whose own questions are searched too. */
  ownerId: string | null;
  /** Questions that the person has practised; null where nobody is signed in. */
  practised: readonly string[] | null;
  /** What was chosen of the facets that combinations count by. */
  chosen: {
    role?: string;
    category?: string;
    competency?: string;
    round?: string;
    difficulty?: string;
  };
  /** The person's own facet. */
  isPractised?: boolean | undefined;
  text: string | undefined;
  sort: "easiest" | "hardest" | undefined;
  /** From 1; all of it for paper and files. */
  page: number | "all";
}

export interface SearchOutcome {
  /** Without filters. */
  total: number;
  /** Everything that the text finds: which combination, practised or not, how many. Null where that is nothing. */
  combinations: [number, boolean | null, number][] | null;
  /** One page of what fits. */
  questions: SearchRow[] | null;
  /** Lexemes of the text. */
  lexemes: string[];
  /** Of the role and its parts, or of all roles and the shared competencies; null where there is no such role. */
  names: SearchNames | null;
}

export interface SearchNames extends Named {
  /** With those that have left the matrix: an own question may be about one, and is shown with its name. */
  competencies: (Named & { retired?: boolean })[];
  rounds: Named[];
  roles: Named[];
}

export interface SearchRow {
  slug: string;
  prompt: string;
  assesses: string;
  /** What stands further down on the question's page, where the prompt holds no hit. */
  others: string | null;
  category: string;
  own: boolean;
  practised: boolean | null;
  /** Names its competencies (of the role, or shared ones across banks) and rounds. */
  combination: number;
  difficulty: number;
  /** In ladder order, across banks alone. */
  roles: { slug: string; difficulty: number }[] | null;
}

const ORDER = {
  best: "said DESC, place",
  easiest: "difficulty, said DESC, place",
  hardest: "difficulty DESC, said DESC, place",
};

/**
 * Its plan has to begin at the index over the words: "OFFSET 0" keeps the other conditions from being tried first, and
 * `searchPool` turns scanning off. Postgres takes comparing lexemes for as cheap as comparing numbers, and would
 * rather unpack those of every question.
 */
export function searchStatement(request: SearchRequest): {
  /** Where what was asked is of the few kinds that are worth planning once. */
  name?: string;
  text: string;
  values: unknown[];
} {
  const values: unknown[] = [];
  const given = (value: unknown, type: string) => `$${values.push(value)}::${type}`;
  const { role, text } = request;
  const query =
    text === undefined ? null : `websearch_to_tsquery('english', ${given(text, "text")})`;
  const visible = [
    `(e.owner_id IS NULL OR e.owner_id = ${given(request.ownerId, "uuid")})`,
    role === null ? "e.is_lead" : `e.role_slug = ${given(role, "text")}`,
  ].join(" AND ");
  const combination = role === null ? "e.across" : "e.in_bank";
  const wantedFacets = Object.entries(request.chosen).map(
    ([name, value]) => `facets -> '${name}' ? ${given(value, "text")}`,
  );
  const fits = [
    "true",
    ...(wantedFacets.length === 0
      ? []
      : [
          `${combination} IN (SELECT id FROM search_combinations WHERE ${wantedFacets.join(" AND ")})`,
        ]),
    ...(request.isPractised === undefined
      ? []
      : [`(e.question_slug = ANY(p.slugs)) = ${given(request.isPractised, "boolean")}`]),
  ].join(" AND ");
  const size = pageSize(text);
  const page =
    request.page === "all" ? "" : `LIMIT ${size} OFFSET ${given((request.page - 1) * size, "int")}`;
  const statement = `
    WITH found AS MATERIALIZED (
      SELECT e.at, e.place, e.difficulty, ${combination} AS combination,
        e.question_slug = ANY(p.slugs) AS practised, ${query ? `e.at IN (SELECT ctid FROM search_entries WHERE prompt_words @@ ${query})` : "false"} AS said, ${fits} AS fits
      FROM (
        SELECT ctid AS at, question_slug, role_slug, owner_id, is_lead, place, difficulty, in_bank, across
        FROM search_entries ${query ? `WHERE words @@ ${query} OFFSET 0` : ""}
      ) e
        CROSS JOIN (SELECT ${given(request.practised, "text[]")} AS slugs) p
      WHERE ${visible}
    ), page AS (
      SELECT *, row_number() OVER () AS line FROM (
        SELECT at, practised, said FROM found WHERE fits
        ORDER BY ${ORDER[request.sort ?? "best"]} ${page}
      ) sorted
    )
    SELECT json_build_object(
      'total', coalesce((SELECT questions FROM search_totals WHERE role_slug = ${given(role ?? "", "text")}), 0)
        + (SELECT count(*) FROM search_entries e WHERE e.owner_id IS NOT NULL AND ${visible}),
      'lexemes', ${query ? `tsvector_to_array(to_tsvector('english', ${given(wanted(text), "text")}))` : "'{}'::text[]"},
      'names', ${role === null ? ALL_NAMES : namesOfRole(given(role, "text"))},
      'combinations', (SELECT json_agg(json_build_array(combination, practised, n)) FROM (
        SELECT combination, practised, count(*) AS n FROM found GROUP BY 1, 2) counts),
      'questions', (SELECT json_agg(shown ORDER BY shown.line) FROM (
        SELECT page.line, q.slug, q.prompt, q.assesses, q.category, q.owner_id IS NOT NULL AS own, page.practised,
          e.difficulty, ${combination} AS combination,
          ${role === null ? ROLES : "NULL"} AS roles, ${query ? OTHERS : "NULL"} AS others
        FROM page JOIN search_entries e ON e.ctid = page.at JOIN questions q ON q.slug = e.question_slug
      ) shown)
    ) AS outcome`;
  // Each kind of filter is a statement of its own, and their combinations are too many to keep plans for.
  const isFiltered = wantedFacets.length > 0 || request.isPractised !== undefined;
  if (isFiltered || text === undefined) return { text: statement, values };
  return { name: createHash("sha1").update(statement).digest("hex"), text: statement, values };
}

const named = (from: string, order: string) =>
  `(SELECT coalesce(json_agg(json_build_object('slug', slug, 'name', name) ORDER BY ${order}), '[]') FROM ${from})`;

const ALL_NAMES = `json_build_object('slug', '', 'name', '', 'rounds', '[]'::json,
  'roles', ${named("roles", "ladder")}, 'competencies', ${named("competencies", "name")})`;

const namesOfRole = (role: string) => `(
  SELECT json_build_object('slug', r.slug, 'name', r.name, 'roles', '[]'::json,
    'competencies', (SELECT coalesce(json_agg(
      json_build_object('slug', slug, 'name', name, 'retired', retired_at IS NOT NULL) ORDER BY position), '[]')
      FROM role_competencies WHERE role_slug = r.slug),
    'rounds', ${named("rounds WHERE role_slug = r.slug", "position")})
  FROM roles r WHERE r.slug = ${role})`;

/** The text without the words that it excludes. */
function wanted(text: string | undefined): string {
  return (text ?? "").replace(/(^|\s)-\S+/g, " ");
}

const ROLES = `(SELECT json_agg(json_build_object('slug', r.role_slug, 'difficulty', r.difficulty) ORDER BY o.ladder)
  FROM question_roles r JOIN roles o ON o.slug = r.role_slug WHERE r.question_slug = q.slug)`;

const OTHERS = `CASE WHEN NOT page.said THEN concat_ws(' ', q.note, q.guidance ->> 'situation', q.guidance ->> 'task',
  q.guidance ->> 'action', q.guidance ->> 'result', array_to_string(q.probes, ' '), array_to_string(q.mistakes, ' ')) END`;
