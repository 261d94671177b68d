import "server-only";
import type { Person } from "@/lib/auth/actor";
import { transaction } from "@/lib/db/client";
import { removeSampleAnswers } from "@/lib/features/practice/writes/sample-answers";
import { removeSampleStories } from "@/lib/features/stories/writes/stories";
import { ok, type Result } from "@/lib/shared/result";
import type { SampleRemoved } from "../types/sample-data";

/** Clears all sample data away, of every role, and nothing of the person's own. Doing so twice is doing it once. */
export async function removeSampleData(actor: Person): Promise<Result<SampleRemoved>> {
  return ok(
    await transaction(async (tx) => {
      await removeSampleStories(tx, actor.accountId);
      return removeSampleAnswers(tx, actor.accountId);
    }),
  );
}
