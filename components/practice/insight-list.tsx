import { Icon } from "@/components/ui/icon";
import type { Insight } from "@/lib/features/practice/rules/insight";
import { placeInFields, type StarTexts } from "@/lib/features/practice/rules/place-in-fields";
import { INSIGHT_LABELS, INSIGHT_STATES, STATES } from "./insight-words";
import { QuoteButton } from "./quote-button";

/** Insights by what there is to do with them: each with the words that it rests on, one next action, and how it came about. */
export function InsightList({
  insights,
  texts,
}: {
  insights: readonly Insight[];
  /** What was read: where its quotes stand. */
  texts: StarTexts;
}) {
  return (
    <>
      {STATES.map((state) => {
        const of = insights.filter((one) => one.state === state);
        if (of.length === 0) return null;
        const { title, icon, tone } = INSIGHT_STATES[state];
        return (
          <section key={state} aria-label={title} className="mt-8">
            <h3 className={`flex items-center gap-2 text-base tracking-normal ${tone}`}>
              <Icon name={icon} className="size-4.5" />
              {title}
            </h3>
            <ul className="mt-2 border-t border-line">
              {of.map((insight) => (
                <InsightRow key={insight.id} insight={insight} texts={texts} />
              ))}
            </ul>
          </section>
        );
      })}
    </>
  );
}

function InsightRow({ insight, texts }: { insight: Insight; texts: StarTexts }) {
  const { id, says, quotes, at, how, next } = insight;
  return (
    <li
      data-insight={id}
      className="grid gap-x-6 gap-y-1 border-b border-line py-3 sm:grid-cols-[9.5rem_minmax(0,1fr)]"
    >
      <p className="font-semibold">{INSIGHT_LABELS[id]}</p>
      <div className="min-w-0">
        <p className="measure">{says}</p>
        {quotes.length > 0 && (
          <ul aria-label="Your words" className="mt-1.5 flex flex-wrap gap-x-4 gap-y-1">
            {quotes.map((quote, place) => (
              <li key={`${quote}-${at[place]?.[0]}`} className="min-w-0">
                <QuoteButton
                  text={quote}
                  places={(at[place] ?? []).map((from) => placeInFields(texts, from))}
                />
              </li>
            ))}
          </ul>
        )}
        <div className="mt-1.5 flex flex-wrap items-baseline gap-x-5">
          <p className="measure">
            <span className="font-semibold">Next:</span> {next}
          </p>
          <details className="text-sm text-muted open:basis-full">
            <summary className="inline-flex min-h-6 items-center underline decoration-1 underline-offset-4 hover:text-ink">
              How this is counted
            </summary>
            <p className="measure pt-1">{how}</p>
          </details>
        </div>
      </div>
    </li>
  );
}
