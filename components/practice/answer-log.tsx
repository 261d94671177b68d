import Link from "next/link";
import { EmptyState } from "@/components/layout/empty-state";
import { PageHeader } from "@/components/layout/page-header";
import { Button, ButtonLink } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import type { Named } from "@/lib/features/catalog/types/basics";
import type { AnswerFilter, AnswerLog } from "@/lib/features/practice/types";
import type { StandingRating } from "@/lib/features/review/types/ratings";
import { DAYS_IN_BIN } from "@/lib/features/stories/rules/bin";
import { AnswerLines } from "./answer-lines";
import { LogFilters } from "./log-filters";
import { logAddress } from "./log-words";

export interface AnswerLogViewProps {
  log: AnswerLog;
  ratings: readonly StandingRating[];
  filter: AnswerFilter;
  roles: readonly Named[];
  competencies: readonly Named[];
  /** The answer that was just deleted by a plain form. */
  undo: string | undefined;
}

/** Every answer that a person has written, newest first. */
export function AnswerLogView(props: AnswerLogViewProps) {
  const { log, filter, undo } = props;
  return (
    <>
      <PageHeader
        title={filter.state === "deleted" ? "Deleted answers" : "Answers"}
        lead={lead(log, filter)}
        actions={
          filter.state === "deleted" ? (
            <ButtonLink href="/answers" variant="secondary">
              Back to your answers
            </ButtonLink>
          ) : (
            <ButtonLink href="/roles">Choose a question</ButtonLink>
          )
        }
      />
      {undo && <UndoNotice answerId={undo} />}
      {log.all === 0 && filter.state !== "deleted" ? <NoAnswers /> : <Filled {...props} />}
      {log.deleted > 0 && filter.state !== "deleted" && (
        <p className="mt-8 text-sm">
          <Link
            href={logAddress({ state: "deleted" })}
            className="text-link inline-flex min-h-8 items-center"
          >
            {log.deleted === 1 ? "One deleted answer" : `${log.deleted} deleted answers`}
          </Link>
        </p>
      )}
    </>
  );
}

function lead(log: AnswerLog, filter: AnswerFilter): string | undefined {
  if (filter.state === "deleted") {
    return `Each can be brought back for ${DAYS_IN_BIN} days, with everything in it. Then it is gone.`;
  }
  if (log.all === 0) return undefined;
  const all = log.all === 1 ? "one answer" : `${log.all} answers`;
  return `What you have written so far: ${all}.`;
}

function Filled({ log, ratings, filter, roles, competencies }: AnswerLogViewProps) {
  return (
    <>
      {filter.state !== "deleted" && log.all > 1 && (
        <LogFilters filter={filter} roles={roles} competencies={competencies} />
      )}
      {log.lines.length === 0 ? (
        <Nothing filter={filter} />
      ) : (
        <>
          {log.total !== log.all && filter.state !== "deleted" && (
            <p role="status" className="pt-5 text-sm text-muted">
              {log.total} of {log.all} answers
            </p>
          )}
          <AnswerLines lines={log.lines} ratings={ratings} />
          <nav aria-label="Pages" className="mt-6 flex flex-wrap gap-3">
            {filter.after && (
              <ButtonLink
                variant="secondary"
                size="sm"
                href={logAddress({ ...filter, after: undefined })}
              >
                Newest
              </ButtonLink>
            )}
            {log.next && (
              <ButtonLink
                variant="secondary"
                size="sm"
                href={logAddress({ ...filter, after: log.next })}
              >
                Older
              </ButtonLink>
            )}
          </nav>
        </>
      )}
    </>
  );
}

function NoAnswers() {
  return (
    <EmptyState
      title="No answers yet"
      text="An answer is one account of something that you did, told for one question. The first takes about ten minutes, and is saved as you type."
      action={<ButtonLink href="/roles">Choose a role and a question</ButtonLink>}
    />
  );
}

function Nothing({ filter }: { filter: AnswerFilter }) {
  return (
    <div className="mt-8">
      {filter.state === "deleted" ? (
        <EmptyState title="Nothing here" text="No answer is waiting to be brought back." />
      ) : (
        <EmptyState
          title="No answer matches"
          text="None of your answers is all of that at once."
          action={
            <ButtonLink href="/answers" variant="secondary">
              Show all
            </ButtonLink>
          }
        />
      )}
    </div>
  );
}

function UndoNotice({ answerId }: { answerId: string }) {
  return (
    <Notice className="mb-8">
      <form
        method="post"
        action={`/api/v1/answers/${answerId}/restore`}
        className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2"
      >
        <p>Answer deleted. It can be brought back for {DAYS_IN_BIN} days.</p>
        <Button type="submit" size="sm" variant="secondary">
          Undo
        </Button>
      </form>
    </Notice>
  );
}
