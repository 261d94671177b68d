import { ApiForm } from "@/components/form/api-form";
import { Badge } from "@/components/ui/badge";
import { Field, Textarea } from "@/components/ui/field";
import { MOST_COMMENT } from "@/lib/features/review/schema/limits";
import type { OwnReview, PendingCommentView } from "@/lib/features/review/types/reviews";
import { PART_LABELS } from "@/lib/features/stories/rules/parts";
import { KeptText } from "./kept-text";

const FIELDS = ["part", "quote", "start", "thread", "body", "suggestion"] as const;

/** Comments that their author alone sees, each to be changed or taken out. */
export function PendingComments({ review }: { review: OwnReview }) {
  if (review.comments.length === 0) return null;
  return (
    <section aria-labelledby="pending" className="mb-10">
      <h2 id="pending" className="text-lg">
        Pending comments
      </h2>
      <p className="mt-1 text-sm text-muted">You alone see them until you send the review.</p>
      <ol className="mt-3 grid gap-5">
        {review.comments.map((comment) => (
          <li
            key={comment.id}
            id={`comment-${comment.id}`}
            className="rounded-card border border-dashed border-line-strong p-4 sm:p-5"
          >
            <PendingItem reviewId={review.id} comment={comment} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function PendingItem({ reviewId, comment }: { reviewId: string; comment: PendingCommentView }) {
  const { id, part, quote, start, thread, body, suggestion } = comment;
  const url = `/api/v1/reviews/${reviewId}/comments/${id}`;
  const about = thread ? "A reply" : part ? PART_LABELS[part] : "The whole answer";
  return (
    <>
      <p className="flex flex-wrap items-center gap-2 text-sm font-semibold text-muted">
        {about} <Badge tone="warn">Pending</Badge>
      </p>
      {quote !== "" && (
        <blockquote className="mt-1.5 mb-3 border-l-2 border-warn pl-3 whitespace-pre-wrap">
          {quote}
        </blockquote>
      )}
      <KeptText url={url} fields={FIELDS}>
        <ApiForm
          action={url}
          submitLabel="Save"
          pendingLabel="Saving…"
          submitVariant="quiet"
          secondary={
            <button
              type="submit"
              formAction={`${url}/delete`}
              formNoValidate
              className="inline-flex min-h-11 items-center px-3 font-semibold text-danger underline underline-offset-4"
            >
              Delete
            </button>
          }
          className="mt-2 gap-3"
        >
          <input type="hidden" name="part" value={part ?? ""} />
          <input type="hidden" name="quote" value={quote} />
          <input type="hidden" name="start" value={start ?? ""} />
          <input type="hidden" name="thread" value={thread ?? ""} />
          <Field name="body" label={<span className="text-sm">Comment</span>}>
            <Textarea rows={2} maxLength={MOST_COMMENT} defaultValue={body} />
          </Field>
          {(quote !== "" || suggestion !== null) && (
            <Field
              name="suggestion"
              label={<span className="text-sm">Other words for those quoted</span>}
              optional
            >
              <Textarea rows={1} className="min-h-11" defaultValue={suggestion ?? ""} />
            </Field>
          )}
        </ApiForm>
      </KeptText>
    </>
  );
}
