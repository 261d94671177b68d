import "server-only";
import type { Person } from "@/lib/auth/actor";
import { db } from "@/lib/db/client";
import { PART_NAMES } from "@/lib/features/stories/rules/parts";
import type { LastRevision, Parts, StoredDraft } from "../types";

export const PARTS_SELECT = {
  situation: true,
  task: true,
  action: true,
  result: true,
  reflection: true,
} as const;

export const DRAFT_SELECT = {
  ...PARTS_SELECT,
  take: true,
  basedOnRevisionId: true,
  version: true,
  savedAt: true,
} as const;

type DraftRow = Parts & {
  take: number;
  basedOnRevisionId: string | null;
  version: number;
  savedAt: Date;
};

/** The text's columns alone. */
export function partsOf(row: Parts): Parts {
  return Object.fromEntries(PART_NAMES.map((part) => [part, row[part]])) as Parts;
}

export function toDraft(row: DraftRow): StoredDraft {
  return {
    take: row.take,
    basedOnRevisionId: row.basedOnRevisionId,
    version: row.version,
    savedAt: row.savedAt.toISOString(),
    parts: partsOf(row),
  };
}

export interface StoredAnswer {
  id: string;
  deletedAt: Date | null;
  revisionCount: number;
  draft: StoredDraft | null;
  lastRevision: LastRevision | null;
}

/** A person's work on one question, in the bin or not; null where there is none. */
export async function readStoredAnswer(
  actor: Person,
  questionSlug: string,
): Promise<StoredAnswer | null> {
  const row = await db().answer.findUnique({
    where: { accountId_questionSlug: { accountId: actor.accountId, questionSlug } },
    select: {
      id: true,
      deletedAt: true,
      revisionCount: true,
      draft: { select: DRAFT_SELECT },
      revisions: {
        orderBy: { number: "desc" },
        take: 1,
        select: { ...PARTS_SELECT, id: true, number: true, take: true, createdAt: true },
      },
    },
  });
  if (!row) return null;
  const last = row.revisions[0];
  return {
    id: row.id,
    deletedAt: row.deletedAt,
    revisionCount: row.revisionCount,
    draft: row.draft && toDraft(row.draft),
    lastRevision: last
      ? {
          id: last.id,
          number: last.number,
          take: last.take,
          handedInAt: last.createdAt.toISOString(),
          parts: partsOf(last),
        }
      : null,
  };
}
