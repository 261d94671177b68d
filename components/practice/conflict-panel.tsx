"use client";

import { useEffect, useRef } from "react";
import { Button, ButtonLink } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import type { Parts } from "@/lib/features/practice/types";
import { PART_LABELS, PART_NAMES } from "@/lib/features/stories/rules/parts";
import type { DraftKeeper } from "./draft-keeper";
import { clockTime } from "./save-status";
import { useDraft } from "./use-draft";

/** Two texts of one draft: the editor holds one, this shows the other and lets the person choose. */
export function ConflictPanel({ keeper }: { keeper: DraftKeeper }) {
  const status = useDraft(keeper, (state) => state.status);
  const answerId = useDraft(keeper, (state) => state.answerId);
  const notice = useRef<HTMLDivElement>(null);
  const isConflict = status.kind === "conflict";

  // The panel stands above the text that is being typed: said by its role, seen by scrolling to it.
  useEffect(() => {
    if (isConflict) notice.current?.scrollIntoView({ block: "nearest" });
  }, [isConflict]);

  if (status.kind !== "conflict") return null;
  const { draft, lastRevision } = status.theirs;
  const other = draft ?? lastRevision;
  return (
    <Notice
      ref={notice}
      tone="warn"
      role="alert"
      className="mb-6"
      title={
        draft
          ? "This draft was also changed somewhere else. Both texts are kept."
          : "This draft was handed in somewhere else. Your text is kept."
      }
    >
      <p className="measure">
        {draft
          ? `The other text was saved at ${clockTime(Date.parse(draft.savedAt))}. Yours is below, and stays on this page until you choose. The one that you do not choose is put away in this tab.`
          : "What was handed in is a revision now and does not change any more. Yours is below, and stays on this page until you choose."}
      </p>
      {other && (
        <OtherText
          parts={other.parts}
          summary={draft ? "Read the other text" : "Read what was handed in"}
        />
      )}
      <div className="mt-4 flex flex-wrap gap-3">
        <Button size="sm" onClick={() => keeper.keepMine()}>
          {draft ? "Go on with mine" : "Go on with mine, as a revision"}
        </Button>
        {draft ? (
          <Button size="sm" variant="secondary" onClick={() => keeper.takeTheirs()}>
            Go on with the other
          </Button>
        ) : (
          answerId && (
            <ButtonLink
              size="sm"
              variant="secondary"
              href={`/answers/${answerId}`}
              onClick={() => keeper.letMineGo()}
            >
              Leave it as handed in
            </ButtonLink>
          )
        )}
      </div>
    </Notice>
  );
}

/** A text to read and to copy from. */
export function OtherText({ parts, summary }: { parts: Parts; summary: string }) {
  const written = PART_NAMES.filter((part) => parts[part].trim() !== "");
  return (
    <details className="mt-3">
      <summary className="inline-flex min-h-8 items-center font-semibold underline underline-offset-4">
        {summary}
      </summary>
      <div className="mt-2 max-h-96 overflow-y-auto rounded-control border border-line bg-surface p-4">
        {written.length === 0 && <p className="text-muted">It has no words in it.</p>}
        <dl className="grid gap-4">
          {written.map((part) => (
            <div key={part}>
              <dt className="text-sm font-semibold text-muted">{PART_LABELS[part]}</dt>
              <dd className="measure whitespace-pre-wrap">{parts[part]}</dd>
            </div>
          ))}
        </dl>
      </div>
    </details>
  );
}
