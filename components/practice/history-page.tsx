import Link from "next/link";
import { EmptyState } from "@/components/layout/empty-state";
import { Button, ButtonLink } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { DAYS_OF_HISTORY } from "@/lib/features/practice/rules/history-step";
import { restoreProblem } from "@/lib/features/practice/rules/restore-problems";
import { whereRestored } from "@/lib/features/practice/rules/where-restored";
import type { DraftHistory, HistoryEntry } from "@/lib/features/practice/types";
import { sameParts } from "@/lib/features/stories/rules/parts";
import { EntryText } from "./entry-text";
import { HistoryList } from "./history-list";
import { REASON_SENTENCES } from "./history-words";
import { LocalTime } from "./local-time";

export interface HistoryPageProps {
  history: DraftHistory;
  /** Where this page of the list begins; undefined on the first. */
  before: number | undefined;
  isRestored: boolean;
  /** Why nothing was restored, as the address says it. */
  problem: string | undefined;
}

/** What the draft of an answer held before: a text of it to read, to copy from, to restore. */
export function HistoryPage({ history, before, isRestored, problem }: HistoryPageProps) {
  const { answerId, entry, lines, older } = history;
  return (
    <article>
      <Head history={history} />
      {isRestored && (
        <Notice tone="good" className="mb-8">
          The text is in your draft again. What it replaced is the newest text in this history.{" "}
          <Link
            href={`/practice/${history.question.slug}`}
            className="text-link inline-flex min-h-6 items-center"
          >
            Go on writing
          </Link>
        </Notice>
      )}
      {problem !== undefined && (
        <Notice tone="warn" role="alert" className="mb-8" title="Nothing was restored">
          {restoreProblem(problem)}
        </Notice>
      )}
      {entry ? (
        <div className="grid gap-x-14 gap-y-12 border-t border-line-strong pt-8 lg:grid-cols-[minmax(0,1fr)_20rem]">
          <div className="min-w-0">
            <EntryHead history={history} entry={entry} />
            <EntryText history={history} entry={entry} />
          </div>
          <aside>
            <HistoryList
              answerId={answerId}
              lines={lines}
              shown={entry.number}
              before={before}
              older={older}
            />
          </aside>
        </div>
      ) : (
        <NothingYet history={history} />
      )}
    </article>
  );
}

function Head({ history: { answerId, question, draft, lastRevision } }: { history: DraftHistory }) {
  return (
    <header className="pt-8 pb-8 sm:pt-12">
      <p className="eyebrow mb-3 flex flex-wrap items-center gap-x-2">
        <Link
          href={`/practice/${question.slug}`}
          className="text-link inline-flex min-h-6 items-center"
        >
          {draft ? "Back to the draft" : "Practise this question"}
        </Link>
        {lastRevision && (
          <>
            <span aria-hidden="true">·</span>
            <Link
              href={`/answers/${answerId}`}
              className="text-link inline-flex min-h-6 items-center"
            >
              What you handed in
            </Link>
          </>
        )}
      </p>
      <h1 className="text-2xl font-semibold tracking-[-0.022em] sm:text-[2.125rem]">
        History of your draft
      </h1>
      <p className="measure mt-3 text-lg text-muted">{question.prompt}</p>
      <p className="measure mt-2 text-sm text-muted">
        Each text is kept for {DAYS_OF_HISTORY} days after it was replaced.
      </p>
    </header>
  );
}

function EntryHead({ history, entry }: { history: DraftHistory; entry: HistoryEntry }) {
  return (
    <div>
      <h2 className="text-2xl">
        As it stood on <LocalTime at={entry.savedAt} as="moment" />
      </h2>
      <p className="mt-1.5 text-muted">
        Take {entry.take}. {REASON_SENTENCES[entry.reason]}
      </p>
      {/* Where there is no room beside the text, the list stands below it. */}
      <p className="mt-1 text-sm lg:hidden">
        <a href="#texts" className="text-link inline-flex min-h-6 items-center">
          Choose another text
        </a>
      </p>
      <Restore history={history} entry={entry} />
    </div>
  );
}

function Restore({ history, entry }: { history: DraftHistory; entry: HistoryEntry }) {
  const { answerId, draft, question } = history;
  if (draft && sameParts(draft.parts, entry.parts)) {
    return <p className="mt-4 font-semibold">Your draft holds this very text now.</p>;
  }
  if (!draft && question.retired) {
    return (
      <p className="measure mt-4">
        This question is no longer asked, so no draft can be begun. Copy what you want to keep.
      </p>
    );
  }
  const { version, take, basedOnRevisionId } = whereRestored(entry, history);
  return (
    <form
      method="post"
      action={`/api/v1/answers/${answerId}/history/${entry.number}/restore`}
      className="mt-5 flex flex-wrap items-center gap-x-4 gap-y-2"
    >
      <input type="hidden" name="version" value={version} />
      <input type="hidden" name="take" value={take} />
      <input type="hidden" name="basedOnRevisionId" value={basedOnRevisionId ?? ""} />
      <Button type="submit">Restore this text</Button>
      <p className="min-w-0 text-sm text-muted">
        {draft
          ? "Your draft of today goes into this history, so nothing is lost."
          : "It becomes your draft. What you handed in does not change."}
      </p>
    </form>
  );
}

function NothingYet({ history: { question } }: { history: DraftHistory }) {
  return (
    <EmptyState
      title="Nothing has been replaced yet"
      text={
        <p>
          Go on writing: whatever you delete, write over or put away is kept here for{" "}
          {DAYS_OF_HISTORY} days, and can be read, copied and restored.
        </p>
      }
      action={<ButtonLink href={`/practice/${question.slug}`}>Go on writing</ButtonLink>}
    />
  );
}
