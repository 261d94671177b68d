"use client";

import { useEffect, useState } from "react";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { countWords } from "@/lib/features/practice/rules/count-words";
import type { SplitText } from "@/lib/features/practice/rules/split-into-parts";
import { WORDS_FOR_SHARES } from "@/lib/features/practice/rules/targets";
import {
  emptyParts,
  PART_LABELS,
  PART_NAMES,
  STAR_PARTS,
  type StarPart,
} from "@/lib/features/stories/rules/parts";
import type { DraftKeeper } from "./draft-keeper";
import { useDraft } from "./use-draft";

interface Offer {
  part: StarPart;
  text: string;
  split: SplitText;
}

/** After a whole answer was pasted into one part: offers to divide it among the four, and shows first what would go where. */
export function SplitOffer({ keeper }: { keeper: DraftKeeper }) {
  const [offer, setOffer] = useOffer(keeper);
  const [isOpen, setOpen] = useState(false);
  // Typing beside it, or another text, takes the offer away.
  const isCurrent = useDraft(
    keeper,
    ({ parts }) => offer !== null && parts[offer.part] === offer.text && isAlone(keeper),
  );
  if (!offer || !isCurrent) return null;

  function apply({ part, split }: Offer) {
    const { take, basedOnRevisionId, parts } = keeper.state();
    const reflection = [parts.reflection, split.parts.reflection].filter(Boolean).join("\n");
    keeper.clear({ take, basedOnRevisionId }, { ...split.parts, reflection });
    setOffer(null);
    setOpen(false);
    const first = STAR_PARTS.find((one) => split.parts[one] !== "") ?? part;
    // Once the dialog has given the focus back to a button that is gone.
    requestAnimationFrame(() =>
      document.querySelector<HTMLElement>(`[data-part="${first}"] textarea`)?.focus(),
    );
  }

  return (
    <div className="mt-3 flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
      <p role="status" className="text-sm">
        This reads like a whole answer in one part.
      </p>
      <div className="flex flex-wrap gap-2">
        <Button size="sm" variant="secondary" aria-haspopup="dialog" onClick={() => setOpen(true)}>
          Split it into parts
        </Button>
        <Button size="sm" variant="quiet" onClick={() => setOffer(null)}>
          Leave it
        </Button>
      </div>
      <Dialog
        isOpen={isOpen}
        onClose={() => setOpen(false)}
        title="Split it into parts"
        actions={
          <>
            <Button onClick={() => apply(offer)}>Split it</Button>
            <Button variant="secondary" onClick={() => setOpen(false)}>
              Leave it as it is
            </Button>
          </>
        }
      >
        <p>
          Each sentence goes to the part that it tells, and no word is lost. Your text as it is now
          is put away, and can be brought back.
        </p>
        <Preview split={offer.split} />
      </Dialog>
    </div>
  );
}

function Preview({ split }: { split: SplitText }) {
  const filled = PART_NAMES.filter((part) => split.parts[part] !== "");
  const empty = emptyParts(split.parts).map((part) => PART_LABELS[part].toLowerCase());
  return (
    <>
      <dl className="mt-4 grid gap-4">
        {filled.map((part) => (
          <div key={part}>
            <dt className="font-semibold">{PART_LABELS[part]}</dt>
            {split.pieces.map((piece, at) =>
              piece.part === part ? (
                <dd
                  key={at}
                  className="mt-1 border-l-2 border-line pl-3 text-sm whitespace-pre-line"
                >
                  {piece.text.trim()}
                </dd>
              ) : null,
            )}
          </div>
        ))}
      </dl>
      {empty.length > 0 && (
        <p className="mt-4 text-sm text-muted">
          No sentence was heard to tell the {empty.join(", the ")}: that stays empty.
        </p>
      )}
    </>
  );
}

function isAlone(keeper: DraftKeeper): boolean {
  return emptyParts(keeper.state().parts).length === STAR_PARTS.length - 1;
}

/** What was just pasted, if it can be split. The rules are fetched for it alone. */
function useOffer(keeper: DraftKeeper) {
  const [offer, setOffer] = useState<Offer | null>(null);
  useEffect(() => {
    let isOver = false;
    async function onInput(event: Event) {
      const part = event instanceof InputEvent ? pastedInto(event) : undefined;
      if (!part || !isAlone(keeper)) return;
      const text = keeper.state().parts[part];
      if (countWords(text) < WORDS_FOR_SHARES) return;
      const rules = await import("@/lib/features/practice/rules/split-into-parts").catch(
        () => null,
      );
      const split = rules?.splitIntoParts(text);
      if (split && !isOver) setOffer({ part, text, split });
    }
    // After React has passed the text on.
    const later = (event: Event) => queueMicrotask(() => void onInput(event));
    document.addEventListener("input", later);
    return () => {
      isOver = true;
      document.removeEventListener("input", later);
    };
  }, [keeper]);
  return [offer, setOffer] as const;
}

function pastedInto({ inputType, target }: InputEvent): StarPart | undefined {
  if (inputType !== "insertFromPaste" && inputType !== "insertFromDrop") return undefined;
  if (!(target instanceof HTMLTextAreaElement)) return undefined;
  return STAR_PARTS.find((part) => part === target.name && target.closest("[data-part]"));
}
