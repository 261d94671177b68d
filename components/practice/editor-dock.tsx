"use client";

import type { ReactNode } from "react";
import { Button } from "@/components/ui/button";
import { classes } from "@/components/ui/classes";
import { spokenTime } from "@/lib/features/practice/rules/count-words";
import { lengthInWords, TONE_CLASS } from "./balance-words";
import type { DraftKeeper } from "./draft-keeper";
import { HistoryLink } from "./history-link";
import { SaveState } from "./save-state";
import { ShareBar } from "./share-bar";
import type { HandIn } from "./use-hand-in";
import { useMeasures } from "./use-measures";

/** Stays at the foot of the window while one writes: length, where the text is, and the way on. */
export function EditorDock({
  keeper,
  handIn,
  children,
}: {
  keeper: DraftKeeper;
  handIn: HandIn;
  /** What is offered while one writes. */
  children?: ReactNode;
}) {
  const measures = useMeasures(keeper);
  const length = lengthInWords(measures.length);
  return (
    <div
      data-no-print=""
      data-dock=""
      className="sticky bottom-16 z-20 -mx-4 mt-8 border-t border-line bg-page px-4 pt-3 pb-3 sm:mx-0 sm:px-0 md:bottom-0 md:pb-4"
    >
      <ShareBar shares={measures.shares} className="h-1.5" />
      {children}
      {handIn.problem && (
        <p role="alert" className="mt-3 font-medium text-danger">
          {handIn.problem}
        </p>
      )}
      <div className="mt-2.5 flex items-center justify-between gap-x-6 gap-y-2">
        <div className="min-w-0 gap-x-6 gap-y-0.5 sm:flex sm:flex-wrap sm:items-baseline">
          <p className="text-sm tabular-nums">
            <span className="font-semibold">
              {measures.total} {measures.total === 1 ? "word" : "words"}
            </span>
            {measures.total > 0 && (
              <>
                {" · "}
                {spokenTime(measures.seconds)}
                <span className={classes("hidden sm:inline", TONE_CLASS[length.tone])}>
                  {" · "}
                  {length.words}
                </span>
              </>
            )}
          </p>
          <div className="flex flex-wrap items-baseline gap-x-4">
            <SaveState keeper={keeper} />
            <HistoryLink keeper={keeper} />
          </div>
        </div>
        <Button
          onClick={handIn.run}
          aria-disabled={handIn.isBusy || undefined}
          aria-keyshortcuts="Control+Enter Meta+Enter"
          aria-describedby="hand-in-hint"
          className="shrink-0"
        >
          {handIn.isBusy ? "Handing in…" : "Hand in"}
        </Button>
      </div>
      <p id="hand-in-hint" className="sr-only">
        Control and Enter hands in from anywhere on this page.
      </p>
    </div>
  );
}
