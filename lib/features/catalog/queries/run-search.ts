import "server-only";
import type { Person } from "@/lib/auth/actor";
import { pool } from "@/lib/db/pool";
import { correctText } from "../rules/correct-text";
import { piecesOf } from "../rules/text-pieces";
import type { CategoryName } from "../types";
import {
  PAGE_SIZE,
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

export interface SearchResult extends SearchOutcome {
  page: number;
  pages: number;
  corrected: string | null;
}

type Question = Omit<SearchRequest, "ownerId" | "practised">;

/** Searches for the text as it was typed; where nothing holds it, for the words of the catalog that are spelt most like it. */
export async function runSearch(question: Question, viewer?: Viewer): Promise<SearchResult> {
  const request: SearchRequest = {
    ...question,
    ownerId: viewer?.person.accountId ?? null,
    practised: viewer?.practised ?? null,
  };
  const outcome = await ask(request);
  const held = Object.values(outcome.counts).some((counts) => counts !== null);
  if (request.text === undefined || held) return paged(outcome, request, null);
  const corrected = await correct(request.text);
  if (corrected === null) return paged(outcome, request, null);
  return paged(await ask({ ...request, text: corrected }), request, corrected);
}

async function ask(request: SearchRequest): Promise<SearchOutcome> {
  const { rows } = await pool().query<{ outcome: SearchOutcome }>(searchStatement(request));
  return rows[0]?.outcome ?? { total: 0, fitting: 0, counts: {}, questions: null };
}

function paged(outcome: SearchOutcome, { page }: SearchRequest, corrected: string | null) {
  return {
    ...outcome,
    page,
    pages: Math.max(1, Math.ceil(outcome.fitting / PAGE_SIZE)),
    corrected,
  };
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

async function correct(text: string): Promise<string | null> {
  const words = text.toLowerCase().match(/\p{L}{4,40}/gu) ?? [];
  if (words.length === 0) return null;
  const { rows } = await pool().query<{ typed: string; word: string }>(NEAREST, [words]);
  return correctText(text, new Map(rows.map(({ typed, word }) => [typed, word])));
}

/** What every kind of listing shows of a question; `names` are of its competencies. */
export function foundQuestion(row: SearchRow, names: ReadonlyMap<string, string>) {
  const named = (slug: string) => ({ slug, name: names.get(slug) ?? slug });
  const prompt = row.prompt_hits === null ? null : piecesOf(row.prompt_hits);
  const elsewhere = [row.assesses_hits, row.other_hits].map((text) => text && piecesOf(text));
  return {
    slug: row.slug,
    prompt: row.prompt,
    assesses: row.assesses,
    category: row.category as CategoryName,
    competencies: row.competencies.map(named),
    isOwn: row.own,
    practised: row.practised,
    hits:
      row.prompt_hits === null
        ? null
        : {
            prompt: prompt ?? [{ text: row.prompt, hit: false }],
            elsewhere: elsewhere.find((pieces) => pieces) || null,
          },
  };
}
