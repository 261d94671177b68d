import "server-only";
import type { Person } from "@/lib/auth/actor";
import { binState, goneAfter } from "@/lib/features/stories/rules/bin";
import { isBlank, PART_NAMES } from "@/lib/features/stories/rules/parts";
import { countParts } from "../rules/measure-answer";
import type { PracticeState, StoredDraft } from "../types";
import { readStoredAnswer } from "./stored-work";

/**
 * What a person has written on a question so far; null where that is nothing. Reading it writes nothing: the answer
 * begins with its first save.
 */
export async function getPracticeState(
  actor: Person,
  questionSlug: string,
  now: Date,
): Promise<PracticeState | null> {
  const answer = await readStoredAnswer(actor, questionSlug);
  if (!answer || binState(answer.deletedAt, now) === "expired") return null;
  const { id, deletedAt, revisionCount, draft, lastRevision } = answer;
  return {
    answerId: id,
    revisionCount,
    deleted: deletedAt && {
      at: deletedAt.toISOString(),
      goneAfter: goneAfter(deletedAt).toISOString(),
      words: draft ? wordsOf(draft) : 0,
    },
    draft,
    lastRevision,
  };
}

function wordsOf({ parts }: StoredDraft): number {
  if (isBlank(parts)) return 0;
  const counts = countParts(parts);
  return PART_NAMES.reduce((sum, part) => sum + counts[part], 0);
}
