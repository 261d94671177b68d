"use client";

import { useRef, useState } from "react";
import type { StarPart } from "@/lib/features/stories/rules/parts";
import { jumpToWords } from "./jump-to-words";

/**
 * Words of the answer that lead to where they stand: in the editor they are selected there, in a text to read they are
 * marked. Of words that stand in several places each press goes on to the next.
 */
export function QuoteButton({
  text,
  places,
}: {
  text: string;
  places: readonly { part: StarPart; from: number }[];
}) {
  const next = useRef(0);
  const [isGone, setGone] = useState(false);
  return (
    <>
      <button
        type="button"
        data-quote=""
        className="min-h-6 rounded-control text-left wrap-anywhere decoration-line-strong decoration-1 underline-offset-4 hover:text-accent hover:decoration-accent scripted:underline"
        onClick={() => {
          const place = places[next.current % places.length];
          next.current += 1;
          setGone(place === undefined || !jumpToWords(document, { ...place, text }));
        }}
      >
        “{text}”
        {places.length > 1 && <span className="text-muted tabular-nums"> ×{places.length}</span>}
        <span className="sr-only">: show it in the text</span>
      </button>
      {isGone && (
        <span role="status" className="ml-2 text-sm text-muted">
          not in the text any more
        </span>
      )}
    </>
  );
}
