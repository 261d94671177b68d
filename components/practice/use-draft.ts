"use client";

import { useEffect, useState, useSyncExternalStore } from "react";
import type { Opening } from "@/lib/features/practice/rules/begin-draft";
import type { SavedDraft } from "@/lib/features/practice/types";
import { callApi } from "@/lib/transport/client";
import { tabCopies } from "./draft-copies";
import { DraftKeeper } from "./draft-keeper";
import type { DraftState } from "./draft-state";
import type { DraftBody } from "./save-line";
import { isTrouble } from "./save-status";

/** Browsers let 64 KiB of requests outlive their pages; a longer text goes as an ordinary request. */
const KEEPALIVE_BYTES = 60_000;

const SAVE_TIMEOUT_MS = 15_000;

export interface DraftOwner {
  accountId: string;
  questionSlug: string;
}

function sendTo({ accountId, questionSlug }: DraftOwner) {
  const encoder = new TextEncoder();
  return (body: DraftBody) => {
    const size = encoder.encode(JSON.stringify(body.parts)).length;
    return callApi<SavedDraft>(
      "PUT",
      `/api/v1/drafts/${questionSlug}`,
      { ...body, accountId },
      SAVE_TIMEOUT_MS,
      size < KEEPALIVE_BYTES,
    );
  };
}

/** The keeper of one draft for as long as the editor is on the page, wired to the browser's events. */
export function useDraftKeeper(opening: Opening, owner: DraftOwner): DraftKeeper {
  const [keeper] = useState(
    () =>
      new DraftKeeper(opening, {
        send: sendTo(owner),
        copies: tabCopies(owner.accountId, owner.questionSlug),
        isOnline: () => navigator.onLine,
        now: () => Date.now(),
      }),
  );
  useEffect(() => {
    const onVisibility = () =>
      document.visibilityState === "hidden" ? keeper.hide() : keeper.wake();
    const onWake = () => keeper.wake();
    const onLeave = () => keeper.leave();
    const onUnload = (event: BeforeUnloadEvent) => {
      const { isDirty, status } = keeper.state();
      // Only where closing would lose something: a save that is merely under way outlives the page.
      if (isDirty && isTrouble(status)) event.preventDefault();
    };
    document.addEventListener("visibilitychange", onVisibility);
    addEventListener("focus", onWake);
    addEventListener("online", onWake);
    addEventListener("pagehide", onLeave);
    addEventListener("beforeunload", onUnload);
    keeper.begin();
    return () => {
      document.removeEventListener("visibilitychange", onVisibility);
      removeEventListener("focus", onWake);
      removeEventListener("online", onWake);
      removeEventListener("pagehide", onLeave);
      removeEventListener("beforeunload", onUnload);
      keeper.end();
    };
  }, [keeper]);
  return keeper;
}

/**
 * One piece of the draft's state; the component is drawn again only when that piece changes, so a key in one part does
 * not draw the others.
 * @param select must give the same thing for the same state: a value, or an object that the state itself holds
 */
export function useDraft<T>(keeper: DraftKeeper, select: (state: DraftState) => T): T {
  const read = () => select(keeper.state());
  return useSyncExternalStore(keeper.subscribe, read, read);
}

const never = () => () => undefined;

/** False in the server's HTML and until scripts run: text that is typed before that would be lost on them. */
export function useIsReady(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}
