import "server-only";
import type { Person } from "@/lib/auth/actor";
import { db } from "@/lib/db/client";
import { ownGuidance } from "@/lib/features/catalog/rules/own-guidance";
import { storedStructure } from "@/lib/features/catalog/schema/stored-shapes";
import { isBlank } from "@/lib/features/stories/rules/parts";
import { isId } from "../schema/addresses";
import type { AnswerView, RevisionView } from "../types";
import { DRAFT_SELECT, PARTS_SELECT, partsOf, toDraft } from "./stored-work";

const LINE = { id: true, number: true, take: true, createdAt: true, isSample: true } as const;

/**
 * A person's answer with one revision in full.
 * @param number the revision to show; without it the newest
 * @returns null where the person has no such answer (or it is in the bin), or the answer no such revision
 */
export async function getAnswer(
  actor: Person,
  id: string,
  number?: number,
): Promise<AnswerView | null> {
  if (!isId(id)) return null;
  const row = await db().answer.findUnique({
    where: { id, accountId: actor.accountId, deletedAt: null },
    select: {
      id: true,
      ratedRevisionId: true,
      question: {
        select: {
          slug: true,
          ownerId: true,
          prompt: true,
          category: true,
          retiredAt: true,
          structure: true,
        },
      },
      draft: { select: DRAFT_SELECT },
      revisions: { orderBy: { number: "desc" }, select: LINE },
    },
  });
  if (!row) return null;
  const chosen = number ?? row.revisions[0]?.number;
  const revision = chosen === undefined ? null : await readRevision(id, chosen);
  if (number !== undefined && !revision) return null;
  const { retiredAt, ownerId, structure, ...question } = row.question;
  const isOwn = ownerId !== null;
  const draft = row.draft && toDraft(row.draft);
  return {
    id,
    question: {
      ...question,
      retired: retiredAt !== null,
      isOwn,
      structure: isOwn
        ? ownGuidance(question.category).structure
        : storedStructure.parse(structure),
    },
    revisions: row.revisions.map(({ createdAt, ...line }) => ({ ...line, handedInAt: createdAt })),
    revision,
    ratedRevisionId: row.ratedRevisionId,
    draft: draft && !isBlank(draft.parts) ? draft : null,
  };
}

/** Two revisions of an answer in full, the one to compare from first; null where the person has no such answer. */
export async function getRevisionPair(
  actor: Person,
  id: string,
  from: number,
  to: number,
): Promise<[RevisionView, RevisionView] | null> {
  if (!isId(id)) return null;
  const answer = await db().answer.findUnique({
    where: { id, accountId: actor.accountId, deletedAt: null },
    select: { id: true },
  });
  if (!answer) return null;
  const pair = await Promise.all([readRevision(answer.id, from), readRevision(answer.id, to)]);
  return pair[0] && pair[1] ? [pair[0], pair[1]] : null;
}

/** Takes an answer's id that was found in the person's scope. */
async function readRevision(answerId: string, number: number): Promise<RevisionView | null> {
  const row = await db().revision.findUnique({
    where: { answerId_number: { answerId, number } },
    select: { ...LINE, ...PARTS_SELECT, questionVersion: { select: { prompt: true } } },
  });
  return (
    row && {
      id: row.id,
      number: row.number,
      take: row.take,
      handedInAt: row.createdAt,
      isSample: row.isSample,
      prompt: row.questionVersion.prompt,
      parts: partsOf(row),
    }
  );
}
