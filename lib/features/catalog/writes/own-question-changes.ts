/** Changing, removing and bringing back an own question that is held by `holdOwnQuestion`. */
import "server-only";
import type { Person } from "@/lib/auth/actor";
import type { Tx } from "@/lib/db/client";
import { roleSlug } from "../schema/catalog-files";
import type { OwnQuestionChange } from "../schema/own-question";
import type { RoleSlug } from "../types/basics";
import {
  addCompetencies,
  addRounds,
  addVersions,
  holdOwnQuestions,
  withAnchors,
} from "./own-question-rows";
import { refreshSearchEntries } from "./search-entries";

/** An own question as it stands, for whoever decides about changing it. */
export interface HeldQuestion {
  slug: string;
  prompt: string;
  role: RoleSlug;
  /** The main one first. */
  competencies: string[];
  isRemoved: boolean;
}

/** The person's own question, held until the transaction ends; null where they have none of that name. */
export async function holdOwnQuestion(
  tx: Tx,
  actor: Person,
  slug: string,
): Promise<HeldQuestion | null> {
  await holdOwnQuestions(tx, actor.accountId);
  const row = await tx.question.findUnique({
    where: { slug, ownerId: actor.accountId },
    select: {
      slug: true,
      prompt: true,
      retiredAt: true,
      roles: {
        select: {
          roleSlug: true,
          competencies: { orderBy: { position: "asc" }, select: { competencySlug: true } },
        },
      },
    },
  });
  const asked = row?.roles[0];
  if (!row || !asked) return null;
  return {
    slug: row.slug,
    prompt: row.prompt,
    role: roleSlug.parse(asked.roleSlug),
    competencies: asked.competencies.map((one) => one.competencySlug),
    isRemoved: row.retiredAt !== null,
  };
}

/**
 * Other words or competencies make another version of the question: what was answered before stays as it was answered.
 * All else is no part of what an answer answers, and leaves the anchors as they are.
 */
export async function changeOwnQuestion(
  tx: Tx,
  held: HeldQuestion,
  change: OwnQuestionChange,
): Promise<void> {
  const { slug, role } = held;
  const input = { ...change, role };
  const one = { slug, input };
  if (isAnotherVersion(held, change)) {
    const anchored = await withAnchors(tx, [one]);
    await addVersions(tx, anchored);
    await tx.questionCompetency.deleteMany({ where: { questionSlug: slug } });
    await addCompetencies(tx, anchored);
    await tx.question.updateMany({
      where: { slug },
      data: { prompt: change.prompt, contentHash: anchored[0]?.contentHash ?? "" },
    });
  }
  await tx.question.updateMany({
    where: { slug },
    data: { category: change.category, note: change.note },
  });
  await tx.questionRole.updateMany({
    where: { questionSlug: slug },
    data: { difficulty: change.difficulty },
  });
  await tx.questionRound.deleteMany({ where: { questionSlug: slug } });
  await addRounds(tx, [one]);
  await refreshSearchEntries(tx, [slug]);
}

function isAnotherVersion(held: HeldQuestion, change: OwnQuestionChange): boolean {
  return (
    held.prompt !== change.prompt || held.competencies.join("\n") !== change.competencies.join("\n")
  );
}

/** A removed question is retired as one of the catalog's is: answers to it stay, and it is offered nowhere. */
export async function setRemoved(tx: Tx, { slug }: HeldQuestion, isRemoved: boolean) {
  await tx.question.updateMany({
    where: { slug },
    data: { retiredAt: isRemoved ? new Date() : null },
  });
  await refreshSearchEntries(tx, [slug]);
}

/** The question for good, with all its versions. Whoever asks has made sure that nothing answers it. */
export async function deleteOwnQuestion(tx: Tx, { slug }: HeldQuestion): Promise<void> {
  await tx.question.deleteMany({ where: { slug } });
}
