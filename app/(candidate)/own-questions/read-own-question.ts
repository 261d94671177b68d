import { cache } from "react";
import type { Person } from "@/lib/auth/actor";
import { getQuestion } from "@/lib/features/catalog/queries/questions";

/** A question of the person's own, once for each request; null also for one of the catalog, which has its page elsewhere. */
export const readOwnQuestion = cache(async (slug: string, person: Person) => {
  const question = await getQuestion(slug, person);
  return question?.own ? { ...question, own: question.own } : null;
});
