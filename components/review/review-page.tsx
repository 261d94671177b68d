import Link from "next/link";
import { ApiForm } from "@/components/form/api-form";
import { LocalTime } from "@/components/practice/local-time";
import { Notice } from "@/components/ui/notice";
import type { ReviewScreen } from "@/lib/features/review/types/reviews";
import { AnswerPane } from "./answer-pane";
import { CoachMarks } from "./coach-marks";
import { CoachNotes } from "./coach-notes";
import { GuidancePane } from "./guidance-pane";
import type { PaneName } from "./pane-names";
import { PendingComments } from "./pending-comments";
import { ReportForm } from "./report-form";
import { ReviewPanes } from "./review-panes";
import { SendForm } from "./send-form";
import { SentReviews } from "./sent-reviews";
import { ThreadList } from "./thread-list";

export interface ReviewPageProps {
  screen: ReviewScreen;
  pane: PaneName;
  /** What a form that was refused without scripts held. */
  kept: Record<string, string> | undefined;
  problem: string | undefined;
  isReported: boolean;
}

/** A coach's review screen: the answer left, the conversation right. */
export function ReviewPage({ screen, pane, kept, problem, isReported }: ReviewPageProps) {
  const { review, shown, sheet } = screen;
  const marks = sheet?.rows.filter((row) => row.level !== null).length ?? 0;
  const isWriting = review !== null && screen.request.state === "open";
  return (
    <article>
      <Head screen={screen} />
      <Standing screen={screen} />
      {isReported && (
        <Notice tone="good" className="mb-6">
          The administrator has your report.
        </Notice>
      )}
      {problem && (
        <Notice tone="danger" className="mb-6">
          {problem}
        </Notice>
      )}
      <ReviewPanes
        initial={pane}
        composer={
          isWriting
            ? {
                reviewId: review.id,
                parts: review.parts,
                isShown: review.revision === shown.number && screen.compared === null,
                kept,
              }
            : null
        }
        answer={<AnswerPane screen={screen} />}
        discussion={
          <>
            {review && <PendingComments review={review} />}
            {review && isWriting && (
              <div className="mb-10">
                <SendForm review={review} marks={marks} kept={kept} problem={undefined} />
              </div>
            )}
            <SentReviews reviews={screen.reviews} />
            <ThreadList threads={screen.threads} reader="coach" />
            {!review && screen.threads.length === 0 && screen.reviews.length === 0 && (
              <p className="text-muted">Nothing has been said yet. Claim the answer to begin.</p>
            )}
            <div className="mt-10 border-t border-line pt-2">
              <ReportForm requestId={screen.request.id} about="this request" />
            </div>
          </>
        }
        marks={<CoachMarks screen={screen} kept={kept} problem={undefined} />}
        notes={<CoachNotes screen={screen} />}
        guidance={<GuidancePane screen={screen} />}
      />
    </article>
  );
}

function Head({ screen: { candidate, question, request } }: { screen: ReviewScreen }) {
  return (
    <header className="max-w-3xl pt-8 pb-6 sm:pt-12">
      <p className="eyebrow mb-3 flex flex-wrap items-center gap-x-2">
        <Link href="/coach" className="text-link inline-flex min-h-6 items-center">
          Coaching
        </Link>
        <span aria-hidden="true">·</span>
        <span>{candidate.name}</span>
      </p>
      <h1 className="text-2xl leading-[1.18] font-semibold tracking-[-0.022em] text-pretty sm:text-[2.125rem]">
        {question.prompt}
      </h1>
      <p className="mt-5 font-semibold">What {candidate.name} wants from this</p>
      <p className="measure mt-1 whitespace-pre-wrap wrap-anywhere">{request.note}</p>
      <p className="mt-1 text-sm text-muted">
        Asked <LocalTime at={request.createdAt} as="moment" />
      </p>
      {request.thanks !== "" && (
        <Notice tone="good" role="note" title="Thanks" className="mt-4">
          <span className="whitespace-pre-wrap">{request.thanks}</span>
        </Notice>
      )}
    </header>
  );
}

/** Whose turn it is, and what this coach can do about it. */
function Standing({ screen }: { screen: ReviewScreen }) {
  const { slot, claimedUntil, isTaken, request, review, revisions } = screen;
  const newest = revisions[0]?.number ?? 0;
  const { turn } = slot;
  return (
    <div className="mb-8 grid gap-4">
      {request.state === "open" && turn.whose === "coach" && (
        <div className="flex flex-wrap items-center gap-x-5 gap-y-3">
          {isTaken ? (
            <p>Another coach has this answer for the moment.</p>
          ) : claimedUntil ? (
            <p>
              Yours until <LocalTime at={claimedUntil} as="moment" />.
            </p>
          ) : (
            <p>{review ? "Your claim has run out; what you wrote is kept." : "It is your turn."}</p>
          )}
          {!isTaken && (
            <ApiForm
              action={`/api/v1/review-slots/${slot.id}/claim`}
              submitLabel={claimedUntil ? "30 more minutes" : "Claim for 30 minutes"}
              submitVariant={claimedUntil ? "secondary" : "primary"}
              className="gap-2"
            >
              {null}
            </ApiForm>
          )}
          {claimedUntil && (
            <ApiForm
              action={`/api/v1/review-slots/${slot.id}/release`}
              submitLabel="Give the claim back"
              submitVariant="quiet"
              goesTo="/coach"
              className="gap-2"
            >
              {null}
            </ApiForm>
          )}
          {slot.isOwn && !claimedUntil && (
            <ApiForm
              action={`/api/v1/review-slots/${slot.id}/decline`}
              submitLabel="I cannot review this"
              submitVariant="quiet"
              goesTo="/coach"
              className="gap-2"
            >
              {null}
            </ApiForm>
          )}
        </div>
      )}
      {turn.whose === "candidate" && <p>Your review is sent. It is the candidate’s turn.</p>}
      {turn.whose === "nobody" && (
        <Notice role="note">
          {CLOSED[request.state] ??
            (turn.why === "declined"
              ? "You gave this request back."
              : "Nobody moved for 28 days, so this request has run out. The candidate can ask again.")}
          {review && " What you wrote is kept here, for you alone, and is not delivered."}
        </Notice>
      )}
      {review && newest > review.revision && (
        <Notice tone="warn" role="note">
          Revision {newest} was handed in after you began. Your review stays on revision{" "}
          {review.revision}: its comments and marks are about that text.
        </Notice>
      )}
    </div>
  );
}

const CLOSED: Partial<Record<ReviewScreen["request"]["state"], string>> = {
  withdrawn: "The candidate has withdrawn this request.",
  finished: "The candidate has finished this request.",
  timed_out: "This request ran out, and the candidate has asked anew.",
};
