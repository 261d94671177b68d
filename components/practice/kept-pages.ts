import type { DeviceStore } from "@/lib/device/store";
import type { StoredDraft } from "@/lib/features/practice/types";
import type { DraftState } from "./draft-state";
import type { PracticePageProps } from "./practice-page";

/** A practice page as it stands on this device, to be opened without a connection: encrypted like all that is kept there. */
export type KeptPage = Omit<PracticePageProps, "start" | "stories">;

const PAGE = "page";

/** @param stamp names the state of the draft on it */
export async function keepPage(store: DeviceStore, page: KeptPage, stamp: string): Promise<void> {
  await store.write(PAGE, page.question.slug, page, stamp);
}

export async function readKeptPage(store: DeviceStore, slug: string): Promise<KeptPage | null> {
  return (await store.read<KeptPage>(PAGE, slug))?.value ?? null;
}

/** By what is asked. */
export async function listKeptPages(store: DeviceStore): Promise<KeptPage[]> {
  const all = (await store.list<KeptPage>(PAGE)).map(({ value }) => value);
  return all.sort((a, b) => a.question.prompt.localeCompare(b.question.prompt, "en"));
}

/**
 * The page with the draft as it stands where all of it is acknowledged, or without one once it is handed in; text that is
 * not acknowledged is kept by itself.
 */
export function withDraft(page: KeptPage, draft: DraftState): KeptPage {
  const { answerId, version, take, basedOnRevisionId, lastRevision, status } = draft;
  if (answerId === null || status.kind !== "saved") return page;
  const stored: StoredDraft = {
    version,
    take,
    basedOnRevisionId,
    savedAt: new Date(status.at).toISOString(),
    parts: draft.parts,
  };
  return {
    ...page,
    state: {
      answerId,
      revisionCount: lastRevision?.number ?? 0,
      deleted: null,
      draft: version === 0 ? null : stored,
      lastRevision,
    },
  };
}
