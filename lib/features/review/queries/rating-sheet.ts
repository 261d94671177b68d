import "server-only";
import type { Person } from "@/lib/auth/actor";
import { db } from "@/lib/db/client";
import { roleSlug } from "@/lib/features/catalog/schema/catalog-files";
import { storedVersionAnchors } from "@/lib/features/catalog/schema/stored-shapes";
import type { Level } from "@/lib/features/catalog/types/basics";
import { isId } from "@/lib/features/practice/schema/addresses";
import { ratable, roleToRate } from "../rules/ratings";
import type { RatingSheet } from "../types/ratings";

/**
 * What a person rates one of their revisions by.
 * @param asked the role to rate for; the question's first where it is left out or has no anchors for it
 * @returns null where the person has no such revision, or nothing of it can be rated any more
 */
export async function getRatingSheet(
  actor: Person,
  answerId: string,
  number: number,
  asked: string | undefined,
): Promise<RatingSheet | null> {
  if (!isId(answerId)) return null;
  const row = await db().revision.findFirst({
    where: {
      answerId,
      number,
      answer: { is: { accountId: actor.accountId, deletedAt: null } },
    },
    select: {
      id: true,
      number: true,
      take: true,
      createdAt: true,
      situation: true,
      task: true,
      action: true,
      result: true,
      reflection: true,
      answer: { select: { question: { select: { category: true } } } },
      questionVersion: { select: { prompt: true, anchors: true } },
      ratings: {
        where: { raterId: actor.accountId, rater: "self", supersededAt: null },
        select: { roleSlug: true, competencySlug: true, level: true },
      },
    },
  });
  if (!row) return null;
  const anchors = storedVersionAnchors.parse(row.questionVersion.anchors);
  const role = roleToRate(anchors, asked);
  if (!role) return null;
  const [competencies, roles] = await Promise.all([
    db().roleCompetency.findMany({
      where: { roleSlug: role, retiredAt: null },
      select: { slug: true, name: true, requiredLevel: true },
    }),
    db().role.findMany({
      where: { slug: { in: Object.keys(anchors) } },
      orderBy: { ladder: "asc" },
      select: { slug: true, name: true },
    }),
  ]);
  const named = roles.map(({ slug, name }) => ({ slug: roleSlug.parse(slug), name }));
  const own = named.find((one) => one.slug === role);
  if (!own) return null;
  return {
    answerId,
    revision: {
      id: row.id,
      number: row.number,
      take: row.take,
      handedInAt: row.createdAt,
      parts: {
        situation: row.situation,
        task: row.task,
        action: row.action,
        result: row.result,
        reflection: row.reflection,
      },
    },
    prompt: row.questionVersion.prompt,
    category: row.answer.question.category,
    role: own,
    roles: named,
    rows: ratable(anchors, role).flatMap((one) => {
      // An area that has left the matrix has no place on the board any more.
      const competency = competencies.find((known) => known.slug === one.competency);
      if (!competency) return [];
      const standing = row.ratings.find(
        (rating) => rating.roleSlug === role && rating.competencySlug === one.competency,
      );
      return [
        {
          competency: { ...competency, requiredLevel: competency.requiredLevel as Level },
          anchors: one.anchors,
          standing: (standing?.level ?? null) as Level | null,
        },
      ];
    }),
  };
}
