"use client";

import { useEffect, useState } from "react";
import type { AnalysisContext } from "@/lib/features/practice/rules/insight";
import { WORDS_A_MINUTE, WORDS_FOR_SHARES } from "@/lib/features/practice/rules/targets";
import type { DraftKeeper } from "./draft-keeper";
import { InsightList } from "./insight-list";
import { insightsInWords } from "./insight-words";
import { ShareLegend } from "./share-legend";
import { useInsights } from "./use-insights";
import { useMeasures } from "./use-measures";

/** What can be seen in the text so far: the shares as they are typed, the rest at each pause. */
export function DraftInsights({
  keeper,
  context,
}: {
  keeper: DraftKeeper;
  context: AnalysisContext;
}) {
  const { total, shares } = useMeasures(keeper);
  const reading = useInsights(keeper, context);
  const isEnough = total >= WORDS_FOR_SHARES;
  return (
    <section aria-labelledby="insights" className="mt-14">
      <h2 id="insights" className="text-2xl">
        How it stands
      </h2>
      <p className="measure mt-2 mb-6 text-muted">
        Observations to edit by, not a score. They are made by rules on this device; shares are
        counted in words, time at {WORDS_A_MINUTE} words a minute. Press a quote to see it in your
        text.
      </p>
      <ShareLegend shares={shares} names={context.steps} />
      {isEnough && reading ? (
        <InsightList insights={reading.insights} texts={reading.texts} />
      ) : (
        <p className="measure mt-6 border-t border-line pt-4 text-muted">
          {isEnough
            ? "Your text is read at your next pause."
            : `Write on: from ${WORDS_FOR_SHARES} words on, what can be seen in them stands here.`}
        </p>
      )}
      <Spoken words={isEnough && reading ? insightsInWords(reading.insights) : ""} />
    </section>
  );
}

/** Long enough that nobody is spoken to in a pause for thought. */
const SPOKEN_AFTER_MS = 3000;

/** Says how many insights there are once they have stood still, and only where the number is another one. */
function Spoken({ words }: { words: string }) {
  const [said, setSaid] = useState("");
  useEffect(() => {
    const timer = setTimeout(() => setSaid(words), SPOKEN_AFTER_MS);
    return () => clearTimeout(timer);
  }, [words]);
  return (
    <p role="status" className="sr-only">
      {said && `How it stands: ${said}.`}
    </p>
  );
}
