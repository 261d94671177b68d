"use client";

import { useEffect, useState } from "react";
import { canWorkOffline, keepOfflinePage } from "@/lib/device/offline-page";
import { openDeviceStore } from "@/lib/device/store";
import type { DraftKeeper } from "./draft-keeper";
import { type KeptPage, keepPage, withDraft } from "./kept-pages";
import { openDrafts } from "./open-drafts";

type Kept = "no" | "earlier" | "all";

/** Keeps the page on this device as it is acknowledged, and says when it can be opened without a connection. */
export function KeepOffline({ page }: { page: KeptPage }) {
  const [kept, setKept] = useState<Kept>("no");
  useEffect(() => {
    if (!canWorkOffline()) return;
    const ending = new AbortController();
    const tell = (next: Kept) => !ending.signal.aborted && setKept(next);
    // The browser refuses, is out of space, or the person signed out in another tab: then nothing is said.
    keepCurrent(page, tell, ending.signal).catch(() => tell("no"));
    return () => ending.abort();
  }, [page]);
  return (
    <p className="mt-4 min-h-6 text-sm text-muted" data-no-print="">
      {kept === "earlier" && "Keeping this text on the device…"}
      {kept === "all" &&
        "Kept on this device: you can practise this question without a connection. Signing out removes it."}
    </p>
  );
}

/** @param tell is told whether what the server has is all on the device */
async function keepCurrent(
  page: KeptPage,
  tell: (kept: Kept) => void,
  signal: AbortSignal,
): Promise<void> {
  const store = await openDeviceStore(page.accountId);
  const { slug } = page.question;
  const keeper = openDrafts.get(slug);
  let written = stampOf(keeper);
  await keepPage(store, page, written);
  if (!(await keepOfflinePage())) return;
  let isWriting = false;
  const catchUp = async () => {
    if (!keeper) return tell("all");
    if (isWriting) return;
    isWriting = true;
    try {
      // Each acknowledgement may bring another while it is written.
      while (keeper.state().status.kind === "saved" && stampOf(keeper) !== written) {
        tell("earlier");
        const draft = keeper.state();
        written = stampOf(keeper);
        await keepPage(store, withDraft(page, draft), written);
      }
    } finally {
      isWriting = false;
    }
    tell("all");
  };
  await catchUp();
  const stop = keeper?.subscribe(() => void catchUp().catch(() => tell("no")));
  signal.addEventListener("abort", () => stop?.());
  if (signal.aborted) stop?.();
}

function stampOf(keeper: DraftKeeper | undefined): string {
  const { take, version } = keeper?.state() ?? { take: 0, version: 0 };
  return `${take}.${version}`;
}
