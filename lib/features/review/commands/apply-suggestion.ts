import "server-only";
import type { Person } from "@/lib/auth/actor";
import { db, type Tx, transaction } from "@/lib/db/client";
import { getCurrentVersion } from "@/lib/features/catalog/queries/questions";
import { PARTS_SELECT, partsOf } from "@/lib/features/practice/queries/stored-work";
import type { HandedIn } from "@/lib/features/practice/types";
import { lockAnswer } from "@/lib/features/practice/writes/lock-answer";
import { makeRevision } from "@/lib/features/practice/writes/make-revision";
import { isBlank } from "@/lib/features/stories/rules/parts";
import { notFound } from "@/lib/shared/app-error";
import { ok, type Result } from "@/lib/shared/result";
import { refuseFor } from "../rules/problems";
import { withSuggestion } from "../rules/suggestions";

export type ApplyRefusal = "applied_before" | "draft_in_progress" | "outdated" | "retired_question";

/**
 * Puts suggested wording into the answer: a new revision that differs from the newest by it alone. Where the words were
 * changed meanwhile it is refused, and while a draft is written too: it could not be handed in after this any more.
 */
export async function applySuggestion(
  actor: Person,
  commentId: string,
  now = new Date(),
): Promise<Result<HandedIn, ApplyRefusal>> {
  const found = await readSuggestion(db(), actor, commentId);
  if (!found) throw notFound("suggestion");
  // Versions are immutable and never removed, so finding the one of today needs no part in the transaction.
  const version = await getCurrentVersion(found.questionSlug);
  if (!version) return refuseFor("retired_question");
  return transaction<Result<HandedIn, ApplyRefusal>>(async (tx) => {
    const answer = await lockAnswer(tx, actor, found.answerId);
    if (!answer) throw notFound("suggestion");
    // Read again under the lock: of two presses the second finds what the first did.
    const comment = await readSuggestion(tx, actor, commentId);
    if (!comment || comment.appliedRevisionId !== null) return refuseFor("applied_before");
    if (!(await clearBlankDraft(tx, answer.id))) return refuseFor("draft_in_progress");
    const newest = await tx.revision.findFirstOrThrow({
      where: { answerId: answer.id },
      orderBy: { number: "desc" },
      select: { ...PARTS_SELECT, number: true, take: true },
    });
    const parts = withSuggestion(comment.from, partsOf(newest), comment, comment.suggestion);
    if (!parts) return refuseFor("outdated");
    const row = { answerId: answer.id, take: newest.take, questionVersionId: version.id, ...parts };
    const made = await makeRevision(tx, row, newest.number);
    await tx.comment.update({
      where: { id: commentId, appliedRevisionId: null },
      data: { appliedRevisionId: made.revisionId },
      select: { id: true },
    });
    await tx.commentThread.update({
      where: { id: comment.threadId },
      data: { resolvedAt: now, resolvedById: actor.accountId },
      select: { id: true },
    });
    return ok(made);
  });
}

async function readSuggestion(tx: Tx, actor: Person, commentId: string) {
  const row = await tx.comment.findUnique({
    where: {
      id: commentId,
      suggestion: { not: null },
      thread: { is: { answer: { is: { accountId: actor.accountId, deletedAt: null } } } },
    },
    select: {
      suggestion: true,
      appliedRevisionId: true,
      thread: {
        select: {
          id: true,
          answerId: true,
          answer: { select: { questionSlug: true } },
          part: true,
          startAt: true,
          endAt: true,
          quote: true,
          revision: { select: PARTS_SELECT },
        },
      },
    },
  });
  if (!row || row.suggestion === null) return null;
  const { thread, suggestion, appliedRevisionId } = row;
  const { id: threadId, answerId, answer, part, quote, startAt: start, endAt: end } = thread;
  return {
    threadId,
    answerId,
    questionSlug: answer.questionSlug,
    ...{ part, start, end, quote },
    suggestion,
    appliedRevisionId,
    from: partsOf(thread.revision),
  };
}

/** Whether no words are being written; a draft without any goes, as it was based on what is about to be the last but one. */
async function clearBlankDraft(tx: Tx, answerId: string): Promise<boolean> {
  const draft = await tx.draft.findUnique({
    where: { answerId },
    select: { ...PARTS_SELECT, version: true },
  });
  if (!draft) return true;
  if (!isBlank(partsOf(draft))) return false;
  const { count } = await tx.draft.deleteMany({ where: { answerId, version: draft.version } });
  return count === 1;
}
