import "server-only";
import type { Person } from "@/lib/auth/actor";
import { db } from "@/lib/db/client";
import { keptFrom } from "@/lib/features/imports/rules/limits";
import { isStoryId } from "../schema/addresses";
import { storedLeftOut, storedStories } from "../schema/stored-import";
import type { LeftOutStory, StoryImportPreview, WaitingStoryImport } from "../types";
import { listSharedCompetencies } from "./competency-map";
import { readTwins } from "./known-texts";

/** An import of the person's as it was understood; null where there is none of that id. */
export async function getStoryImport(
  actor: Person,
  id: string,
  now: Date,
): Promise<StoryImportPreview | null> {
  if (!isStoryId(id)) return null;
  const stored = await db().storyImport.findUnique({
    where: { id, accountId: actor.accountId },
    select: {
      id: true,
      kind: true,
      fileName: true,
      rows: true,
      leftOut: true,
      remarks: true,
      createdAt: true,
      importedAt: true,
    },
  });
  if (!stored) return null;
  const rows = storedStories.parse(stored.rows);
  const leftOut = storedLeftOut.parse(stored.leftOut);
  const [twins, map] = await Promise.all([
    readTwins(db(), actor.accountId, rows, now),
    listSharedCompetencies(),
  ]);
  const count = (outcome: "added" | "there-already") =>
    rows.filter((row) => row.outcome === outcome).length;
  return {
    ...stored,
    rows: rows.map(({ competencies, ...row }, index) => ({
      ...row,
      index,
      competencies: map
        .filter(({ slug }) => competencies.includes(slug))
        .map(({ slug, name }) => ({ slug, name })),
      twin: twins[index] ?? null,
    })),
    leftOut: [...Map.groupBy(leftOut, ({ reason }) => reason)].map(([reason, lines]) => ({
      reason,
      lines: lines.map(({ row, text }) => ({ row, text })),
    })),
    counts: {
      understood: rows.length,
      leftOut: leftOut.length,
      twins: twins.filter((twin) => twin !== null).length,
      added: count("added"),
      skipped: count("there-already"),
    },
  };
}

/** What was left out of an import, in the order of its text; null where there is none of that id. */
export async function getStoriesLeftOut(
  actor: Person,
  id: string,
): Promise<{ fileName: string; leftOut: LeftOutStory[] } | null> {
  const stored = await db().storyImport.findUnique({
    where: { id, accountId: actor.accountId },
    select: { fileName: true, leftOut: true },
  });
  return stored && { fileName: stored.fileName, leftOut: storedLeftOut.parse(stored.leftOut) };
}

/** Previews with stories of which none was added yet, newest first. */
export async function listWaitingStoryImports(
  actor: Person,
  now: Date,
): Promise<WaitingStoryImport[]> {
  return db().$queryRaw<WaitingStoryImport[]>`
    SELECT id, kind::text AS kind, file_name AS "fileName", created_at AS "createdAt",
      jsonb_array_length(rows) AS stories
    FROM story_imports
    WHERE account_id = ${actor.accountId}::uuid AND imported_at IS NULL
      AND jsonb_array_length(rows) > 0 AND created_at >= ${keptFrom(now)}
    ORDER BY created_at DESC, id DESC`;
}
