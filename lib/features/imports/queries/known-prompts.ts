/** What is asked already, by everybody's banks and by the person's own questions. */
import "server-only";
import type { Tx } from "@/lib/db/client";
import { OFFERED } from "@/lib/features/catalog/queries/offered";
import { readOwnPrompts } from "@/lib/features/catalog/queries/own-questions";
import { normalisePrompt } from "@/lib/features/catalog/rules/own-question";
import type { RoleSlug } from "@/lib/features/catalog/types/basics";
import type { BankPrompt } from "../rules/find-alike";
import type { KnownPrompts } from "../rules/row-state";

/** @param client the transaction that adds to them, or the client for a page */
export async function readOwnByRole(
  client: Tx,
  accountId: string,
  roles: readonly RoleSlug[],
): Promise<KnownPrompts> {
  const known = new Map<RoleSlug, Map<string, string>>();
  for (const role of new Set(roles)) {
    known.set(role, await readOwnPrompts(client, accountId, role));
  }
  return known;
}

export async function readBankByRole(
  client: Tx,
  roles: readonly RoleSlug[],
): Promise<KnownPrompts> {
  const known = new Map<RoleSlug, Map<string, string>>();
  for (const role of new Set(roles)) {
    const bank = await readBank(client, role);
    known.set(role, new Map(bank.map(({ slug, prompt }) => [normalisePrompt(prompt), slug])));
  }
  return known;
}

/** A role's bank with what its questions can be compared by. */
export function readBank(client: Tx, role: RoleSlug): Promise<BankPrompt[]> {
  return client.question.findMany({
    where: { ...OFFERED, roles: { some: { roleSlug: role } } },
    orderBy: { slug: "asc" },
    select: { slug: true, prompt: true, assesses: true },
  });
}
