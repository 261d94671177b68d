"use client";

import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import type { Lineage, Parts } from "@/lib/features/practice/types";
import type { AsideText } from "./draft-device";
import type { DraftKeeper } from "./draft-keeper";
import { ReadableParts } from "./readable-parts";
import { useDraft } from "./use-draft";

/** What happened to the draft by itself, what waits for it, and what was put away. */
export function DraftNotices({
  keeper,
  waiting,
  lastParts,
}: {
  keeper: DraftKeeper;
  /** The take that was asked for while this draft has text. */
  waiting: Lineage | null;
  lastParts: Parts | null;
}) {
  const note = useDraft(keeper, ({ note, status }) => (status.kind === "conflict" ? null : note));
  return (
    <>
      {note && (
        <Notice className="mb-6">
          <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
            <p className="measure">
              {note === "restored"
                ? "Text that had not reached the server was kept on this device, and is back on the page."
                : "You had deleted this answer. Writing on it brought it back, with everything in it."}
            </p>
            <Button size="sm" variant="quiet" onClick={() => keeper.dismissNote()}>
              Dismiss
            </Button>
          </div>
        </Notice>
      )}
      <NothingKept keeper={keeper} />
      {waiting && <WaitingTake keeper={keeper} waiting={waiting} lastParts={lastParts} />}
      <AsideNotices keeper={keeper} />
    </>
  );
}

function WaitingTake({
  keeper,
  waiting,
  lastParts,
}: {
  keeper: DraftKeeper;
  waiting: Lineage;
  lastParts: Parts | null;
}) {
  const take = useDraft(keeper, (state) => state.take);
  const basedOn = useDraft(keeper, (state) => state.basedOnRevisionId);
  const isConflict = useDraft(keeper, (state) => state.status.kind === "conflict");
  if (isConflict || (take === waiting.take && basedOn === waiting.basedOnRevisionId)) return null;
  const revises = waiting.basedOnRevisionId !== null;
  return (
    <Notice className="mb-6" role="note" title="You have an unfinished draft of this answer">
      <p className="measure">
        It is below, and nothing has been replaced. Finish it and hand it in, or put it away and{" "}
        {revises ? "revise the last revision instead" : "begin again from a blank page"}.
      </p>
      <Button
        size="sm"
        variant="secondary"
        className="mt-3"
        onClick={() => keeper.clear(waiting, revises && lastParts ? lastParts : undefined)}
      >
        {revises ? "Put it away and revise" : `Put it away and start take ${waiting.take}`}
      </Button>
    </Notice>
  );
}

function NothingKept({ keeper }: { keeper: DraftKeeper }) {
  const isRefused = useDraft(
    keeper,
    ({ keeping, status }) => keeping === "cannot" && status.kind !== "signed-out",
  );
  if (!isRefused) return null;
  return (
    <Notice
      className="mb-6"
      tone="warn"
      role="status"
      title="This browser keeps nothing on this device"
    >
      <p className="measure">
        It may be a private window, or there is no space left. What you write is on this page only
        until it is saved: while the line at the foot does not say “Saved”, leave the page open.
      </p>
    </Notice>
  );
}

function AsideNotices({ keeper }: { keeper: DraftKeeper }) {
  const asides = useDraft(keeper, (state) => state.asides);
  const isConflict = useDraft(keeper, (state) => state.status.kind === "conflict");
  if (isConflict) return null;
  return asides.map((aside) => <AsideNotice key={aside.id} keeper={keeper} aside={aside} />);
}

function AsideNotice({ keeper, aside }: { keeper: DraftKeeper; aside: AsideText }) {
  const isRefused = useDraft(keeper, ({ keeping }) => keeping === "cannot");
  return (
    <Notice
      className="mb-6"
      role="status"
      title={
        aside.why === "cleared"
          ? "Your draft was put away"
          : "The text that you did not choose was put away"
      }
    >
      <p className="measure">
        {isRefused
          ? "It is on this page only, until you close it."
          : "It is kept on this device, for you alone, until you forget it or sign out."}
      </p>
      <OtherText parts={aside.parts} summary="Read it" />
      <div className="mt-3 flex flex-wrap gap-3">
        <Button size="sm" variant="secondary" onClick={() => keeper.bringBackAside(aside.id)}>
          Bring it back
        </Button>
        <Button size="sm" variant="quiet" onClick={() => keeper.dropAside(aside.id)}>
          Forget it
        </Button>
      </div>
    </Notice>
  );
}

/** A text to read and to copy from. */
function OtherText({ parts, summary }: { parts: Parts; summary: string }) {
  return (
    <details className="mt-3">
      <summary className="inline-flex min-h-8 items-center font-semibold underline underline-offset-4">
        {summary}
      </summary>
      <div className="mt-2">
        <ReadableParts label="The text that was put away" parts={parts} />
      </div>
    </details>
  );
}
