import { compareParts } from "@/lib/features/practice/rules/compare-words";
import type { DraftHistory, HistoryEntry } from "@/lib/features/practice/types";
import { AnswerText, partLabel } from "./answer-text";
import { CopyText } from "./copy-text";
import { Added, PartChanges, Removed, summary } from "./part-changes";

/** A text of the history word by word against the draft of today; by itself where nothing is being written. */
export function EntryText({ history, entry }: { history: DraftHistory; entry: HistoryEntry }) {
  const { draft, question } = history;
  if (!draft) {
    return (
      <div className="mt-8">
        <AnswerText
          parts={entry.parts}
          structure={question.structure}
          action={(part, label) => <CopyText text={entry.parts[part]} of={label} />}
        />
      </div>
    );
  }
  const parts = compareParts(entry.parts, draft.parts);
  const added = parts.reduce((sum, part) => sum + part.added, 0);
  const removed = parts.reduce((sum, part) => sum + part.removed, 0);
  return (
    <section aria-labelledby="since" className="mt-8 border-t border-line pt-6">
      <h3 id="since" className="text-lg">
        From then to your draft of today
      </h3>
      <p className="mt-1.5">{summary(added, removed)}.</p>
      <p className="mt-1 text-sm text-muted">
        What came since is <Added>underlined</Added>, what went is <Removed>struck through</Removed>
        .
      </p>
      <details className="mt-3">
        <summary className="inline-flex min-h-8 items-center font-semibold underline underline-offset-4">
          Read it without the changes
        </summary>
        <div className="mt-4 rounded-control border border-line bg-surface p-5">
          <AnswerText
            parts={entry.parts}
            structure={question.structure}
            headingLevel="h4"
            size="sm"
          />
        </div>
      </details>
      <div className="mt-7 grid gap-8">
        {parts.map((comparison) => (
          <PartChanges
            key={comparison.part}
            comparison={comparison}
            structure={question.structure}
            headingLevel="h4"
            action={
              <CopyText
                text={entry.parts[comparison.part]}
                of={partLabel(comparison.part, question.structure).label}
              />
            }
          />
        ))}
      </div>
    </section>
  );
}
