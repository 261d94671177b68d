import Link from "next/link";
import { ButtonLink } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { LevelMeter } from "@/components/ui/level-meter";
import { difficultyName } from "@/lib/features/catalog/rules/names";
import { whenInWords } from "@/lib/features/progress/rules/when-in-words";
import type { Suggestion } from "@/lib/features/progress/types";

interface SuggestionProps {
  suggestion: Suggestion;
  now: Date;
}

/** The one thing to do: the question in large, why it comes first, and the page's one primary button. */
export function FirstSuggestion({ suggestion, now }: SuggestionProps) {
  const { competency } = suggestion;
  return (
    <Card as="section" className="sm:p-9" aria-labelledby="first-suggestion">
      <p className="eyebrow">
        {suggestion.isOwn ? "Practise next, a question of your own" : "Practise next"}
      </p>
      <h2 id="first-suggestion" className="mt-3 text-2xl leading-tight sm:text-3xl">
        {suggestion.prompt}
      </h2>
      <div className="mt-6 flex flex-wrap items-center gap-x-5 gap-y-2">
        <span className="font-semibold">{competency.name}</span>
        <LevelMeter
          label={competency.name}
          required={competency.required}
          current={competency.current ?? undefined}
          basis={competency.basis}
        />
        <span className="text-sm text-muted">{reasonInWords(suggestion)}</span>
      </div>
      <div className="mt-7 flex flex-wrap items-center gap-x-5 gap-y-3">
        <ButtonLink href={`/practice/${suggestion.slug}`}>Practise this question</ButtonLink>
        <span className="text-sm text-muted">{practisedInWords(suggestion, now)}</span>
      </div>
    </Card>
  );
}

export function MoreSuggestions({
  suggestions,
  now,
}: {
  suggestions: readonly Suggestion[];
  now: Date;
}) {
  return (
    <section aria-labelledby="more-suggestions" className="mt-12">
      <h2 id="more-suggestions" className="text-xl">
        Or one of these
      </h2>
      <ol className="mt-4 border-t border-line">
        {suggestions.map((suggestion) => (
          <li key={suggestion.slug} className="border-b border-line py-4">
            <Link
              href={`/practice/${suggestion.slug}`}
              className="font-semibold decoration-accent decoration-2 underline-offset-4 hover:underline"
            >
              {suggestion.prompt}
            </Link>
            <p className="mt-1 text-sm text-muted">
              {suggestion.competency.name}, {reasonInWords(suggestion)} ·{" "}
              {practisedInWords(suggestion, now)}
              {suggestion.isOwn && ", your own question"}
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}

function reasonInWords({ competency: { gap, current } }: Suggestion): string {
  if (current === null) return "nothing shown yet";
  if (gap === 0) return "at the requirement";
  return `${gap} ${gap === 1 ? "level" : "levels"} short`;
}

function practisedInWords({ difficulty, lastPractised }: Suggestion, now: Date): string {
  const when = lastPractised ? `answered ${whenInWords(lastPractised, now)}` : "not answered yet";
  return `${difficultyName(difficulty)}, ${when}`;
}
