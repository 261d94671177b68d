import "server-only";
import type { Person } from "@/lib/auth/actor";
import { db, type Tx } from "@/lib/db/client";
import type { StoryChoice } from "../types";
import { listStories } from "./stories";

/**
 * Stories to start an answer from: those that fit what the question is about come first.
 * @param questionSlug a question that the person may read
 */
export async function listStoryChoices(
  actor: Person,
  questionSlug: string,
  now: Date,
): Promise<StoryChoice[]> {
  const [{ lines }, about] = await Promise.all([
    listStories(actor, {}, now),
    sharedCompetenciesOf(db(), questionSlug),
  ]);
  const choices = lines.map(({ id, headline, short, competencies }) => ({
    id,
    headline,
    short,
    competencies,
    fits: competencies.some(({ slug }) => about.includes(slug)),
  }));
  return choices.sort((a, b) => Number(b.fits) - Number(a.fits));
}

/** What a question is about in any role, by the shared map, what it is mainly about first. */
export async function sharedCompetenciesOf(client: Tx, questionSlug: string): Promise<string[]> {
  const rows = await client.$queryRaw<{ slug: string }[]>`
    SELECT rc.shared_slug AS slug FROM question_competencies qc
    JOIN role_competencies rc ON rc.role_slug = qc.role_slug AND rc.slug = qc.competency_slug
    WHERE qc.question_slug = ${questionSlug}
    GROUP BY rc.shared_slug ORDER BY min(qc.position), rc.shared_slug`;
  return rows.map(({ slug }) => slug);
}
