"use client";

import { useSyncExternalStore } from "react";
import type { PartName } from "@/lib/features/stories/rules/parts";

/** Words of the answer that were selected last, by mouse, touch or keyboard. Kept while the selection moves to a field. */
export interface SelectedWords {
  part: PartName;
  start: number;
  quote: string;
}

let selected: SelectedWords | null = null;
const listeners = new Set<() => void>();

export function useSelectedWords(): SelectedWords | null {
  return useSyncExternalStore(
    subscribe,
    () => selected,
    () => null,
  );
}

export function forgetSelectedWords(): void {
  change(null);
}

function subscribe(listener: () => void): () => void {
  if (listeners.size === 0) document.addEventListener("selectionchange", read);
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) document.removeEventListener("selectionchange", read);
  };
}

function change(next: SelectedWords | null): void {
  selected = next;
  for (const listener of listeners) listener();
}

function read(): void {
  const selection = document.getSelection();
  const range = selection && selection.rangeCount > 0 ? selection.getRangeAt(0) : null;
  if (!range || range.collapsed) {
    // A click into the answer lets go of the words; one into a field is on the way to use them.
    if (selection && partOf(selection.anchorNode)) change(null);
    return;
  }
  const holder = partOf(range.startContainer);
  if (!holder || holder !== partOf(range.endContainer)) return;
  const before = document.createRange();
  before.selectNodeContents(holder);
  before.setEnd(range.startContainer, range.startOffset);
  const quote = range.toString();
  // White space at the ends is no part of what somebody means.
  const lead = quote.length - quote.trimStart().length;
  if (quote.trim() === "") return;
  change({
    part: holder.dataset.part as PartName,
    start: before.toString().length + lead,
    quote: quote.trim(),
  });
}

function partOf(node: Node | null): HTMLElement | null {
  const element = node instanceof Element ? node : node?.parentElement;
  return element?.closest<HTMLElement>("[data-part]") ?? null;
}
