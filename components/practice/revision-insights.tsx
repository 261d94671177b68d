import { analyseParts } from "@/lib/features/practice/rules/analyse-answer";
import { countWords } from "@/lib/features/practice/rules/count-words";
import type { AnalysisContext } from "@/lib/features/practice/rules/insight";
import { measureCounts } from "@/lib/features/practice/rules/measure-answer";
import { WORDS_FOR_SHARES } from "@/lib/features/practice/rules/targets";
import type { Parts } from "@/lib/features/practice/types";
import { STAR_PARTS, type StarPart } from "@/lib/features/stories/rules/parts";
import { InsightList } from "./insight-list";
import { ShareLegend } from "./share-legend";

/** What can be seen in a handed-in text: the same rules as beside the editor. */
export function RevisionInsights({ parts, context }: { parts: Parts; context: AnalysisContext }) {
  const words = Object.fromEntries(
    STAR_PARTS.map((part) => [part, countWords(parts[part])]),
  ) as Record<StarPart, number>;
  const { total, shares } = measureCounts(words);
  return (
    <section aria-labelledby="insights" className="mt-12 border-t border-line-strong pt-8">
      <h2 id="insights" className="text-2xl">
        How it stands
      </h2>
      <p className="measure mt-2 mb-6 text-muted">
        Observations by rules, not a score.
        {total >= WORDS_FOR_SHARES && (
          <span data-no-print=""> Press a quote to see it in the text.</span>
        )}
      </p>
      <ShareLegend shares={shares} names={context.steps} />
      {total < WORDS_FOR_SHARES ? (
        <p className="measure mt-6 border-t border-line pt-4 text-muted">
          Under {WORDS_FOR_SHARES} words there is too little text to say anything of it.
        </p>
      ) : (
        <InsightList insights={analyseParts(parts, context).insights} texts={parts} />
      )}
    </section>
  );
}
