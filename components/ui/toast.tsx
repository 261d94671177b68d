"use client";

import { useEffect, useRef, useState, useSyncExternalStore } from "react";
import { Icon } from "./icon";

/** The toasts on screen. One list per browser tab, outside React so that any event handler can add to it. */
interface ToastEntry {
  id: number;
  message: string;
  undo: (() => void | Promise<void>) | undefined;
  undoLabel: string;
}

let toasts: readonly ToastEntry[] = [];
let lastId = 0;
const listeners = new Set<() => void>();

function change(next: readonly ToastEntry[]): void {
  toasts = next;
  for (const listener of listeners) listener();
}

/**
 * Tells what was just done, with a way back.
 * @param undo runs when Undo is pressed, or Ctrl/Cmd+Z outside a text field
 */
export function showToast({
  message,
  undo,
  undoLabel = "Undo",
}: {
  message: string;
  undo?: () => void | Promise<void>;
  undoLabel?: string;
}): void {
  lastId += 1;
  // Only the last action can be undone by key, and a pile is not read: the newest takes the place of the older.
  change([{ id: lastId, message, undo, undoLabel }]);
}

function dismissToast(id: number): void {
  change(toasts.filter((toast) => toast.id !== id));
}

function subscribeToToasts(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function currentToasts(): readonly ToastEntry[] {
  return toasts;
}

/** Where toasts appear; once per page, in the shell. Announced politely, so it is there before the first toast. */
export function ToastRegion() {
  const toasts = useSyncExternalStore(subscribeToToasts, currentToasts, currentToasts);
  return (
    <section
      aria-label="Messages"
      aria-live="polite"
      data-no-print=""
      className="pointer-events-none fixed inset-x-4 bottom-20 z-40 flex flex-col items-center gap-2 md:bottom-6"
    >
      {toasts.map((toast) => (
        <Toast key={toast.id} toast={toast} />
      ))}
    </section>
  );
}

/** Long enough to be read, reached by keyboard and pressed. */
const SHOWN_MS = 12_000;

function Toast({ toast }: { toast: ToastEntry }) {
  const [isHeld, setHeld] = useState(false);
  const [isUndoing, setUndoing] = useState(false);
  const undoButton = useRef<HTMLButtonElement>(null);

  useEffect(() => {
    if (isHeld || isUndoing) return;
    const timer = setTimeout(() => dismissToast(toast.id), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [isHeld, isUndoing, toast.id]);

  // The same key that undoes everywhere; while typing it belongs to the text.
  useEffect(() => {
    if (!toast.undo) return;
    function onKeyDown(event: KeyboardEvent) {
      if (event.key.toLowerCase() !== "z" || !(event.ctrlKey || event.metaKey) || event.shiftKey)
        return;
      if ((event.target as Element | null)?.closest?.("input, textarea, select, [contenteditable]"))
        return;
      event.preventDefault();
      undoButton.current?.click();
    }
    addEventListener("keydown", onKeyDown);
    return () => removeEventListener("keydown", onKeyDown);
  }, [toast.undo]);

  async function undo() {
    if (isUndoing) return;
    setUndoing(true);
    try {
      await toast.undo?.();
    } finally {
      dismissToast(toast.id);
    }
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: hovering only holds the clock, nothing is operated by it
    <div
      onMouseEnter={() => setHeld(true)}
      onMouseLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
      className="toast-in pointer-events-auto flex w-full max-w-md items-center gap-2 rounded-card bg-ink py-2 pr-2 pl-4 text-page"
    >
      <p className="min-w-0 flex-1 py-1">{toast.message}</p>
      {toast.undo && (
        <button
          ref={undoButton}
          type="button"
          onClick={undo}
          aria-keyshortcuts="Control+Z Meta+Z"
          className="min-h-9 rounded-control px-3 font-semibold underline underline-offset-4 hover:bg-page/15 focus-visible:outline-page"
        >
          {toast.undoLabel}
        </button>
      )}
      <button
        type="button"
        onClick={() => dismissToast(toast.id)}
        aria-label="Dismiss"
        className="inline-flex size-9 items-center justify-center rounded-control hover:bg-page/15 focus-visible:outline-page"
      >
        <Icon name="close" />
      </button>
    </div>
  );
}
