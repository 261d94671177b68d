/** What people wrote, held against what the database holds. */
import type pg from "pg";
import type { Parts } from "@/lib/features/practice/types";
import { PART_NAMES } from "@/lib/features/stories/rules/parts";
import { type Journal, wordOf } from "./crash-writer";

export interface Losses {
  lost: string[];
  doubled: string[];
}

/** Looks at every acknowledged word of every journal. */
export async function findLosses(client: pg.Client, journals: Journal[]): Promise<Losses> {
  const all: Losses = { lost: [], doubled: [] };
  for (const journal of journals) {
    if (journal.answerId === null) continue;
    const { lost, doubled } = await lossesOf(client, journal, journal.answerId);
    all.lost.push(...lost);
    all.doubled.push(...doubled);
  }
  return all;
}

async function lossesOf(client: pg.Client, journal: Journal, answerId: string): Promise<Losses> {
  const read = async (table: string) => {
    const { rows } = await client.query<Parts & { version?: number }>(
      `SELECT * FROM ${table} WHERE answer_id = $1`,
      [answerId],
    );
    return rows;
  };
  const drafts = await read("drafts");
  const revisions = await read("revisions");
  const entries = await read("draft_entries");
  const name = (what: string) => `${journal.question}: ${what}`;
  const doubled: string[] = [];
  const kept = new Map<string, number>();
  for (const text of [...revisions, ...drafts]) {
    for (const word of wordsOf(text)) kept.set(word, (kept.get(word) ?? 0) + 1);
  }
  for (const [word, times] of kept) {
    if (times > 1) doubled.push(name(`${word} is there ${times} times`));
    // What was on its way may have been stored; what was never sent may not.
    const most = journal.words + (journal.pending ? 1 : 0);
    if (Number(word.slice(1)) > most) doubled.push(name(`${word} was never sent`));
  }
  const before = new Set(entries.flatMap(wordsOf));
  const lost: string[] = [];
  for (let at = 1; at <= journal.words; at += 1) {
    const word = wordOf(at);
    if (!kept.has(word) && !before.has(word)) lost.push(name(`${word} is nowhere`));
  }
  return {
    lost: [...lost, ...draftLosses(journal, drafts[0], name)],
    doubled: [...doubled, ...revisionDoubles(journal, revisions.length, name)],
  };
}

/** The draft is the text that was acknowledged last, or the one that is on its way. */
function draftLosses(
  journal: Journal,
  draft: (Parts & { version?: number }) | undefined,
  name: (what: string) => string,
): string[] {
  const { version, parts, pending, isHandingIn } = journal;
  const stored = draft?.version ?? 0;
  const isPending = pending !== null && stored === version + 1 && isSame(draft, pending.parts);
  const isHandedIn = isHandingIn && draft === undefined;
  const isLast = stored === version && (draft === undefined || isSame(draft, parts));
  if (isLast || isPending || isHandedIn) return [];
  return [name(`version ${stored} is not the text of ${version}`)];
}

function revisionDoubles(
  { revisions, isHandingIn }: Journal,
  stored: number,
  name: (what: string) => string,
): string[] {
  const isRight = stored === revisions || (isHandingIn && stored === revisions + 1);
  return isRight ? [] : [name(`${stored} revisions of ${revisions}`)];
}

function isSame(one: Parts | undefined, other: Parts): boolean {
  return PART_NAMES.every((part) => one?.[part] === other[part]);
}

function wordsOf(parts: Parts): string[] {
  return PART_NAMES.flatMap((part) => parts[part].match(/w\d+/g) ?? []);
}
