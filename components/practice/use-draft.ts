"use client";

import { useEffect, useState, useSyncExternalStore } from "react";
import type { Opening } from "@/lib/features/practice/rules/begin-draft";
import { openDraftDevice } from "./draft-device";
import { DraftKeeper } from "./draft-keeper";
import type { DraftState } from "./draft-state";
import { openDraft } from "./open-drafts";
import { type DraftOwner, sendDraft } from "./send-draft";

/** The keeper of one draft for as long as the editor is on the page, wired to the browser's events. */
export function useDraftKeeper(opening: Opening, owner: DraftOwner): DraftKeeper {
  const [keeper] = useState(
    () =>
      new DraftKeeper(opening, {
        send: (body) => sendDraft(owner, body),
        openDevice: () => openDraftDevice(owner.accountId, owner.questionSlug),
        isOnline: () => navigator.onLine,
        now: () => Date.now(),
        prompt: owner.prompt,
      }),
  );
  const { questionSlug } = owner;
  useEffect(() => {
    const close = openDraft(questionSlug, keeper);
    const stop = listenTo(keeper);
    void keeper.begin();
    return () => {
      stop();
      keeper.end();
      close();
    };
  }, [keeper, questionSlug]);
  return keeper;
}

function listenTo(keeper: DraftKeeper): () => void {
  const listening = new AbortController();
  const { signal } = listening;
  const onVisibility = () =>
    document.visibilityState === "hidden" ? keeper.hide() : keeper.wake();
  document.addEventListener("visibilitychange", onVisibility, { signal });
  addEventListener("focus", () => keeper.wake(), { signal });
  addEventListener("online", () => keeper.wake(), { signal });
  addEventListener("pagehide", () => keeper.hide(), { signal });
  // Taken from the browser's memory: what other tabs said meanwhile was not heard.
  addEventListener("pageshow", ({ persisted }) => persisted && void keeper.ask(), { signal });
  addEventListener("beforeunload", (event) => keeper.isAtRisk && event.preventDefault(), {
    signal,
  });
  return () => listening.abort();
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
export function useHasScripts(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}
