"use client";

import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import type { Lineage, Parts } from "@/lib/features/practice/types";
import { OtherText } from "./conflict-panel";
import type { DraftKeeper } from "./draft-keeper";
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
                ? "Text that had not reached the server was kept in this tab, and is back on the page."
                : "You had deleted this answer. Writing on it brought it back, with everything in it."}
            </p>
            <Button size="sm" variant="quiet" onClick={() => keeper.dismissNote()}>
              Dismiss
            </Button>
          </div>
        </Notice>
      )}
      {waiting && <WaitingTake keeper={keeper} waiting={waiting} lastParts={lastParts} />}
      <AsideNotice keeper={keeper} />
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

function AsideNotice({ keeper }: { keeper: DraftKeeper }) {
  const aside = useDraft(keeper, (state) => state.aside);
  const isConflict = useDraft(keeper, (state) => state.status.kind === "conflict");
  if (!aside || isConflict) return null;
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
      <p className="measure">It is kept in this tab until you close it.</p>
      <OtherText parts={aside.parts} summary="Read it" />
      <div className="mt-3 flex flex-wrap gap-3">
        <Button size="sm" variant="secondary" onClick={() => keeper.bringBackAside()}>
          Bring it back
        </Button>
        <Button size="sm" variant="quiet" onClick={() => keeper.dropAside()}>
          Forget it
        </Button>
      </div>
    </Notice>
  );
}
