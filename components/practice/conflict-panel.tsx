"use client";

import { type ReactNode, useEffect, useMemo, useRef, useState } from "react";
import { Button, ButtonLink } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { bothTexts } from "@/lib/features/practice/rules/both-texts";
import { differences } from "@/lib/features/practice/rules/compare-words";
import type { Parts } from "@/lib/features/practice/types";
import type { DraftKeeper } from "./draft-keeper";
import { ReadableParts } from "./readable-parts";
import type { SaveStatus } from "./save-status";
import { clockTime } from "./save-words";
import { useDraft } from "./use-draft";

type Conflict = Extract<SaveStatus, { kind: "conflict" }>;

/** Two texts of one draft, side by side: the person goes on with one of them, or with both. */
export function ConflictPanel({ keeper }: { keeper: DraftKeeper }) {
  const status = useDraft(keeper, (state) => state.status);
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
    <div className="mb-6">
      <Notice ref={notice} tone="warn" role="alert" title={titleOf(status)}>
        <p className="measure">{howItCame(status)}</p>
      </Notice>
      {other && <Choices keeper={keeper} other={other.parts} isHandedIn={!draft} />}
    </div>
  );
}

function titleOf({ theirs, tab }: Conflict): string {
  if (tab) return "Another tab wrote on this draft at the same moment. Both texts are kept.";
  return theirs.draft
    ? "This draft was also changed somewhere else. Both texts are kept."
    : "This draft was handed in somewhere else. Your text is kept.";
}

function howItCame({ theirs: { draft }, tab }: Conflict): string {
  const mine = "Yours is below, where you can go on writing.";
  if (tab) return `${mine} Choose what to go on with; what you do not choose is put away.`;
  return draft
    ? `The other text was saved at ${clockTime(Date.parse(draft.savedAt))}. ${mine} Choose what to go on with; what you do not choose is put away on this device.`
    : `What was handed in is a revision now and does not change any more. ${mine}`;
}

function Choices({
  keeper,
  other,
  isHandedIn,
}: {
  keeper: DraftKeeper;
  other: Parts;
  isHandedIn: boolean;
}) {
  const answerId = useDraft(keeper, (state) => state.answerId);
  const mine = useRested(useDraft(keeper, (state) => state.parts));
  const [ofMine, ofOther] = useMemo(
    () => [differences(other, mine), differences(mine, other)],
    [mine, other],
  );
  const both = useMemo(() => bothTexts(mine, other), [mine, other]);
  return (
    <div className="mt-4 grid gap-x-4 gap-y-6 lg:grid-cols-3">
      <Choice title="Yours">
        <ReadableParts label="Your text" parts={mine} marks={ofMine} />
        <Button size="sm" onClick={() => keeper.keepMine()}>
          {isHandedIn ? "Go on with mine, as a revision" : "Go on with mine"}
        </Button>
      </Choice>
      <Choice title={isHandedIn ? "Handed in" : "The other"}>
        <ReadableParts label="The other text" parts={other} marks={ofOther} />
        {!isHandedIn && (
          <Button size="sm" variant="secondary" onClick={() => keeper.takeTheirs()}>
            Go on with the other
          </Button>
        )}
        {isHandedIn && answerId && (
          <ButtonLink
            size="sm"
            variant="secondary"
            href={`/answers/${answerId}`}
            onClick={() => keeper.letMineGo()}
          >
            Leave it as handed in
          </ButtonLink>
        )}
      </Choice>
      <Choice title="Both, one after the other">
        <ReadableParts label="Both texts" parts={both} />
        <Button size="sm" variant="secondary" onClick={() => keeper.keepBoth()}>
          Keep both
        </Button>
      </Choice>
    </div>
  );
}

function Choice({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className="flex min-w-0 flex-col items-start gap-3 [&>section]:w-full [&>section]:flex-1">
      <h2 className="text-base">{title}</h2>
      {children}
    </div>
  );
}

const REST_MS = 700;

/** The text when the keys rest: to compare two long texts takes longer than a key may. */
function useRested(parts: Parts): Parts {
  const [rested, setRested] = useState(parts);
  useEffect(() => {
    const timer = setTimeout(() => setRested(parts), REST_MS);
    return () => clearTimeout(timer);
  }, [parts]);
  return rested;
}
