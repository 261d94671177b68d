import "server-only";
import type { Person } from "@/lib/auth/actor";
import type { Tx } from "@/lib/db/client";
import { ownGuidance } from "@/lib/features/catalog/rules/own-guidance";
import { storedStructure } from "@/lib/features/catalog/schema/stored-shapes";
import type { OpenedAnswer } from "@/lib/features/coaching/types";
import { PARTS_SELECT, partsOf } from "@/lib/features/practice/queries/stored-work";
import type { RevisionView } from "@/lib/features/practice/types";
import { slotTurn } from "../rules/turns";
import type { OwnReview, ReviewScreen } from "../types/reviews";
import { readCoachSheet, readGuide } from "./coach-sheet";
import { readConversation } from "./conversation";

interface On {
  slotId: string;
  opened: OpenedAnswer;
  looking: {
    revision?: number | undefined;
    compare?: number | undefined;
    role?: string | undefined;
  };
  now: Date;
}

/**
 * The review screen, read after the answer was opened for the coach in the same transaction. Shows the revision that the
 * review stays on, unless another is asked for; before there is a review the newest.
 * @returns null where the answer has no such revision
 */
export async function readScreen(tx: Tx, actor: Person, on: On): Promise<ReviewScreen | null> {
  const { slotId, opened, looking, now } = on;
  const slot = await readSlot(tx, slotId);
  const review = await readOwnReview(tx, actor, slotId);
  const revisions = await tx.revision.findMany({
    where: { answerId: opened.answerId },
    orderBy: { number: "desc" },
    select: { id: true, number: true, take: true, createdAt: true, isSample: true },
  });
  const lines = revisions.map(({ createdAt, ...line }) => ({ ...line, handedInAt: createdAt }));
  const number = looking.revision ?? review?.revision ?? lines[0]?.number;
  const shown = await readRevision(tx, opened.answerId, number);
  const compared = await readRevision(tx, opened.answerId, looking.compare);
  if (!slot || !shown || (looking.compare !== undefined && !compared)) return null;
  const isClaimed = slot.claimedUntil !== null && slot.claimedUntil > now;
  const isMine = isClaimed && slot.claimedById === actor.accountId;
  return {
    kind: "open",
    slot: {
      id: slotId,
      forAny: slot.forAny,
      isOwn: slot.coachId === actor.accountId,
      turn: slotTurn(slot.request.state, slot, now),
    },
    claimedUntil: isMine ? slot.claimedUntil : null,
    isTaken: (isClaimed && !isMine) || (slot.coachId !== null && slot.coachId !== actor.accountId),
    request: slot.request,
    candidate: { name: opened.candidate.name },
    relationshipId: opened.relationshipId,
    answerId: opened.answerId,
    question: await readQuestion(tx, opened.questionSlug, shown.prompt),
    guide: await readGuide(tx, shown.id),
    revisions: lines,
    shown,
    compared,
    review,
    sheet: review && (await readCoachSheet(tx, review.id, looking.role)),
    ...(await readConversation(tx, actor, opened.answerId, shown)),
    notes: await tx.coachingNote.findMany({
      where: { relationshipId: opened.relationshipId, authorId: actor.accountId },
      orderBy: [{ createdAt: "desc" }, { id: "asc" }],
      select: { id: true, text: true, createdAt: true },
    }),
    calibration: {
      marked: (
        await tx.calibrationMark.groupBy({
          by: ["roleSlug", "questionSlug"],
          where: { accountId: actor.accountId },
        })
      ).length,
      total: await tx.referenceAnswer.count(),
    },
  };
}

function readSlot(tx: Tx, id: string) {
  return tx.reviewSlot.findUnique({
    where: { id },
    select: {
      forAny: true,
      coachId: true,
      state: true,
      turnSince: true,
      claimedById: true,
      claimedUntil: true,
      request: { select: { id: true, note: true, state: true, createdAt: true, thanks: true } },
    },
  });
}

async function readOwnReview(tx: Tx, actor: Person, slotId: string): Promise<OwnReview | null> {
  const row = await tx.review.findFirst({
    where: { slotId, authorId: actor.accountId, sentAt: null },
    select: {
      id: true,
      summary: true,
      verdict: true,
      revision: { select: { number: true, ...PARTS_SELECT } },
      pendingComments: {
        orderBy: [{ createdAt: "asc" }, { id: "asc" }],
        select: {
          id: true,
          threadId: true,
          part: true,
          startAt: true,
          endAt: true,
          quote: true,
          body: true,
          suggestion: true,
          updatedAt: true,
        },
      },
    },
  });
  return (
    row && {
      id: row.id,
      revision: row.revision.number,
      parts: partsOf(row.revision),
      summary: row.summary,
      verdict: row.verdict,
      comments: row.pendingComments.map(({ threadId, startAt, endAt, ...comment }) => ({
        ...comment,
        thread: threadId,
        start: startAt,
        end: endAt,
      })),
    }
  );
}

async function readRevision(
  tx: Tx,
  answerId: string,
  number: number | undefined,
): Promise<RevisionView | null> {
  if (number === undefined) return null;
  const row = await tx.revision.findUnique({
    where: { answerId_number: { answerId, number } },
    select: {
      id: true,
      number: true,
      take: true,
      createdAt: true,
      isSample: true,
      questionVersion: { select: { prompt: true } },
      ...PARTS_SELECT,
    },
  });
  if (!row) return null;
  const { id, take, createdAt, isSample, questionVersion } = row;
  const { prompt } = questionVersion;
  return { id, number, take, handedInAt: createdAt, isSample, prompt, parts: partsOf(row) };
}

/** A candidate's own question is shown by what the shared revision pinned, and in general words. */
async function readQuestion(
  tx: Tx,
  slug: string,
  prompt: string,
): Promise<ReviewScreen["question"]> {
  const row = await tx.question.findUniqueOrThrow({
    where: { slug },
    select: { category: true, ownerId: true, structure: true, probes: true, mistakes: true },
  });
  const { category, ownerId } = row;
  const guidance =
    ownerId === null
      ? { ...row, structure: storedStructure.parse(row.structure) }
      : ownGuidance(category);
  const { structure, probes, mistakes } = guidance;
  return { slug, prompt, category, structure, probes, mistakes };
}
