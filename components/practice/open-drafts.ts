import type { DraftKeeper } from "./draft-keeper";

/** The drafts that this page has open, by their questions. Whoever looks after the device's drafts leaves these to them. */
export const openDrafts = new Map<string, DraftKeeper>();

/** Tells, in the same page, that a draft was closed: what it could not send waits on the device now. */
export const draftClosed = new EventTarget();

export function openDraft(question: string, keeper: DraftKeeper): () => void {
  openDrafts.set(question, keeper);
  return () => {
    if (openDrafts.get(question) === keeper) openDrafts.delete(question);
    draftClosed.dispatchEvent(new Event("closed"));
  };
}
