/** What a person leaves behind, each with a canary in its text. */
import type { Person } from "@/lib/auth/actor";
import { db } from "@/lib/db/client";
import { changeQuestion, removeQuestion } from "@/lib/features/catalog/commands/own-questions";
import { added, changeOf, MAIN, ROLE } from "./own-questions-fixtures";
import { handedIn, save, saved } from "./practice-fixtures";

/** What a machine said of a revision, and that it was let to. */
export async function leaveOpinion(
  { accountId }: Person,
  revisionId: string,
  canary: string,
): Promise<void> {
  const host = `${canary}.example`;
  const remark = { quote: `${canary} second`, remark: "Clear.", next: "Say when." };
  await db().secondOpinion.create({
    data: { revisionId, host, model: `${canary} model`, remarks: [remark], leftOut: 1 },
  });
  await db().secondOpinionConsent.create({
    data: { accountId, host, givenAt: new Date(), asked: 1 },
  });
}

/** One that was answered, rated, reworded and is being answered again, and one that was never answered. */
export async function ownQuestions(person: Person, canary: string): Promise<void> {
  const note = `${canary} note`;
  const slug = await added(person, `${canary} asked?`, { note });
  const own = await handedIn(person, `${canary} own`, {}, slug);
  await db().rating.create({
    data: {
      revisionId: own.revisionId,
      roleSlug: ROLE,
      competencySlug: MAIN,
      raterId: person.accountId,
      rater: "self",
      level: 2,
    },
  });
  await db().answer.update({
    where: { id: own.answerId },
    data: { ratedRevisionId: own.revisionId },
  });
  await changeQuestion(person, slug, changeOf(`${canary} asked anew?`, { note }));
  await saved(person, save("", { take: 2, parts: parts(canary) }), slug);
  await removeQuestion(person, await added(person, `${canary} unanswered?`));
}

export function parts(canary: string) {
  return {
    situation: `${canary} situation`,
    task: `${canary} task`,
    action: `${canary} action`,
    result: `${canary} result`,
    reflection: `${canary} reflection`,
  };
}
