"use client";

import { useDeferredValue, useMemo } from "react";
import { countWords } from "@/lib/features/practice/rules/count-words";
import { type Counts, measureCounts } from "@/lib/features/practice/rules/measure-answer";
import type { DraftKeeper } from "./draft-keeper";
import { useDraft } from "./use-draft";

/** The words of one text; counted when the keys leave time for it. */
export function useWordCount(text: string): number {
  const rested = useDeferredValue(text);
  return useMemo(() => countWords(rested), [rested]);
}

/** Length and shares of the draft as it stands. Only the part that changed is counted again. */
export function useMeasures(keeper: DraftKeeper): Counts {
  const parts = useDeferredValue(useDraft(keeper, (state) => state.parts));
  const situation = useMemo(() => countWords(parts.situation), [parts.situation]);
  const task = useMemo(() => countWords(parts.task), [parts.task]);
  const action = useMemo(() => countWords(parts.action), [parts.action]);
  const result = useMemo(() => countWords(parts.result), [parts.result]);
  return useMemo(
    () => measureCounts({ situation, task, action, result }),
    [situation, task, action, result],
  );
}
