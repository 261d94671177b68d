"use client";

import { useSyncExternalStore } from "react";

/** Kept in the browser: whoever speaks to their computer has single letters typed by accident. */
const STORED = "single-keys";

/** Where the browser keeps nothing (private mode, policy), the choice holds for this page. */
let unkept: boolean | undefined;
const listeners = new Set<() => void>();

/** Whether pages answer to single keys in this browser, and the way to turn them on and off. */
export function useSingleKeys(): [isOn: boolean, turn: (isOn: boolean) => void] {
  return [useSyncExternalStore(subscribe, areOn, () => true), turn];
}

/** What is typed into; a radio button or a tick box is not. */
const TYPED_INTO =
  "textarea, select, [contenteditable], input:not([type=radio], [type=checkbox], [type=submit], [type=button])";

/** Whether a key press is the page's: nothing is typed, no other key is held, and no dialog lies over the page. */
export function isSingleKey(event: KeyboardEvent): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return false;
  const from = event.target;
  if (from instanceof Element && from.closest(TYPED_INTO)) return false;
  return document.querySelector("dialog[open]") === null;
}

function areOn(): boolean {
  if (unkept !== undefined) return unkept;
  try {
    return localStorage.getItem(STORED) !== "off";
  } catch {
    return true;
  }
}

function turn(isOn: boolean): void {
  try {
    if (isOn) localStorage.removeItem(STORED);
    else localStorage.setItem(STORED, "off");
  } catch {
    unkept = isOn;
  }
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  // A choice that was made in another tab.
  addEventListener("storage", listener);
  return () => {
    listeners.delete(listener);
    removeEventListener("storage", listener);
  };
}
