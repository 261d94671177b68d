"use client";

import { useEffect, useState } from "react";
import { canWorkOffline, keepOfflinePage } from "@/lib/device/offline-page";
import { openDeviceStore } from "@/lib/device/store";
import type { DraftKeeper } from "./draft-keeper";
import { type KeptPage, keepPage, withDraft } from "./kept-pages";
import { openDrafts } from "./open-drafts";

/** Acknowledged texts are taken over at most this often: the device has what was not acknowledged at any moment. */
const PAUSE_MS = 1000;

/** Keeps the page on this device as it is acknowledged, and says when it can be opened without a connection. */
export function KeepOffline({ page }: { page: KeptPage }) {
  const [isKept, setKept] = useState(false);
  useEffect(() => {
    if (!canWorkOffline()) return;
    const ending = new AbortController();
    const keeping = keepCurrent(page, ending.signal);
    Promise.all([keepOfflinePage(), keeping]).then(
      ([hasPage]) => !ending.signal.aborted && setKept(hasPage),
      () => undefined,
    );
    return () => ending.abort();
  }, [page]);
  return (
    <p className="mt-4 min-h-6 text-sm text-muted" data-no-print="">
      {isKept &&
        "Kept on this device: you can practise this question without a connection. Signing out removes it."}
    </p>
  );
}

async function keepCurrent(page: KeptPage, signal: AbortSignal): Promise<void> {
  const store = await openDeviceStore(page.accountId);
  const { slug } = page.question;
  const keeper = openDrafts.get(slug);
  await keepPage(store, page, stampOf(keeper));
  if (!keeper) return;
  let written = stampOf(keeper);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const write = () => {
    timer = undefined;
    const draft = keeper.state();
    if (draft.status.kind !== "saved" || stampOf(keeper) === written) return;
    written = stampOf(keeper);
    // Out of space, or signed out in another tab: the text itself is not at stake here.
    keepPage(store, withDraft(page, draft, draft.parts), written).catch(() => undefined);
  };
  const stop = keeper.subscribe(() => {
    if (keeper.state().status.kind === "saved") timer ??= setTimeout(write, PAUSE_MS);
  });
  signal.addEventListener("abort", () => {
    stop();
    clearTimeout(timer);
    write();
  });
}

function stampOf(keeper: DraftKeeper | undefined): string {
  const { take, version } = keeper?.state() ?? { take: 0, version: 0 };
  return `${take}.${version}`;
}
