import "server-only";
import type { Person } from "@/lib/auth/actor";
import { db } from "@/lib/db/client";
import { getStory } from "@/lib/features/stories/queries/story";
import { isBlank, PART_NAMES, sameParts, tooLong } from "@/lib/features/stories/rules/parts";
import { notFound } from "@/lib/shared/app-error";
import { ok, type Result, refuse } from "@/lib/shared/result";
import { getPracticeState } from "../queries/practice-state";
import { beginDraft } from "../rules/begin-draft";
import { addAfter } from "../rules/from-story";
import type { Lineage, Parts } from "../types";
import { linkStory } from "../writes/answer-stories";
import { saveDraft } from "./save-draft";

export interface FromStory {
  answerId: string;
  questionSlug: string;
}

/**
 * Begins an answer with a story's text, through the save that typing uses: so its refusals hold here too, and an editor
 * that is open elsewhere is shown both texts. Never takes the place of what is written.
 */
export async function startFromStory(
  actor: Person,
  questionSlug: string,
  { story: id, place }: { story: string; place: "blank" | "after" },
): Promise<Result<FromStory>> {
  const [story, state] = await Promise.all([
    getStory(actor, id),
    getPracticeState(actor, questionSlug, new Date()),
  ]);
  if (!story) throw notFound("story");
  const { parts } = story.text;
  const opening = beginDraft(state, undefined);
  const isFree = isBlank(opening.stored) || sameParts(opening.stored, parts);
  if (place === "blank" && !isFree) return hasText();
  const text = isFree ? parts : addAfter(opening.stored, parts);
  const saved = await saveText(
    actor,
    questionSlug,
    { ...opening, baseVersion: opening.version },
    text,
  );
  if (!saved.ok) return saved;
  const { answerId } = saved.value;
  await linkStory(db(), { answerId, storyId: id, version: story.version });
  return ok({ answerId, questionSlug });
}

/** Saves a text that was put together here, on the draft as it is stored. */
export async function saveText(
  actor: Person,
  questionSlug: string,
  { take, basedOnRevisionId, baseVersion }: Lineage & { baseVersion: number },
  parts: Parts,
): Promise<Result<{ answerId: string }>> {
  const long = PART_NAMES.map((part) => tooLong(parts[part])).find(Boolean);
  if (long) return tooMuch();
  const saved = await saveDraft(actor, questionSlug, {
    baseVersion,
    take,
    basedOnRevisionId,
    parts,
  });
  return saved.ok ? ok({ answerId: saved.value.answerId }) : refuse(saved.reason, saved.message);
}

function hasText() {
  return refuse(
    "has_text",
    "There is text in this draft by now, so nothing was put in its place. Reload the page: the story can be put after it.",
  );
}

function tooMuch() {
  return refuse(
    "too_long",
    "With the story’s text one part would be too long, so nothing was changed. Shorten the part first.",
  );
}
