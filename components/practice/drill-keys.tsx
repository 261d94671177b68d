"use client";

import { useEffect, useRef } from "react";
import { isSingleKey, useSingleKeys } from "@/components/ui/single-keys";

/**
 * The drill's keys: a number chooses, Enter sends, n goes on. They say so, and can be turned off.
 * @param turn names what is on the page; when it changes the focus moves to the new thing, so that it is read out
 * @param options how many there are to choose from; null where a guess is shown
 */
export function DrillKeys({ turn, options }: { turn: string; options: number | null }) {
  const [isOn, turnKeys] = useSingleKeys();
  useFocusOnTurn(turn, options === null);

  useEffect(() => {
    if (!isOn) return;
    addEventListener("keydown", pressKey);
    return () => removeEventListener("keydown", pressKey);
  }, [isOn]);

  return (
    <p
      data-no-print=""
      className="mt-8 hidden flex-wrap items-center gap-x-4 gap-y-1 text-sm text-muted scripted:[@media(hover:hover)]:flex"
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

function pressKey(event: KeyboardEvent): void {
  if (event.repeat || !isSingleKey(event)) return;
  if (/^[1-9]$/.test(event.key)) choose(event);
  else if (event.key.toLowerCase() === "n") goOn(event);
  // On a radio button Enter sends by itself, on a link or a button it is theirs.
  else if (event.key === "Enter" && event.target === document.body) send(event);
}

function choose(event: KeyboardEvent): void {
  const option = document.querySelector<HTMLInputElement>(`[data-drill-option="${event.key}"]`);
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
