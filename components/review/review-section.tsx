import Link from "next/link";
import { ApiForm } from "@/components/form/api-form";
import { LocalTime } from "@/components/practice/local-time";
import { ButtonLink } from "@/components/ui/button";
import { Disclosure } from "@/components/ui/disclosure";
import { Field, Textarea } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";
import { MOST_NOTE } from "@/lib/features/review/schema/limits";
import type { AnswerReviews, RequestView } from "@/lib/features/review/types/reviews";
import { ReportForm } from "./report-form";
import { SentReviews } from "./sent-reviews";
import { ThreadList } from "./thread-list";
import { requestInWords, slotInWords } from "./turn-words";

/** The reviews of one's own answer: whose turn it is, what coaches said, and the threads. */
export function ReviewSection({
  answer,
  reviews,
  problem,
}: {
  answer: { id: string; newest: number; shown: number };
  reviews: AnswerReviews;
  problem: string | undefined;
}) {
  const { request, sealed } = reviews;
  const isOver = request === null || request.standing === "closed" || request.standing === "lapsed";
  return (
    <section
      id="review"
      aria-labelledby="review-title"
      className="mt-14 border-t border-line-strong pt-8"
    >
      <div className="flex flex-wrap items-center justify-between gap-4">
        <h2 id="review-title" className="text-2xl">
          Review
        </h2>
        {isOver && (
          <ButtonLink href={`/answers/${answer.id}/ask-for-review`} variant="secondary">
            {request ? "Ask again" : "Ask for review"}
          </ButtonLink>
        )}
      </div>
      {problem && (
        <Notice tone="danger" className="mt-4">
          {problem}
        </Notice>
      )}
      {request ? (
        <Request request={request} newest={answer.newest} />
      ) : (
        <p className="measure mt-2 text-muted">
          {reviews.coaches > 0
            ? "A coach reads it, comments on your words and marks it by the anchors."
            : "A coach whom you let in reads it, comments on your words and marks it by the anchors."}
        </p>
      )}
      {sealed.length > 0 && (
        <Notice role="note" title="A coach has marked this revision" className="mt-6">
          Give your own marks first, then you see theirs:{" "}
          {sealed.map((role) => (
            <Link
              key={role.slug}
              href={`/answers/${answer.id}/revisions/${answer.shown}/rate?role=${role.slug}`}
              className="text-link mr-3"
            >
              rate it for {role.name}
            </Link>
          ))}
        </Notice>
      )}
      <div className="mt-8 max-w-3xl">
        <SentReviews reviews={reviews.reviews} />
        <ThreadList threads={reviews.threads} reader="candidate" />
      </div>
    </section>
  );
}

function Request({ request, newest }: { request: RequestView; newest: number }) {
  const { id, note, standing, slots, createdAt, reviewed } = request;
  const isOpen = standing === "candidate" || standing === "coach" || standing === "lapsed";
  return (
    <div className="mt-3 grid max-w-3xl gap-4">
      <p className="font-semibold">{requestInWords(request)}</p>
      <div>
        <p className="text-sm text-muted">
          You asked <LocalTime at={createdAt} as="moment" />:
        </p>
        <p className="measure whitespace-pre-wrap wrap-anywhere">{note}</p>
      </div>
      {isOpen && (
        <ul className="grid gap-1">
          {slots.map((slot) => (
            <li key={slot.id}>{slotInWords(slot)}</li>
          ))}
        </ul>
      )}
      {isOpen && reviewed === null && (
        <ApiForm
          action={`/api/v1/review-requests/${id}/withdraw`}
          submitLabel="Withdraw the request"
          submitVariant="quiet"
          className="gap-2"
        >
          {null}
        </ApiForm>
      )}
      {isOpen && reviewed !== null && (
        <>
          {standing === "candidate" &&
            (newest > reviewed ? (
              <ApiForm
                action={`/api/v1/review-requests/${id}/ask-again`}
                submitLabel={`Ask to look at revision ${newest}`}
                pendingLabel="Asking…"
                className="gap-2"
              >
                {null}
              </ApiForm>
            ) : (
              <p className="text-muted">
                Revise the answer, or apply what is suggested below; then you can ask for another
                look.
              </p>
            ))}
          <Disclosure summary="Finish, with a word of thanks" className="border-b-0">
            <ApiForm
              action={`/api/v1/review-requests/${id}/finish`}
              submitLabel="Finish"
              submitVariant="secondary"
              className="gap-3"
            >
              <Field name="thanks" label="Thanks" optional>
                <Textarea rows={2} maxLength={MOST_NOTE} />
              </Field>
            </ApiForm>
          </Disclosure>
        </>
      )}
      {slots
        .filter((slot) => slot.coach !== null)
        .map((slot) => (
          <div key={slot.id}>
            <ReportForm requestId={id} slotId={slot.id} about={slot.coach ?? "this coach"} />
          </div>
        ))}
      <p className="text-sm text-muted">
        <Link href="/coaches" className="text-link">
          Your coaches
        </Link>
        : end what is shared, or block somebody.
      </p>
    </div>
  );
}
