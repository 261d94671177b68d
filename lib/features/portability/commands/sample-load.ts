import "server-only";
import type { Person } from "@/lib/auth/actor";
import { transaction } from "@/lib/db/client";
import type { RoleSlug } from "@/lib/features/catalog/types/basics";
import { ok, type Result } from "@/lib/shared/result";
import { readSampleHistory } from "../queries/sample-history";
import type { SampleLoaded } from "../types/sample-data";
import { storeHistory } from "../writes/sample-history";

/**
 * Fills the person's account with six months of sample answers to a role's questions. Only questions without an answer
 * get one; loading twice, or by a double click, loads once.
 */
export async function loadSampleData(actor: Person, role: RoleSlug): Promise<Result<SampleLoaded>> {
  const history = await readSampleHistory(role);
  const loaded = await transaction((tx) =>
    storeHistory(tx, actor.accountId, history, { now: new Date(), isSample: true }),
  );
  return ok({ role, loaded });
}
