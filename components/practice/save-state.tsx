"use client";

import { classes } from "@/components/ui/classes";
import { Icon } from "@/components/ui/icon";
import type { DraftKeeper } from "./draft-keeper";
import { isTrouble } from "./save-status";
import { keepingInWords, statusInWords } from "./save-words";
import { useDraft } from "./use-draft";

/**
 * Where the text is, in words. Only trouble stands in the part that is announced: a voice that says "Saving" with every
 * pause, or "kept" with every key, would be switched off.
 */
export function SaveState({ keeper }: { keeper: DraftKeeper }) {
  const status = useDraft(keeper, (state) => state.status);
  const keeping = useDraft(keeper, (state) => state.keeping);
  const trouble = isTrouble(status);
  const words = statusInWords(status);
  return (
    <p
      data-save-state={status.kind}
      data-keeping={keeping}
      className={classes(
        "relative min-w-0 text-sm",
        (trouble || status.kind === "saved") && "pl-5.5",
        trouble ? "font-medium text-warn" : "text-muted",
      )}
    >
      {(trouble || status.kind === "saved") && (
        <Icon name={trouble ? "alert" : "check"} className="absolute top-0.5 left-0 size-4" />
      )}
      {/* The server does not know the reader's clock. */}
      <span suppressHydrationWarning>{trouble ? "" : words}</span>
      <span role="status">{trouble ? `${words}.` : ""}</span>
      {trouble && <span> {keepingInWords(keeping)}</span>}
    </p>
  );
}
