import { LocalTime } from "@/components/practice/local-time";
import { Badge } from "@/components/ui/badge";
import { LEFT_COACH } from "@/lib/features/review/rules/names";
import type { SentReview } from "@/lib/features/review/types/reviews";
import { VERDICTS } from "./turn-words";

/** Summaries and verdicts, the newest first. */
export function SentReviews({ reviews }: { reviews: readonly SentReview[] }) {
  if (reviews.length === 0) return null;
  return (
    <ol className="mb-8 grid gap-4">
      {reviews.map(({ id, by, isOwn, revision, summary, verdict, sentAt }) => (
        <li key={id} id={`review-${id}`} className="scroll-mt-6 border-l-2 border-accent pl-4">
          <p className="flex flex-wrap items-center gap-x-2 gap-y-1 text-sm text-muted">
            <span className="font-semibold text-ink">{isOwn ? "You" : (by ?? LEFT_COACH)}</span>
            <Badge tone={verdict === "ready" ? "good" : "accent"}>{VERDICTS[verdict]}</Badge>
            <span>
              revision {revision}, <LocalTime at={sentAt} as="moment" />
            </span>
          </p>
          {summary.trim() !== "" && (
            <p className="measure mt-1.5 whitespace-pre-wrap wrap-anywhere">{summary}</p>
          )}
        </li>
      ))}
    </ol>
  );
}
