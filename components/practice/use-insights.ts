"use client";

import { startTransition, useEffect, useState } from "react";
import type { AnalysisContext, Insight } from "@/lib/features/practice/rules/insight";
import type { StarTexts } from "@/lib/features/practice/rules/place-in-fields";
import { STAR_PARTS } from "@/lib/features/stories/rules/parts";
import type { DraftKeeper } from "./draft-keeper";

/** A pause in typing: nobody reads beside the text while the keys go. */
const REST_MS = 600;
/** A text of ten minutes and more takes longer to read than a key may wait: it is read when the writer has really stopped. */
const LONG_CHARACTERS = 8000;
const LONG_REST_MS = 3000;

export interface DraftReading {
  insights: Insight[];
  texts: StarTexts;
}

/**
 * What can be seen in the draft, read again whenever the typing rests and the browser has nothing else to do, so that no
 * key waits for it. The rules are loaded with the first reading and not with the page.
 */
export function useInsights(keeper: DraftKeeper, context: AnalysisContext): DraftReading | null {
  const [reading, setReading] = useState<DraftReading | null>(null);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let seen: StarTexts | undefined;
    let isOver = false;
    async function read() {
      const { parts } = keeper.state();
      try {
        const { analyseParts } = await import("@/lib/features/practice/rules/analyse-answer");
        // Keys that came meanwhile have their own turn.
        if (isOver || keeper.state().parts !== parts) return;
        const { insights } = analyseParts(parts, context);
        startTransition(() => setReading({ insights, texts: parts }));
      } catch {
        // The rules could not be fetched: the next pause tries again.
        seen = undefined;
      }
    }
    function soon() {
      const { parts } = keeper.state();
      if (parts === seen) return;
      seen = parts;
      clearTimeout(timer);
      const isLong =
        STAR_PARTS.reduce((sum, part) => sum + parts[part].length, 0) > LONG_CHARACTERS;
      timer = setTimeout(() => whenIdle(() => void read()), isLong ? LONG_REST_MS : REST_MS);
    }
    const stop = keeper.subscribe(soon);
    soon();
    return () => {
      isOver = true;
      clearTimeout(timer);
      stop();
    };
  }, [keeper, context]);
  return reading;
}

/** Not every browser tells when it is idle; there a task of its own is as good. */
function whenIdle(work: () => void): void {
  if ("requestIdleCallback" in window) requestIdleCallback(work, { timeout: 2000 });
  else setTimeout(work, 0);
}
