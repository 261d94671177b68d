import "server-only";
import type { Person } from "@/lib/auth/actor";
import { db } from "@/lib/db/client";
import type { ExportedStory, ExportedStoryImport } from "../types/account-export";

/** Stories read at once: each may have many versions of up to 100,000 characters. */
const BATCH = 10;

/** Every story of the person's, with all its texts. */
export async function* readStories(actor: Person): AsyncGenerator<ExportedStory> {
  let after: string | undefined;
  for (;;) {
    const batch = await db().story.findMany({
      where: { accountId: actor.accountId, ...(after === undefined ? {} : { id: { gt: after } }) },
      orderBy: { id: "asc" },
      take: BATCH,
      select: {
        id: true,
        version: true,
        isFailure: true,
        happenedFrom: true,
        happenedTo: true,
        isSample: true,
        createdAt: true,
        changedAt: true,
        deletedAt: true,
        competencies: { orderBy: { competencySlug: "asc" }, select: { competencySlug: true } },
        versions: { orderBy: { number: "asc" }, omit: { storyId: true, textHash: true } },
      },
    });
    for (const { competencies, ...story } of batch) {
      yield { ...story, competencies: competencies.map((one) => one.competencySlug) };
    }
    after = batch.at(-1)?.id;
    if (batch.length < BATCH) return;
  }
}

/** One at a time: a preview of two hundred stories is a megabyte. */
export async function* readStoryImports(actor: Person): AsyncGenerator<ExportedStoryImport> {
  const own = { accountId: actor.accountId };
  const ids = await db().storyImport.findMany({
    where: own,
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    select: { id: true },
  });
  for (const { id } of ids) {
    const found = await db().storyImport.findUnique({
      where: { id, ...own },
      omit: { accountId: true },
    });
    if (found) yield found;
  }
}
