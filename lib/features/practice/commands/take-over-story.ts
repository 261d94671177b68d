import "server-only";
import type { Person } from "@/lib/auth/actor";
import { db } from "@/lib/db/client";
import { readVersion } from "@/lib/features/stories/queries/story";
import { notFound } from "@/lib/shared/app-error";
import { ok, type Result } from "@/lib/shared/result";
import { getPracticeState } from "../queries/practice-state";
import { beginDraft } from "../rules/begin-draft";
import { takeOverChange } from "../rules/from-story";
import { linkStory } from "../writes/answer-stories";
import { type FromStory, saveText } from "./start-from-story";

/**
 * Brings an answer up to what its story says now, as a draft: what was handed in stays as it is. Or leaves the text alone
 * and notes that the change was seen.
 */
export async function takeOverStory(
  actor: Person,
  answerId: string,
  { story: storyId, version, choice }: { story: string; version: number; choice: "take" | "leave" },
): Promise<Result<FromStory>> {
  const link = await db().answerStory.findUnique({
    where: {
      answerId_storyId: { answerId, storyId },
      answer: { is: { accountId: actor.accountId, deletedAt: null } },
      version: { is: { story: { is: { deletedAt: null } } } },
    },
    select: { storyVersion: true, answer: { select: { questionSlug: true } } },
  });
  if (!link) throw notFound("story of this answer");
  const { questionSlug } = link.answer;
  const [taken, now, state] = await Promise.all([
    readVersion(db(), storyId, link.storyVersion),
    readVersion(db(), storyId, version),
    getPracticeState(actor, questionSlug, new Date()),
  ]);
  if (!taken || !now) throw notFound("version");
  if (choice === "take") {
    const opening = beginDraft(state, "revise");
    const text = takeOverChange(opening.parts, taken.text.parts, now.text.parts);
    const base = { ...opening, baseVersion: opening.version };
    const saved = await saveText(actor, questionSlug, base, text);
    if (!saved.ok) return saved;
  }
  await linkStory(db(), { answerId, storyId, version });
  return ok({ answerId, questionSlug });
}
