"use client";

import { type ReactNode, useState } from "react";
import { Notice } from "@/components/ui/notice";
import type { Opening } from "@/lib/features/practice/rules/begin-draft";
import type { AnalysisContext } from "@/lib/features/practice/rules/insight";
import { emptyParts, PART_LABELS } from "@/lib/features/stories/rules/parts";
import { ConflictPanel } from "./conflict-panel";
import { DraftInsights } from "./draft-insights";
import type { DraftKeeper } from "./draft-keeper";
import { DraftNotices } from "./draft-notices";
import { EditorDock } from "./editor-dock";
import { PartField, type PartText } from "./part-field";
import type { DraftOwner } from "./send-draft";
import { SignInAgain } from "./sign-in-again";
import { SplitOffer } from "./split-offer";
import { useDraft, useDraftKeeper, useHasScripts } from "./use-draft";
import { useHandIn } from "./use-hand-in";

export interface EditorPart extends PartText {
  /** What a strong answer holds there. */
  guidance: string;
}

/** The place to write: four parts on one sheet, what belongs in each in the margin. */
export function StarEditor({
  opening,
  owner,
  role,
  parts,
  context,
  children,
}: {
  opening: Opening;
  owner: DraftOwner;
  /** The role that the person practises for. */
  role: string | undefined;
  parts: EditorPart[];
  /** What the text is read with. */
  context: AnalysisContext;
  /** What follows the answer: probes, mistakes. */
  children?: ReactNode;
}) {
  const keeper = useDraftKeeper(opening, owner);
  const hasScripts = useHasScripts();
  // What the device kept comes first: it may be what the page is to show.
  const isOpen = useDraft(keeper, ({ keeping }) => keeping !== "opening");
  const handIn = useHandIn(keeper, role);
  // While it is being handed in the text stands still: a word that is typed then would be in no revision.
  const isReady = hasScripts && isOpen && !handIn.isBusy;
  return (
    <div>
      <ConflictPanel keeper={keeper} />
      <SignInAgain keeper={keeper} accountId={owner.accountId} />
      <DraftNotices
        keeper={keeper}
        waiting={opening.waiting}
        lastParts={opening.lastRevision?.parts ?? null}
      />
      <noscript>
        <Notice tone="warn" role="note" className="mb-6">
          Writing here needs JavaScript: it is what saves your text as you type.
        </Notice>
      </noscript>
      <div className="grid gap-x-12 lg:grid-cols-[minmax(0,1fr)_17rem]">
        {parts.map((part, index) => (
          <PartRow
            key={part.part}
            keeper={keeper}
            part={part}
            isReady={isReady}
            isFirst={index === 0}
          />
        ))}
        <ReflectionRow keeper={keeper} isReady={isReady} />
      </div>
      <MissingParts keeper={keeper} />
      <EditorDock keeper={keeper} handIn={handIn}>
        {!context.steps && <SplitOffer keeper={keeper} />}
      </EditorDock>
      <div className="lg:pr-[20rem]">
        <DraftInsights keeper={keeper} context={context} />
        {children}
      </div>
    </div>
  );
}

function PartRow({
  keeper,
  part,
  isReady,
  isFirst,
}: {
  keeper: DraftKeeper;
  part: EditorPart;
  isReady: boolean;
  isFirst: boolean;
}) {
  return (
    <div className="group/part contents">
      <div
        className={`border-x border-line bg-surface ${isFirst ? "overflow-hidden rounded-t-card border-t" : "border-t"}`}
      >
        <PartField
          keeper={keeper}
          text={part}
          isReady={isReady}
          guidance={
            <details className="mt-1 lg:hidden">
              <summary className="inline-flex min-h-8 items-center text-sm font-medium text-accent underline decoration-1 underline-offset-4">
                What belongs here
              </summary>
              <p className="pt-1 pb-2 text-sm text-muted">{part.guidance}</p>
            </details>
          }
        />
      </div>
      <div className="hidden pt-6 text-sm leading-relaxed text-muted transition-colors group-focus-within/part:text-ink lg:block">
        <p
          id={`guidance-${part.part}`}
          className="sticky top-6 border-l border-line pl-5 group-focus-within/part:border-accent"
        >
          {part.guidance}
        </p>
      </div>
    </div>
  );
}

/** Not spoken and not counted: folded away until it is wanted, or has text. */
function ReflectionRow({ keeper, isReady }: { keeper: DraftKeeper; isReady: boolean }) {
  const hasText = useDraft(keeper, (state) => state.parts.reflection !== "");
  // Opened by text, also by text that was restored; emptying it again closes nothing under the writer's hands.
  const [isOpen, setOpen] = useState(hasText);
  if (hasText && !isOpen) setOpen(true);
  return (
    <div className="overflow-hidden rounded-b-card border border-line bg-surface lg:col-start-1">
      <details open={isOpen}>
        <summary className="flex min-h-12 items-center px-4 font-medium text-muted hover:text-ink sm:px-7">
          Add a reflection (optional)
        </summary>
        <PartField
          keeper={keeper}
          isReady={isReady}
          text={{
            part: "reflection",
            label: "Reflection",
            also: "for yourself: not spoken, not counted",
            placeholder: "What you would do differently today",
          }}
        />
      </details>
    </div>
  );
}

/** A hint, never a bar. */
function MissingParts({ keeper }: { keeper: DraftKeeper }) {
  const missing = useDraft(keeper, (state) => {
    const empty = emptyParts(state.parts);
    return empty.length === 4 ? "" : empty.map((part) => PART_LABELS[part]).join(", ");
  });
  return (
    <p className="mt-3 min-h-6 text-sm text-muted">
      {missing && `Still empty: ${missing}. You can hand in all the same.`}
    </p>
  );
}
