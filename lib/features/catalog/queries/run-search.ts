import "server-only";
import type pg from "pg";
import type { Person } from "@/lib/auth/actor";
import { pool, searchPool } from "@/lib/db/pool";
import { correctText } from "../rules/correct-text";
import { type Combination, countFacets, type FacetChoices } from "../rules/facets";
import { markedSentence, markHits } from "../rules/text-pieces";
import type { CategoryName } from "../types/basics";
import type { FacetValue, FoundQuestion } from "../types/listings";
import { facetValues } from "./combinations";
import {
  pageSize,
  type SearchNames,
  type SearchOutcome,
  type SearchRequest,
  type SearchRow,
  searchStatement,
} from "./search-statement";

/** The person who looks, with the questions that they have practised. Their own questions are searched as well. */
export interface Viewer {
  person: Person;
  practised: readonly string[];
}

type Question = Omit<SearchRequest, "ownerId" | "practised">;

export interface FoundRow extends Omit<SearchRow, "combination"> {
  /** Of the role, or shared ones across banks. */
  competencies: readonly string[];
  /** Of one bank alone. */
  rounds: readonly string[];
}

export interface SearchResult {
  rows: FoundRow[];
  lexemes: string[];
  combinations: Combination[];
  total: number;
  corrected: string | null;
  names: SearchNames | null;
}

/** Searches for the text as it was typed; where nothing holds it, for the words of the catalog that are spelt most like it. */
export async function runSearch(question: Question, viewer?: Viewer): Promise<SearchResult> {
  const request: SearchRequest = {
    ...question,
    ownerId: viewer?.person.accountId ?? null,
    practised: viewer?.practised ?? null,
  };
  if (request.text === undefined) return toResult(await ask(pool(), request), null);
  // One connection for all that a search asks: it would queue for each again, and those with a slip the longest.
  const connection = await searchPool().connect();
  let failed = true;
  try {
    const result = await searchWords(connection, { ...request, text: request.text });
    failed = false;
    return result;
  } finally {
    // A connection on which anything failed is not given to the next one.
    connection.release(failed);
  }
}

type Asks = Pick<pg.ClientBase, "query"> | pg.Pool;

async function searchWords(
  connection: Asks,
  request: SearchRequest & { text: string },
): Promise<SearchResult> {
  const outcome = await ask(connection, request);
  if (outcome.combinations) return toResult(outcome, null);
  const corrected = await correct(connection, request.text);
  if (corrected === null) return toResult(outcome, null);
  return toResult(await ask(connection, { ...request, text: corrected }), corrected);
}

async function ask(connection: Asks, request: SearchRequest): Promise<SearchOutcome> {
  const { rows } = await connection.query<{ outcome: SearchOutcome }>(searchStatement(request));
  return (
    rows[0]?.outcome ?? { total: 0, combinations: null, questions: null, lexemes: [], names: null }
  );
}

async function toResult(
  { combinations, questions, ...rest }: SearchOutcome,
  corrected: string | null,
): Promise<SearchResult> {
  const counts = combinations ?? [];
  const valuesOf = await facetValues(counts.map(([id]) => id));
  return {
    ...rest,
    corrected,
    rows: (questions ?? []).map(({ combination, ...row }) => {
      const { competency = [], round = [] } = valuesOf(combination);
      return { ...row, competencies: competency, rounds: round };
    }),
    combinations: counts.map(([id, practised, count]) => ({
      values: {
        ...valuesOf(id),
        practised: practised === null ? [] : [practised ? "yes" : "no"],
      },
      count,
    })),
  };
}

/** What every listing says of the whole of it. */
export function listingOf<Name extends string>(
  { combinations, total, corrected }: SearchResult,
  choices: Record<Name, FacetChoices>,
  { text, page = 1 }: { text?: string | undefined; page?: number | undefined },
): {
  facets: Record<Name, FacetValue[]>;
  fitting: number;
  total: number;
  corrected: string | null;
  page: number;
  pages: number;
} {
  const { facets, fitting } = countFacets(combinations, choices);
  const pages = Math.max(1, Math.ceil(fitting / pageSize(text)));
  return { facets, fitting, total, corrected, page, pages };
}

/**
 * The catalog's word nearest to each typed word that the catalog does not know. Two neighbours swapped are two letters
 * of difference; a long word may be inflected as well. The trigram index only chooses whom to compare.
 */
const NEAREST = `
  SELECT typed.word AS typed, near.word
  FROM (
    SELECT word, CASE WHEN length(word) < 5 THEN 1 WHEN length(word) < 9 THEN 2 ELSE 3 END AS most
    FROM unnest($1::text[]) word
  ) typed CROSS JOIN LATERAL (
    SELECT w.word FROM search_words w
    WHERE w.word % typed.word AND levenshtein_less_equal(w.word, typed.word, typed.most) <= typed.most
    ORDER BY levenshtein(w.word, typed.word), similarity(w.word, typed.word) DESC, w.entries DESC, w.word LIMIT 1
  ) near
  WHERE NOT EXISTS (SELECT FROM search_words w WHERE w.word = typed.word)`;

async function correct(connection: Asks, text: string): Promise<string | null> {
  const words = text.toLowerCase().match(/\p{L}{4,40}/gu) ?? [];
  if (words.length === 0) return null;
  const { rows } = await connection.query<{ typed: string; word: string }>({
    name: "nearest words",
    text: NEAREST,
    values: [words],
  });
  return correctText(text, new Map(rows.map(({ typed, word }) => [typed, word])));
}

/**
 * What every kind of listing shows of a question.
 * @param names of competencies, by slug
 */
export function foundQuestion(
  row: FoundRow,
  { lexemes }: SearchResult,
  names: ReadonlyMap<string, string>,
): FoundQuestion {
  const prompt = markHits(row.prompt, lexemes);
  return {
    slug: row.slug,
    prompt: row.prompt,
    assesses: row.assesses,
    category: row.category as CategoryName,
    competencies: row.competencies.map((slug) => ({ slug, name: names.get(slug) ?? slug })),
    isOwn: row.own,
    practised: row.practised,
    hits:
      lexemes.length === 0
        ? null
        : {
            prompt: prompt ?? [{ text: row.prompt, hit: false }],
            elsewhere:
              markHits(row.assesses, lexemes) ??
              (prompt || row.others === null ? null : markedSentence(row.others, lexemes)),
          },
  };
}
