"use client";

import { type ReactNode, useEffect, useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { classes } from "@/components/ui/classes";
import type { Parts } from "@/lib/features/practice/types";
import { CommentComposer, type ComposerProps } from "./comment-composer";
import { PANES, type PaneName } from "./pane-names";
import { type SelectedWords, useSelectedWords } from "./selected-words";

/**
 * The answer on the left and the conversation on the right; on a phone each is a tab. Nothing is taken off the page when
 * another tab is chosen, so what is typed stays.
 */
export function ReviewPanes({
  initial,
  answer,
  composer,
  discussion,
  marks,
  notes,
  guidance,
}: {
  initial: PaneName;
  answer: ReactNode;
  /** Null where nothing is being written. */
  composer: (Omit<ComposerProps, "chosen"> & { parts: Parts; isShown: boolean }) | null;
  discussion: ReactNode;
  marks: ReactNode;
  notes: ReactNode;
  guidance: ReactNode;
}) {
  const [chosen, setChosen] = useState<PaneName>(initial);
  const [beside, setBeside] = useState<PaneName>(initial === "answer" ? "discussion" : initial);
  const [words, setWords] = useState<SelectedWords | null>(null);
  const selected = useSelectedWords();
  const choose = (pane: PaneName) => {
    setChosen(pane);
    if (pane !== "answer") setBeside(pane);
  };
  const chooseNow = useRef(choose);
  chooseNow.current = choose;

  // A link to a comment leads to it, whichever tab is shown.
  useEffect(() => {
    const follow = () => {
      const target = /^#(thread|comment|review)-/.test(location.hash)
        ? document.getElementById(location.hash.slice(1))
        : null;
      if (!target) return;
      chooseNow.current("discussion");
      requestAnimationFrame(() => target.scrollIntoView({ block: "center" }));
    };
    follow();
    addEventListener("hashchange", follow);
    return () => removeEventListener("hashchange", follow);
  }, []);

  const panel = (pane: PaneName, content: ReactNode) => (
    <section
      key={pane}
      id={`pane-${pane}`}
      aria-label={PANES[pane]}
      className={classes(
        pane === chosen ? "block" : "hidden",
        pane === "answer" && "lg:col-start-1 lg:row-span-2 lg:row-start-1 lg:block",
        pane !== "answer" && "lg:col-start-2 lg:row-start-2",
        pane !== "answer" && (pane === beside ? "lg:block" : "lg:hidden"),
        "min-w-0 pt-6",
      )}
    >
      {content}
    </section>
  );

  return (
    <div className="grid gap-x-12 border-t border-line-strong lg:grid-cols-[minmax(0,6fr)_minmax(0,5fr)] lg:grid-rows-[auto_1fr]">
      <nav
        aria-label="Parts of the review"
        className="flex flex-wrap gap-x-5 border-b border-line pt-2 lg:col-start-2 lg:row-start-1"
      >
        {(Object.keys(PANES) as PaneName[]).map((pane) => (
          <a
            key={pane}
            href={`?tab=${pane}`}
            aria-current={pane === chosen || undefined}
            onClick={(event) => {
              event.preventDefault();
              choose(pane);
            }}
            className={classes(
              "-mb-px inline-flex min-h-11 items-center border-b-2 font-semibold",
              pane === "answer" && "lg:hidden",
              pane === chosen
                ? "border-accent text-ink"
                : "border-transparent text-muted hover:text-ink",
              pane !== "answer" &&
                (pane === beside
                  ? "lg:border-accent lg:text-ink"
                  : "lg:border-transparent lg:text-muted"),
            )}
          >
            {PANES[pane]}
          </a>
        ))}
      </nav>
      {panel(
        "answer",
        <>
          {answer}
          {composer?.isShown && selected && (
            <div className="sticky bottom-20 z-20 mt-4 flex flex-wrap items-center gap-3 rounded-card border border-line-strong bg-surface p-3 md:bottom-4">
              <p className="min-w-0 flex-1 truncate text-sm text-muted">“{selected.quote}”</p>
              <Button
                size="sm"
                // The selection stays while the button is pressed.
                onMouseDown={(event) => event.preventDefault()}
                onClick={() => {
                  setWords({ ...selected });
                  choose("discussion");
                }}
              >
                Comment on these words
              </Button>
            </div>
          )}
        </>,
      )}
      {panel(
        "discussion",
        <>
          {composer && (
            <section aria-labelledby="new-comment" className="mb-10">
              <h2 id="new-comment" className="mb-3 text-lg">
                New comment
              </h2>
              <CommentComposer {...composer} chosen={words} />
            </section>
          )}
          {discussion}
        </>,
      )}
      {panel("marks", marks)}
      {panel("notes", notes)}
      {panel("guidance", guidance)}
    </div>
  );
}
