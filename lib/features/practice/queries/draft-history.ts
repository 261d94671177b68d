import "server-only";
import type { Person } from "@/lib/auth/actor";
import { db } from "@/lib/db/client";
import { ownGuidance } from "@/lib/features/catalog/rules/own-guidance";
import { storedStructure } from "@/lib/features/catalog/schema/stored-shapes";
import { bagOf, changeOf, isGoodDeal, sizeOf, type WordBag } from "../rules/history-changes";
import { type EntryReason, historyReaches } from "../rules/history-step";
import { isId } from "../schema/addresses";
import type { DraftHistory, HistoryEntry, HistoryLine, Parts } from "../types";
import { DRAFT_SELECT, PARTS_SELECT, partsOf, toDraft } from "./stored-work";

/** Lines a page. */
const PAGE_SIZE = 40;

const ENTRY = {
  ...PARTS_SELECT,
  number: true,
  reason: true,
  take: true,
  basedOnRevisionId: true,
  savedAt: true,
} as const;

interface EntryRow extends Parts {
  number: number;
  reason: EntryReason;
  take: number;
  basedOnRevisionId: string | null;
  savedAt: Date;
}

const ANSWER = {
  id: true,
  question: {
    select: {
      slug: true,
      prompt: true,
      category: true,
      retiredAt: true,
      ownerId: true,
      structure: true,
    },
  },
  draft: { select: DRAFT_SELECT },
  revisions: {
    orderBy: { number: "desc" },
    take: 1,
    select: { ...PARTS_SELECT, id: true, number: true, take: true, createdAt: true },
  },
} as const;

/**
 * What the draft of a person's answer held before, newest first, with one of the texts in full.
 * @param chosen.number the text to show; without it the newest of the page
 * @param chosen.before shows what came before this entry, a page at a time
 * @returns null where the person has no such answer (or it is in the bin), or its history no such text any more
 */
export async function getDraftHistory(
  actor: Person,
  answerId: string,
  chosen: { number?: number | undefined; before?: number | undefined },
  now: Date,
): Promise<DraftHistory | null> {
  if (!isId(answerId)) return null;
  const row = await db().answer.findUnique({
    where: { id: answerId, accountId: actor.accountId, deletedAt: null },
    select: ANSWER,
  });
  if (!row) return null;
  const kept = { answerId, replacedAt: { gt: historyReaches(now) } };
  const { number, before } = chosen;
  const rows = await db().draftEntry.findMany({
    where: { ...kept, ...(before === undefined ? {} : { number: { lt: before } }) },
    orderBy: { number: "desc" },
    take: PAGE_SIZE + 1,
    select: ENTRY,
  });
  const page = rows.slice(0, PAGE_SIZE);
  const entry =
    number === undefined
      ? page[0]
      : (page.find((one) => one.number === number) ??
        (await db().draftEntry.findFirst({ where: { ...kept, number }, select: ENTRY })));
  if (number !== undefined && !entry) return null;
  const draft = row.draft && toDraft(row.draft);
  const follows =
    before === undefined
      ? (row.draft ?? undefined)
      : await db().draftEntry.findFirst({
          where: { ...kept, number: { gte: before } },
          orderBy: { number: "asc" },
          select: PARTS_SELECT,
        });
  const { retiredAt, ownerId, structure, ...question } = row.question;
  const last = row.revisions[0];
  return {
    answerId,
    question: {
      ...question,
      retired: retiredAt !== null,
      structure:
        ownerId === null
          ? storedStructure.parse(structure)
          : ownGuidance(question.category).structure,
    },
    draft,
    lastRevision: last
      ? {
          id: last.id,
          number: last.number,
          take: last.take,
          handedInAt: last.createdAt.toISOString(),
          parts: partsOf(last),
        }
      : null,
    lines: toLines(page, follows ? bagOf(partsOf(follows)) : null),
    older: rows.length > PAGE_SIZE ? (page.at(-1)?.number ?? null) : null,
    entry: entry ? toEntry(entry) : null,
  };
}

/** @param follows the words of what came after the newest of them; null where nothing did */
function toLines(rows: readonly EntryRow[], follows: WordBag | null): HistoryLine[] {
  let next = follows;
  return rows.map((row) => {
    const bag = bagOf(partsOf(row));
    const words = sizeOf(bag);
    // A text that was handed in, put away or deleted whole has lost no words: what follows is another text.
    const goesOn = row.reason === "changed" || row.reason === "pause" || row.reason === "restore";
    const change = goesOn && next ? changeOf(bag, next) : null;
    next = bag;
    const { number, reason, take, savedAt } = row;
    return {
      number,
      reason,
      take,
      savedAt: savedAt.toISOString(),
      words,
      change,
      isGoodDeal: change !== null && isGoodDeal(change.removed, words),
    };
  });
}

function toEntry(row: EntryRow): HistoryEntry {
  const { number, reason, take, basedOnRevisionId, savedAt } = row;
  return {
    number,
    reason,
    take,
    basedOnRevisionId,
    savedAt: savedAt.toISOString(),
    parts: partsOf(row),
  };
}

/** A text of the history to put into the draft; null where it is not there, not there any more, or not the person's. */
export async function readEntryText(
  actor: Person,
  answerId: string,
  number: number,
  now: Date,
): Promise<{ questionSlug: string; parts: Parts } | null> {
  const row = await db().draftEntry.findFirst({
    where: {
      answerId,
      number,
      replacedAt: { gt: historyReaches(now) },
      answer: { is: { accountId: actor.accountId, deletedAt: null } },
    },
    select: { ...PARTS_SELECT, answer: { select: { questionSlug: true } } },
  });
  return row && { questionSlug: row.answer.questionSlug, parts: partsOf(row) };
}
