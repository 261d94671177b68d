import { ApiForm } from "@/components/form/api-form";
import { LocalTime } from "@/components/practice/local-time";
import { Badge } from "@/components/ui/badge";
import { Disclosure } from "@/components/ui/disclosure";
import { Field, Textarea } from "@/components/ui/field";
import { LEFT_COACH } from "@/lib/features/review/rules/names";
import { MOST_COMMENT } from "@/lib/features/review/schema/limits";
import type { CommentView, ThreadView } from "@/lib/features/review/types/reviews";
import { PART_LABELS } from "@/lib/features/stories/rules/parts";

/** What a reader may do in threads; a candidate applies what is suggested. */
export type ThreadReader = "candidate" | "coach";

/** Threads, those that are open first. */
export function ThreadList({
  threads,
  reader,
}: {
  threads: readonly ThreadView[];
  reader: ThreadReader;
}) {
  const open = threads.filter((one) => !one.isResolved);
  const resolved = threads.filter((one) => one.isResolved);
  return (
    <>
      {open.length > 0 && (
        <ol className="grid gap-5">
          {open.map((thread) => (
            <Thread key={thread.id} thread={thread} reader={reader} />
          ))}
        </ol>
      )}
      {resolved.length > 0 && (
        <Disclosure
          summary={`${resolved.length} resolved ${resolved.length === 1 ? "thread" : "threads"}`}
          className="mt-5"
          open={open.length === 0}
        >
          <ol className="grid gap-5">
            {resolved.map((thread) => (
              <Thread key={thread.id} thread={thread} reader={reader} />
            ))}
          </ol>
        </Disclosure>
      )}
    </>
  );
}

function Thread({ thread, reader }: { thread: ThreadView; reader: ThreadReader }) {
  const mayWrite = reader === "candidate" || thread.isOwn;
  return (
    <li
      id={`thread-${thread.id}`}
      className="scroll-mt-6 rounded-card border border-line bg-surface p-4 target:border-accent sm:p-5"
    >
      <Anchor thread={thread} />
      <ol className="mt-3 grid gap-4">
        {thread.comments.map((comment) => (
          <CommentItem key={comment.id} comment={comment} thread={thread} reader={reader} />
        ))}
      </ol>
      {mayWrite && (
        <div className="mt-4 grid gap-2">
          {!thread.isResolved && (
            <Disclosure summary="Reply" className="border-b-0">
              <ApiForm
                action={`/api/v1/comment-threads/${thread.id}/replies`}
                submitLabel="Send reply"
                pendingLabel="Sending…"
                submitVariant="secondary"
                resetsWhenDone
                className="gap-3"
              >
                <Field name="body" label="Your reply">
                  <Textarea rows={2} maxLength={MOST_COMMENT} required />
                </Field>
              </ApiForm>
            </Disclosure>
          )}
          <ApiForm
            action={`/api/v1/comment-threads/${thread.id}/${thread.isResolved ? "reopen" : "resolve"}`}
            submitLabel={thread.isResolved ? "Reopen" : "Resolve"}
            submitVariant="quiet"
            className="gap-2"
          >
            {null}
          </ApiForm>
        </div>
      )}
    </li>
  );
}

/** What the thread is about, and where that is now. */
function Anchor({
  thread: { part, quote, followed, revision, isResolved },
}: {
  thread: ThreadView;
}) {
  const isOutdated = followed.at === "outdated";
  return (
    <div className="text-sm text-muted">
      <p className="flex flex-wrap items-center gap-x-2 gap-y-1">
        <span className="font-semibold">{part ? PART_LABELS[part] : "The whole answer"}</span>
        <span>revision {revision}</span>
        {isOutdated && <Badge tone="warn">Outdated: these words have changed</Badge>}
        {isResolved && <Badge tone="good">Resolved</Badge>}
      </p>
      {quote !== "" && (
        <blockquote className="mt-1.5 border-l-2 border-warn pl-3 whitespace-pre-wrap text-ink">
          {isOutdated ? <s>{quote}</s> : quote}
        </blockquote>
      )}
    </div>
  );
}

function CommentItem({
  comment,
  thread,
  reader,
}: {
  comment: CommentView;
  thread: ThreadView;
  reader: ThreadReader;
}) {
  const { body, suggestion, by, isOwn, createdAt, appliedIn } = comment;
  return (
    <li id={`comment-${comment.id}`}>
      <p className="text-sm text-muted">
        <span className="font-semibold text-ink">{isOwn ? "You" : (by ?? LEFT_COACH)}</span>,{" "}
        <LocalTime at={createdAt} as="moment" />
      </p>
      {body !== "" && <p className="measure mt-1 whitespace-pre-wrap wrap-anywhere">{body}</p>}
      {suggestion !== null && (
        <div className="mt-2 rounded-control border border-good/40 bg-good-soft p-3">
          <p className="text-sm font-semibold">
            {suggestion === "" ? "Suggests to leave these words out" : "Suggested wording"}
          </p>
          {suggestion !== "" && (
            <p className="mt-1 whitespace-pre-wrap wrap-anywhere">{suggestion}</p>
          )}
          {appliedIn !== null && (
            <p className="mt-2 text-sm text-muted">Applied in revision {appliedIn}.</p>
          )}
          {reader === "candidate" && appliedIn === null && thread.followed.at === "text" && (
            <ApiForm
              action={`/api/v1/comments/${comment.id}/apply`}
              submitLabel="Apply as a new revision"
              pendingLabel="Applying…"
              submitVariant="secondary"
              className="mt-3 gap-2"
            >
              {null}
            </ApiForm>
          )}
        </div>
      )}
    </li>
  );
}
