import "server-only";
import type { Person } from "@/lib/auth/actor";
import { db, type Tx, transaction } from "@/lib/db/client";
import { getCurrentVersion } from "@/lib/features/catalog/queries/questions";
import { notFound } from "@/lib/shared/app-error";
import { ok, type Result, refuse } from "@/lib/shared/result";
import { DRAFT_SELECT, toDraft } from "../queries/stored-work";
import { judgeHandIn } from "../rules/judge-hand-in";
import type { HandedIn } from "../types";
import { keepText } from "../writes/keep-text";
import { lockAnswer } from "../writes/lock-answer";
import { makeRevision } from "../writes/make-revision";
import { clearHistory } from "./tidy-history";

/**
 * Makes an immutable revision of the draft and moves the draft into its history, in one transaction. The revision pins the version of
 * the question that is asked now. Handing in twice, by a double press or from two tabs, makes one revision.
 * @param version the draft's version that the page shows: what is handed in is what was seen
 */
export async function handIn(
  actor: Person,
  answerId: string,
  { version }: { version: number },
): Promise<Result<HandedIn, "empty" | "conflict">> {
  // Versions are immutable and never removed, so finding the one of today needs no part in the transaction.
  const questionVersionId = await currentVersionId(actor, answerId);
  const outcome = await transaction(async (tx) => {
    if (!(await lockAnswer(tx, actor, answerId))) throw notFound("answer");
    const row = await tx.draft.findUnique({ where: { answerId }, select: DRAFT_SELECT });
    const last = await tx.revision.findFirst({
      where: { answerId },
      orderBy: { number: "desc" },
      select: { id: true, number: true, take: true },
    });
    const draft = row && toDraft(row);
    const verdict = judgeHandIn(draft, last, version);
    if (verdict.kind === "empty") return empty();
    if (verdict.kind === "handed-in-before") {
      const { id: revisionId, number, take } = verdict.revision;
      return ok({ answerId, revisionId, number, take });
    }
    // A save can be under way, as it does not wait for the answer: whichever of the two is first, no text is lost.
    if (verdict.kind === "changed" || !(await takeDraft(tx, answerId, version))) return changed();
    const { parts, take } = verdict;
    if (draft) await keepText(tx, answerId, draft, "hand_in");
    return ok(
      await makeRevision(tx, { answerId, take, questionVersionId, ...parts }, last?.number),
    );
  });
  if (outcome.ok) await clearHistory(actor);
  return outcome;
}

async function currentVersionId(actor: Person, answerId: string): Promise<string> {
  const answer = await db().answer.findUnique({
    where: { id: answerId, accountId: actor.accountId, deletedAt: null },
    select: { questionSlug: true },
  });
  const version = answer && (await getCurrentVersion(answer.questionSlug));
  if (!version) throw notFound("answer");
  return version.id;
}

async function takeDraft(tx: Tx, answerId: string, version: number): Promise<boolean> {
  const { count } = await tx.draft.deleteMany({ where: { answerId, version } });
  return count === 1;
}

function empty() {
  return refuse("empty", "There is no text to hand in yet. Write at least one part first.");
}

function changed() {
  return refuse(
    "conflict",
    "This draft was changed somewhere else meanwhile, so nothing was handed in. Both texts are kept.",
  );
}
