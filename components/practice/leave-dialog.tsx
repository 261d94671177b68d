"use client";

import { useEffect, useRef, useState } from "react";
import { createPortal } from "react-dom";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { asTextFile, lookBeforeLeaving, type OnlyHere, signOutHere } from "./leave-device";

/**
 * Signs out: sends what waits on this device, asks where something cannot be sent, and removes texts and keys.
 * @param onEnd the person stays; or nothing can be looked after here, and the form is to post by itself
 */
export function LeaveDialog({ onEnd }: { onEnd: (outcome: "stays" | "post") => void }) {
  const [left, setLeft] = useState<OnlyHere | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  const [isSlow, setSlow] = useState(false);
  const begun = useRef(false);
  /** Closed meanwhile: the person stays. */
  const isHere = useRef(true);

  // Most leave at once: a window that only flashes up helps nobody.
  useEffect(() => {
    isHere.current = true;
    const timer = setTimeout(() => setSlow(true), SLOW_MS);
    return () => {
      isHere.current = false;
      clearTimeout(timer);
    };
  }, []);

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
      if (!isHere.current) return;
      if (!found) onEnd("post");
      else {
        setLeft(found);
        if (countOf(found) === 0) void leave(found);
      }
    });
  });

  if (!left || (problem === null && countOf(left) === 0)) {
    return isSlow && <Waiting onClose={() => onEnd("stays")} />;
  }
  // Outside the menu that it was called from, which closes.
  return createPortal(
    <Dialog
      isOpen
      onClose={() => onEnd("stays")}
      title={problem ? "You are still signed in" : titleOf(left)}
      actions={
        <>
          <Button onClick={() => onEnd("stays")}>Stay signed in</Button>
          <Button
            variant="danger"
            aria-disabled={isBusy || undefined}
            onClick={() => !isBusy && void leave(left)}
          >
            {isBusy
              ? "Signing out…"
              : countOf(left) > 0
                ? "Sign out and delete them here"
                : "Sign out"}
          </Button>
          {countOf(left) > 0 && (
            <Button variant="quiet" onClick={() => download(asTextFile(left))}>
              Download them as a text file
            </Button>
          )}
        </>
      }
    >
      {problem && (
        <p role="alert" className="mb-3 font-medium text-danger">
          {problem}
        </p>
      )}
      {countOf(left) > 0 && <p>{wordsOf(left)}</p>}
    </Dialog>,
    document.body,
  );
}

const SLOW_MS = 600;

function countOf({ unsaved, putAside }: OnlyHere): number {
  return unsaved.length + putAside.length;
}

function Waiting({ onClose }: { onClose: () => void }) {
  return createPortal(
    <Dialog isOpen onClose={onClose} title="Signing out">
      <p role="status">What you wrote last is being saved first.</p>
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
      ? ` So ${putAside.length === 1 ? "is a text" : `are ${putAside.length} texts`} that you put away.`
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
