/** What a person leaves behind, each with a canary in its text. */
import type { Person } from "@/lib/auth/actor";
import { db } from "@/lib/db/client";
import { askReset } from "@/lib/features/accounts/commands/password-resets";
import { changeQuestion, removeQuestion } from "@/lib/features/catalog/commands/own-questions";
import { makeGuess } from "@/lib/features/practice/commands/make-guess";
import { call, signedInAgain, signedUp, trySignIn } from "./accounts-fixtures";
import { startedWith } from "./imports-fixtures";
import { added, changeOf, MAIN, ROLE } from "./own-questions-fixtures";
import { handedIn, QUESTION, save, saved } from "./practice-fixtures";
import { storiesWith } from "./stories-fixtures";

/** A person who has done everything that leaves a trace, each with the canary in its text. */
export async function busyPerson(
  canary: string,
): Promise<{ person: Person; email: string; token: string }> {
  const email = `${canary}@example.org`;
  const { person, token } = await signedUp({ email, name: canary, userAgent: canary });
  const first = await handedIn(person, `${canary} first`);
  const second = await handedIn(person, `${canary} second`, {
    basedOnRevisionId: first.revisionId,
  });
  await db().rating.create({
    data: {
      revisionId: second.revisionId,
      ...(await competencyOf(QUESTION)),
      raterId: person.accountId,
      rater: "self",
      level: 3,
    },
  });
  await db().answer.update({
    where: { id: second.answerId },
    data: { ratedRevisionId: second.revisionId },
  });
  await leaveOpinion(person, second.revisionId, canary);
  await saved(person, save(`${canary} draft`, { parts: parts(canary) }), "engineer-falling-short");
  await ownQuestions(person, canary);
  await startedWith(person, canary);
  await storiesWith(person, canary, "untangle-active-directory");
  await db().boardChoice.create({ data: { accountId: person.accountId, roleSlug: "cto" } });
  await makeGuess(person, {
    role: "it-manager",
    question: QUESTION,
    number: 1,
    guess: "financial-management",
  });
  await askReset({ email }, call(), "http://localhost:3000");
  await trySignIn(email, "not the one");
  await signedInAgain(email);
  return { person, email, token };
}

async function competencyOf(questionSlug: string) {
  return db().questionCompetency.findFirstOrThrow({
    where: { questionSlug },
    select: { roleSlug: true, competencySlug: true },
  });
}

/** What a machine said of a revision, and that it was let to. */
async function leaveOpinion(
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
async function ownQuestions(person: Person, canary: string): Promise<void> {
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
