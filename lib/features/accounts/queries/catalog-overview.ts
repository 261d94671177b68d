import "server-only";
import type { Person } from "@/lib/auth/actor";
import { db } from "@/lib/db/client";
import { notFound } from "@/lib/shared/app-error";
import { mayAdminister } from "../policy";
import type { CatalogOverview } from "../types";

/** What is loaded, in numbers, from the catalog's own tables. */
export async function getCatalogOverview(actor: Person): Promise<CatalogOverview> {
  if (!mayAdminister(actor)) throw notFound("page");
  const [roles, retired, articles, questions, versions, load] = await Promise.all([
    db().role.findMany({
      orderBy: { ladder: "asc" },
      select: {
        slug: true,
        name: true,
        _count: {
          select: {
            competencies: true,
            rounds: true,
            questionRoles: { where: { question: { retiredAt: null, ownerId: null } } },
          },
        },
      },
    }),
    db().questionRole.groupBy({
      by: ["roleSlug"],
      where: { question: { retiredAt: { not: null }, ownerId: null } },
      _count: true,
    }),
    db().article.count(),
    db().question.count({ where: { retiredAt: null, ownerId: null } }),
    db().questionVersion.count({ where: { question: { ownerId: null } } }),
    db().catalogLoad.findFirst({ select: { hash: true, loadedAt: true } }),
  ]);
  const retiredIn = new Map(retired.map(({ roleSlug, _count }) => [roleSlug, _count]));
  return {
    roles: roles.map(({ slug, name, _count }) => ({
      slug,
      name,
      competencies: _count.competencies,
      rounds: _count.rounds,
      questions: _count.questionRoles,
      retired: retiredIn.get(slug) ?? 0,
    })),
    articles,
    questions,
    versions,
    loadedAt: load?.loadedAt,
    fingerprint: load?.hash.slice(0, 12),
  };
}
