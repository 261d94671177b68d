import "server-only";
import type { Person } from "@/lib/auth/actor";
import { type Tx, transaction } from "@/lib/db/client";
import { answered, notRemoved } from "@/lib/features/catalog/rules/own-question-refusals";
import {
  deleteOwnQuestion,
  holdOwnQuestion,
} from "@/lib/features/catalog/writes/own-question-changes";
import { binReaches } from "@/lib/features/stories/rules/bin";
import { isBlank } from "@/lib/features/stories/rules/parts";
import { notFound } from "@/lib/shared/app-error";
import { ok, type Result } from "@/lib/shared/result";

/**
 * Deletes a removed question for good. Here and not with the catalog, because it is what was written on a question that
 * keeps it: an answer, also one in the bin that can still be brought back. An answer without a word is none.
 */
export function deleteQuestionForGood(
  actor: Person,
  slug: string,
): Promise<Result<{ slug: string }, "not_removed" | "answered">> {
  return transaction(async (tx) => {
    const held = await holdOwnQuestion(tx, actor, slug);
    if (!held) throw notFound("question");
    if (!held.isRemoved) return notRemoved();
    if (await isAnswered(tx, actor, slug)) return answered();
    await tx.answer.deleteMany({ where: { accountId: actor.accountId, questionSlug: slug } });
    await deleteOwnQuestion(tx, held);
    return ok({ slug });
  });
}

/** Holds the draft, so that a save that is under way is counted. */
async function isAnswered(tx: Tx, actor: Person, slug: string): Promise<boolean> {
  await tx.$queryRaw`
    SELECT 1 FROM answers a JOIN drafts d ON d.answer_id = a.id
    WHERE a.account_id = ${actor.accountId}::uuid AND a.question_slug = ${slug} FOR UPDATE`;
  const answer = await tx.answer.findUnique({
    where: { accountId_questionSlug: { accountId: actor.accountId, questionSlug: slug } },
    select: {
      deletedAt: true,
      revisionCount: true,
      draft: {
        select: { situation: true, task: true, action: true, result: true, reflection: true },
      },
    },
  });
  if (!answer) return false;
  if (answer.deletedAt !== null && answer.deletedAt <= binReaches(new Date())) return false;
  return answer.revisionCount > 0 || (answer.draft !== null && !isBlank(answer.draft));
}
