import "server-only";
import type { Person } from "@/lib/auth/actor";
import { db } from "@/lib/db/client";
import { roleSlug } from "@/lib/features/catalog/schema/catalog-files";
import type { Sharing, SharingChoices, SharingScope } from "../types";

/** The columns that `sharingOf` reads. */
export const SHARING_SELECT = {
  scope: true,
  scopeRole: { select: { slug: true, name: true } },
  // Of those in the bin it says nothing: they are shared again when they are brought back.
  _count: { select: { answers: { where: { answer: { is: { deletedAt: null } } } } } },
} as const;

export function sharingOf(row: {
  scope: SharingScope;
  scopeRole: { slug: string; name: string } | null;
  _count: { answers: number };
}): Sharing {
  return {
    scope: row.scope,
    role: row.scopeRole && { ...row.scopeRole, slug: roleSlug.parse(row.scopeRole.slug) },
    answers: row._count.answers,
  };
}

/** What a person can share: the roles, and their own answers that were handed in, the newest first. */
export async function getSharingChoices(actor: Person): Promise<SharingChoices> {
  const [roles, answers] = await Promise.all([
    db().role.findMany({ orderBy: { ladder: "asc" }, select: { slug: true, name: true } }),
    db().answer.findMany({
      where: { accountId: actor.accountId, deletedAt: null, lastHandedInAt: { not: null } },
      orderBy: [{ lastHandedInAt: "desc" }, { id: "asc" }],
      select: { id: true, question: { select: { prompt: true } } },
    }),
  ]);
  return { roles, answers: answers.map(({ id, question }) => ({ id, prompt: question.prompt })) };
}
