"use client";

import { useEffect, useRef, useSyncExternalStore } from "react";

/** Where the choice is kept; of this browser, because it is about how somebody works at this machine. */
const STORED = "single-keys";

/**
 * The drill's keys: a number chooses, Enter sends, n goes on. They are dead while typing and beside Ctrl, Alt and Cmd,
 * and can be turned off: whoever speaks to the computer presses single letters without meaning to.
 * @param turn names what is on the page; when it changes the focus moves to the new thing, so that it is read out
 */
export function DrillKeys({ turn, options }: { turn: string; options: number | null }) {
  const isOn = useSyncExternalStore(subscribe, areKeysOn, () => true);
  useFocusOnTurn(turn, options === null);

  useEffect(() => {
    if (!isOn) return;
    addEventListener("keydown", pressKey);
    return () => removeEventListener("keydown", pressKey);
  }, [isOn]);

  return (
    <p
      data-no-print=""
      className="mt-8 hidden flex-wrap items-center gap-x-4 gap-y-1 text-sm text-muted scripted:flex pointer-coarse:hidden"
    >
      {isOn && (
        <span>
          {options === null
            ? "Key: N for the next question"
            : `Keys: 1 to ${options} choose, Enter guesses`}
        </span>
      )}
      <button type="button" onClick={() => turnKeys(!isOn)} className="text-link min-h-6">
        {isOn ? "Turn the keys off" : "Turn the keys on"}
      </button>
    </p>
  );
}

/** The first question is left where the browser starts; an outcome, and each question after it, is gone to. */
function useFocusOnTurn(turn: string, isOutcome: boolean): void {
  const before = useRef<string>(undefined);
  useEffect(() => {
    if (before.current === turn) return;
    const isFirst = before.current === undefined;
    before.current = turn;
    if (isFirst && !isOutcome) return;
    document.querySelector<HTMLElement>("[data-drill-focus]")?.focus({ preventScroll: true });
  }, [turn, isOutcome]);
}

const TYPED_INTO =
  "textarea, select, [contenteditable], input:not([type=radio], [type=checkbox], [type=submit], [type=button])";

function pressKey(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.repeat || event.ctrlKey || event.altKey || event.metaKey)
    return;
  const target = event.target instanceof Element ? event.target : document.body;
  if (target.closest(TYPED_INTO) || document.querySelector("dialog[open]")) return;
  if (/^[1-9]$/.test(event.key)) choose(event.key, event);
  else if (event.key.toLowerCase() === "n") goOn(event);
  // On a radio button Enter sends by itself, on a link or a button it is theirs.
  else if (event.key === "Enter" && target === document.body) send(event);
}

function choose(number: string, event: KeyboardEvent): void {
  const option = document.querySelector<HTMLInputElement>(`[data-drill-option="${number}"]`);
  if (!option) return;
  event.preventDefault();
  option.click();
  option.focus();
}

function goOn(event: KeyboardEvent): void {
  const next = document.querySelector<HTMLElement>("[data-drill-next]");
  if (!next) return;
  event.preventDefault();
  next.click();
}

function send(event: KeyboardEvent): void {
  const form = document.querySelector<HTMLInputElement>("[data-drill-option]")?.form;
  if (!form) return;
  event.preventDefault();
  form.requestSubmit();
}

function areKeysOn(): boolean {
  try {
    return localStorage.getItem(STORED) !== "off";
  } catch {
    // Storage is refused (private mode, policy): as it is for everybody.
    return true;
  }
}

const listeners = new Set<() => void>();

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  // A choice made in another tab.
  addEventListener("storage", listener);
  return () => {
    listeners.delete(listener);
    removeEventListener("storage", listener);
  };
}

function turnKeys(on: boolean): void {
  try {
    if (on) localStorage.removeItem(STORED);
    else localStorage.setItem(STORED, "off");
  } catch {
    // Not to be kept, so it cannot be changed: the keys stay as they are.
  }
  for (const listener of listeners) listener();
}
