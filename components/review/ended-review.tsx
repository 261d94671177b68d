import Link from "next/link";
import { PageHeader } from "@/components/layout/page-header";
import { levelText } from "@/components/ui/level-meter";
import { Notice } from "@/components/ui/notice";
import type { EndedReview } from "@/lib/features/review/types/reviews";
import { ReportForm } from "./report-form";
import { VERDICTS } from "./turn-words";

/** What a coach wrote for an answer that is not shared with them any more. */
export function EndedReviewPage({ review }: { review: EndedReview }) {
  const { summary, verdict, comments, marks } = review;
  return (
    <article>
      <PageHeader
        eyebrow={
          <Link href="/coach" className="text-link">
            Coaching
          </Link>
        }
        title="Not delivered"
        lead="This answer is not shared with you any more, or it was deleted. What you wrote stays with you and reaches nobody; what you quoted is left out."
      />
      <div className="grid max-w-3xl gap-8">
        {summary.trim() === "" && comments.length === 0 && marks.length === 0 && (
          <Notice role="note">You had not written anything yet.</Notice>
        )}
        {summary.trim() !== "" && (
          <section>
            <h2 className="text-lg">Summary</h2>
            <p className="mt-1 whitespace-pre-wrap wrap-anywhere">{summary}</p>
            {verdict && <p className="mt-1 text-muted">Verdict: {VERDICTS[verdict]}</p>}
          </section>
        )}
        {comments.length > 0 && (
          <section>
            <h2 className="text-lg">Comments</h2>
            <ol className="mt-2 grid gap-4">
              {comments.map((comment) => (
                <li key={comment.id} className="border-l-2 border-line-strong pl-4">
                  <p className="whitespace-pre-wrap wrap-anywhere">{comment.body}</p>
                  {comment.suggestion && (
                    <p className="mt-1 text-muted">Suggested: {comment.suggestion}</p>
                  )}
                </li>
              ))}
            </ol>
          </section>
        )}
        {marks.length > 0 && (
          <section>
            <h2 className="text-lg">Marks</h2>
            <ul className="mt-2 grid gap-1">
              {marks.map((mark) => (
                <li key={mark.competency}>
                  {mark.competency}: {levelText(mark.level)}
                </li>
              ))}
            </ul>
          </section>
        )}
        <ReportForm requestId={review.requestId} about="this request" />
      </div>
    </article>
  );
}
