"use client";

import { useEffect, useRef, useState } from "react";
import { createPortal } from "react-dom";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { asTextFile, lookBeforeLeaving, type OnlyHere, signOutHere } from "./leave-device";

/**
 * Signs out: sends what waits on this device, asks where something cannot be sent, and removes texts and keys.
 * @param onEnd the person stays, or somebody else has to end the session: with the reason, where there is one
 */
export function LeaveDialog({ onEnd }: { onEnd: (outcome: "stays" | "post") => void }) {
  const [left, setLeft] = useState<OnlyHere | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  const begun = useRef(false);

  async function leave({ accountId }: OnlyHere) {
    setBusy(true);
    const failure = await signOutHere(accountId);
    if (failure === null) {
      window.location.assign("/");
      return;
    }
    setBusy(false);
    setProblem(failure);
  }

  // Once, also where React runs effects twice.
  useEffect(() => {
    if (begun.current) return;
    begun.current = true;
    void lookBeforeLeaving().then((found) => {
      if (!found) onEnd("post");
      else {
        setLeft(found);
        if (found.unsaved.length + found.putAside.length === 0) void leave(found);
      }
    });
  });

  const isAsking =
    left !== null && (problem !== null || left.unsaved.length + left.putAside.length > 0);
  if (!isAsking) return null;
  // Outside the menu that it was called from, which closes.
  return createPortal(
    <Dialog
      isOpen
      onClose={() => onEnd("stays")}
      title={titleOf(left)}
      actions={
        <>
          <Button onClick={() => onEnd("stays")}>Stay signed in</Button>
          <Button
            variant="danger"
            aria-disabled={isBusy || undefined}
            onClick={() => !isBusy && void leave(left)}
          >
            {isBusy ? "Signing out…" : "Sign out and delete them here"}
          </Button>
          <Button variant="quiet" onClick={() => download(asTextFile(left))}>
            Download them as a text file
          </Button>
        </>
      }
    >
      <p>{wordsOf(left)}</p>
      {problem && (
        <p role="alert" className="mt-3 font-medium text-danger">
          You are still signed in. {problem}
        </p>
      )}
    </Dialog>,
    document.body,
  );
}

function titleOf({ unsaved, putAside }: OnlyHere): string {
  if (unsaved.length === 1) return "An answer is not saved yet";
  if (unsaved.length > 1) return `${unsaved.length} answers are not saved yet`;
  if (putAside.length === 1) return "A text that you put away is only here";
  return `${putAside.length} texts that you put away are only here`;
}

function wordsOf({ unsaved, putAside }: OnlyHere): string {
  const also =
    unsaved.length > 0 && putAside.length > 0
      ? ` So is what you put away (${putAside.length === 1 ? "a text" : `${putAside.length} texts`}).`
      : "";
  return unsaved.length > 0
    ? `The server could not take all that you wrote, so it is on this device only.${also} Signing out removes it from here.`
    : "Nothing else has them. Signing out removes them from this device.";
}

function download(file: Blob): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement("a");
  link.href = address;
  link.download = "starboard-unsaved-answers.txt";
  link.click();
  URL.revokeObjectURL(address);
}
