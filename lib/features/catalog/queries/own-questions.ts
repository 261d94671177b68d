/** A person's own questions. One of them is read as any other question is: `getQuestion` with its reader. */
import "server-only";
import type { Person } from "@/lib/auth/actor";
import { db, type Tx } from "@/lib/db/client";
import { normalisePrompt } from "../rules/own-question";
import { isSlug } from "../schema/bank-filter";
import { roleSlug } from "../schema/catalog-files";
import type { OwnListFilter } from "../schema/own-question";
import type { Level, RoleSlug } from "../types/basics";
import type { OwnQuestionChoices, OwnQuestionList } from "../types/own-questions";

const PAGE_SIZE = 50;

const NAMED = { slug: true, name: true } as const;

/** One page of the person's own questions, or of those that they removed. */
export async function listOwnQuestions(
  actor: Person,
  { role, state, page }: OwnListFilter,
): Promise<OwnQuestionList> {
  const own = { ownerId: actor.accountId };
  const isRemoved = state === "removed";
  const where = {
    question: { is: { ...own, retiredAt: isRemoved ? { not: null } : null } },
    ...(role === undefined ? {} : { roleSlug: role }),
  };
  const [rows, total, counts, removed, roles] = await Promise.all([
    db().questionRole.findMany({
      where,
      // Questions that came in one list keep its order.
      orderBy: [
        { role: { ladder: "asc" } },
        { question: { addedAt: "desc" } },
        { position: "asc" },
        { questionSlug: "asc" },
      ],
      skip: (page - 1) * PAGE_SIZE,
      take: PAGE_SIZE,
      select: {
        difficulty: true,
        role: { select: NAMED },
        competencies: {
          orderBy: { position: "asc" },
          select: { competency: { select: NAMED } },
        },
        question: {
          select: {
            slug: true,
            prompt: true,
            category: true,
            note: true,
            addedAt: true,
            retiredAt: true,
          },
        },
      },
    }),
    db().questionRole.count({ where }),
    db().questionRole.groupBy({
      by: ["roleSlug"],
      where: { question: { is: { ...own, retiredAt: null } } },
      _count: true,
    }),
    db().question.count({ where: { ...own, retiredAt: { not: null } } }),
    db().role.findMany({ orderBy: { ladder: "asc" }, select: NAMED }),
  ]);
  const countOf = new Map(counts.map((one) => [one.roleSlug, one._count]));
  return {
    lines: rows.map(({ question: { retiredAt, ...question }, ...asked }) => ({
      ...question,
      removedAt: retiredAt,
      role: { ...asked.role, slug: roleSlug.parse(asked.role.slug) },
      difficulty: asked.difficulty,
      competencies: asked.competencies.map((one) => one.competency),
    })),
    page,
    pages: Math.max(1, Math.ceil(total / PAGE_SIZE)),
    roles: roles.flatMap(({ slug, name }) => {
      const count = countOf.get(slug) ?? 0;
      return count === 0 ? [] : [{ slug: roleSlug.parse(slug), name, count }];
    }),
    removed,
  };
}

/** What a question of the role can be about, from the matrix of today; null where there is no such role. */
export async function getOwnQuestionChoices(role: string): Promise<OwnQuestionChoices | null> {
  if (!isSlug(role)) return null;
  const row = await db().role.findUnique({
    where: { slug: role },
    select: {
      ...NAMED,
      competencies: {
        where: { retiredAt: null },
        orderBy: { position: "asc" },
        select: { ...NAMED, description: true, requiredLevel: true },
      },
      rounds: { orderBy: { position: "asc" }, select: NAMED },
    },
  });
  return (
    row && {
      role: { slug: roleSlug.parse(row.slug), name: row.name },
      competencies: row.competencies.map((one) => ({
        ...one,
        requiredLevel: one.requiredLevel as Level,
      })),
      rounds: row.rounds,
    }
  );
}

/** The person's question for the role that asks the same; null where there is none. */
export async function findOwnDuplicate(
  actor: Person,
  role: RoleSlug,
  prompt: string,
): Promise<string | null> {
  const known = await readOwnPrompts(db(), actor.accountId, role);
  return known.get(normalisePrompt(prompt)) ?? null;
}

/** Slugs of the account's questions for the role by their prompts in the form of `normalisePrompt`; not of removed ones. */
export async function readOwnPrompts(
  client: Tx,
  accountId: string,
  role: RoleSlug,
): Promise<Map<string, string>> {
  const rows = await client.question.findMany({
    where: { ownerId: accountId, retiredAt: null, roles: { some: { roleSlug: role } } },
    select: { slug: true, prompt: true },
  });
  return new Map(rows.map((row) => [normalisePrompt(row.prompt), row.slug]));
}
