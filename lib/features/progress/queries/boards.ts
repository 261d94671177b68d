import "server-only";
import type { Person } from "@/lib/auth/actor";
import { db } from "@/lib/db/client";
import { isSlug } from "@/lib/features/catalog/schema/bank-filter";
import { roleSlug } from "@/lib/features/catalog/schema/catalog-files";
import type { RoleSlug } from "@/lib/features/catalog/types/basics";
import { buildBoard } from "../rules/build-board";
import type { Board, BoardCard, BoardPage, BoardRole } from "../types";
import { readAnswers, readMatrices } from "./board-rows";

/** The role whose board the person has chosen; null before they have. */
export async function getBoardChoice(actor: Person): Promise<RoleSlug | null> {
  const choice = await db().boardChoice.findUnique({
    where: { accountId: actor.accountId },
    select: { roleSlug: true },
  });
  return choice && roleSlug.parse(choice.roleSlug);
}

/** The person's board for one role; null where there is no such role. */
export async function getBoard(actor: Person, role: string): Promise<Board | null> {
  if (!isSlug(role)) return null;
  const [[matrix], answers] = await Promise.all([
    readMatrices(actor, role),
    readAnswers(actor, role),
  ]);
  return matrix ? buildBoard(matrix, answers) : null;
}

/** All roles' boards in ladder order, for choosing between them. */
export async function listBoards(actor: Person): Promise<BoardCard[]> {
  const [matrices, answers, chosen] = await Promise.all([
    readMatrices(actor, null),
    readAnswers(actor, null),
    getBoardChoice(actor),
  ]);
  return matrices.map((matrix) => ({
    ...buildBoard(matrix, answers),
    tagline: matrix.tagline,
    chosen: matrix.role.slug === chosen,
  }));
}

/** One role's board with what stands around it; null where there is no such role. */
export async function getBoardPage(actor: Person, role: string): Promise<BoardPage | null> {
  const [board, roles] = await Promise.all([getBoard(actor, role), listRoleChoices(actor)]);
  if (!board) return null;
  return {
    board,
    roles: roles.map(({ slug, name }) => ({ slug, name })),
    isChosen: roles.some((one) => one.chosen && one.slug === board.role.slug),
  };
}

/** The name of a role for a page's title; null where there is no such role. */
export async function getRoleName(role: string): Promise<string | null> {
  if (!isSlug(role)) return null;
  const row = await db().role.findUnique({ where: { slug: role }, select: { name: true } });
  return row?.name ?? null;
}

/** "Technical Expertise, IT Manager"; null where the role has no such competency. */
export async function getCellTitle(role: string, competency: string): Promise<string | null> {
  if (!isSlug(role) || !isSlug(competency)) return null;
  const row = await db().roleCompetency.findUnique({
    where: { roleSlug_slug: { roleSlug: role, slug: competency }, retiredAt: null },
    select: { name: true, role: { select: { name: true } } },
  });
  return row && `${row.name}, ${row.role.name}`;
}

async function listRoleChoices(actor: Person): Promise<(BoardRole & { chosen: boolean })[]> {
  const rows = await db().$queryRaw<{ slug: string; name: string; chosen: boolean }[]>`
    SELECT r.slug, r.name, c.account_id IS NOT NULL AS chosen
    FROM roles r
    LEFT JOIN board_choices c ON c.role_slug = r.slug AND c.account_id = ${actor.accountId}::uuid
    ORDER BY r.ladder`;
  return rows.map((row) => ({ ...row, slug: roleSlug.parse(row.slug) }));
}
