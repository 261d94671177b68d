import "server-only";
import type { Tx } from "@/lib/db/client";
import type { Parts } from "../types";

/** A revision that was not typed here: its moment is given, so that it can lie in the past. */
export interface GivenRevision {
  take: number;
  questionVersionId: string;
  parts: Parts;
  handedInAt: Date;
}

export interface GivenAnswer {
  questionSlug: string;
  /** Oldest first; at least one. */
  revisions: GivenRevision[];
}

export interface StoredAnswer {
  answerId: string;
  questionSlug: string;
  /** In the order given. */
  revisionIds: string[];
}

/**
 * Stores whole answers for questions that the account has no answer to; the others are left as they are, so nothing of
 * the person's own is ever touched. An answer in the bin counts as one.
 * @param isSample marks the revisions, so that `removeSampleAnswers` finds them
 * @returns what was stored now
 */
export async function insertGivenAnswers(
  tx: Tx,
  accountId: string,
  given: GivenAnswer[],
  isSample: boolean,
): Promise<StoredAnswer[]> {
  const made = await tx.answer.createManyAndReturn({
    data: given.map(({ questionSlug, revisions }) => ({
      accountId,
      questionSlug,
      createdAt: revisions[0]?.handedInAt ?? new Date(),
      revisionCount: revisions.length,
      lastHandedInAt: revisions.at(-1)?.handedInAt ?? null,
    })),
    skipDuplicates: true,
    select: { id: true, questionSlug: true },
  });
  const idOf = new Map(made.map((answer) => [answer.questionSlug, answer.id]));
  const rows = given.flatMap(({ questionSlug, revisions }) => {
    const answerId = idOf.get(questionSlug);
    if (!answerId) return [];
    return revisions.map(({ parts, handedInAt, ...revision }, index) => ({
      answerId,
      number: index + 1,
      isSample,
      createdAt: handedInAt,
      ...revision,
      ...parts,
    }));
  });
  const revisions = await tx.revision.createManyAndReturn({
    data: rows,
    select: { id: true, answerId: true, number: true },
  });
  return made.map(({ id, questionSlug }) => ({
    answerId: id,
    questionSlug,
    revisionIds: revisions
      .filter((revision) => revision.answerId === id)
      .sort((a, b) => a.number - b.number)
      .map((revision) => revision.id),
  }));
}

/**
 * Removes every sample revision of the account, and each answer that holds nothing else. An answer with a revision or a
 * draft of the person's own stays, with that alone. The rows are held first: a hand-in or a save at the same moment
 * comes either before, and is kept, or after, and begins anew.
 * @returns answers removed, and answers kept for what is the person's own in them
 */
export async function removeSampleAnswers(
  tx: Tx,
  accountId: string,
): Promise<{ removed: number; kept: number }> {
  // Sample data only ever goes into a new answer, so its first revision tells: one look-up an answer, not a count.
  const held = await tx.$queryRaw<{ id: string }[]>`
    SELECT a.id FROM answers a
    JOIN revisions r ON r.answer_id = a.id AND r.number = 1 AND r.is_sample
    WHERE a.account_id = ${accountId}::uuid
    ORDER BY a.id
    FOR UPDATE OF a`;
  const ids = held.map((answer) => answer.id);
  if (ids.length === 0) return { removed: 0, kept: 0 };
  await tx.revision.deleteMany({ where: { answerId: { in: ids }, isSample: true } });
  const { count: removed } = await tx.answer.deleteMany({
    where: { id: { in: ids }, draft: { is: null }, revisions: { none: {} } },
  });
  await tx.$executeRaw`
    UPDATE answers a SET
      revision_count = (SELECT count(*) FROM revisions r WHERE r.answer_id = a.id),
      last_handed_in_at = (SELECT max(r.created_at) FROM revisions r WHERE r.answer_id = a.id)
    WHERE a.id = ANY(${ids}::uuid[])`;
  // A draft that was to follow a sample revision is now the first take.
  await tx.draft.updateMany({
    where: { answerId: { in: ids }, answer: { is: { revisionCount: 0 } } },
    data: { take: 1, basedOnRevisionId: null },
  });
  return { removed, kept: ids.length - removed };
}
