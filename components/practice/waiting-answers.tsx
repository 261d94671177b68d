"use client";

import Link from "next/link";
import { usePathname } from "next/navigation";
import { useEffect, useState } from "react";
import { Notice } from "@/components/ui/notice";
import { findDeviceStore } from "@/lib/device/store";
import { draftClosed, openDrafts } from "./open-drafts";
import { sendDraft } from "./send-draft";
import { sendWaiting, type WaitingDraft } from "./waiting-drafts";

/** While something waits that may get better by itself. */
const AGAIN_MS = 20_000;

/**
 * Sends the answers that wait on this device from other visits, from whatever page is open, and names those that it
 * could not send. On every page of a candidate; an editor sees to its own draft.
 */
export function WaitingAnswers({ accountId }: { accountId: string }) {
  const waiting = useWaiting(accountId);
  const pathname = usePathname();
  const shown = waiting.filter(({ question }) => pathname !== `/practice/${question}`);
  if (shown.length === 0) return null;
  const count = shown.length === 1 ? "An answer waits" : `${shown.length} answers wait`;
  return (
    <Notice className="mt-6" role="status" title={`${count} on this device`}>
      <p className="measure">
        {shown.some(({ why }) => why === "conflict")
          ? "Open it to choose between two texts, or to see what keeps it from being saved."
          : "What you wrote is kept here, for you alone, and is sent as soon as the server takes it."}
      </p>
      <ul className="mt-2">
        {shown.map(({ question, prompt }) => (
          <li key={question}>
            <Link href={`/practice/${question}`} className="text-link inline-block py-1">
              {prompt}
            </Link>
          </li>
        ))}
      </ul>
    </Notice>
  );
}

function useWaiting(accountId: string): readonly WaitingDraft[] {
  const [waiting, setWaiting] = useState<readonly WaitingDraft[]>([]);
  useEffect(() => {
    const listening = new AbortController();
    const { signal } = listening;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isAtWork = false;
    const look = async () => {
      if (isAtWork || signal.aborted) return;
      isAtWork = true;
      clearTimeout(timer);
      const left = await sendAll(accountId);
      isAtWork = false;
      if (signal.aborted) return;
      setWaiting(left);
      if (left.some(({ why }) => why === "away")) timer = setTimeout(look, AGAIN_MS);
    };
    draftClosed.addEventListener("closed", look, { signal });
    addEventListener("online", look, { signal });
    addEventListener("focus", look, { signal });
    void look();
    return () => {
      listening.abort();
      clearTimeout(timer);
    };
  }, [accountId]);
  return waiting;
}

async function sendAll(accountId: string): Promise<WaitingDraft[]> {
  try {
    const store = await findDeviceStore(accountId);
    if (!store) return [];
    return await sendWaiting(
      store,
      (questionSlug, body) => sendDraft({ accountId, questionSlug }, body),
      (question) => openDrafts.has(question),
    );
  } catch {
    // The device refuses: then nothing waits on it.
    return [];
  }
}
