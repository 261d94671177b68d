import "server-only";
import type { Person } from "@/lib/auth/actor";
import { db } from "@/lib/db/client";
import { isSlug } from "@/lib/features/catalog/schema/bank-filter";
import { roleSlug } from "@/lib/features/catalog/schema/catalog-files";
import type { RoleSlug } from "@/lib/features/catalog/types";
import { buildBoard } from "../rules/build-board";
import type { Board, BoardCard } from "../types";
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
  const [[matrix], answers] = await Promise.all([readMatrices(role), readAnswers(actor, role)]);
  return matrix ? buildBoard(matrix, answers) : null;
}

/** All roles' boards in ladder order, for choosing between them. */
export async function listBoards(actor: Person): Promise<BoardCard[]> {
  const [matrices, answers, chosen] = await Promise.all([
    readMatrices(null),
    readAnswers(actor, null),
    getBoardChoice(actor),
  ]);
  return matrices.map((matrix) => ({
    ...buildBoard(matrix, answers),
    tagline: matrix.tagline,
    chosen: matrix.role.slug === chosen,
  }));
}
