import Link from "next/link";
import { LocalTime } from "@/components/practice/local-time";
import { Badge } from "@/components/ui/badge";
import { ButtonLink } from "@/components/ui/button";
import { LevelMeter, levelText } from "@/components/ui/level-meter";
import type { AnswerView, RevisionView } from "@/lib/features/practice/types";
import type { StandingRating } from "@/lib/features/review/types/ratings";

/** How a revision was rated, for each role, and by whom. */
export function RevisionRatings({
  answer,
  revision,
  ratings,
}: {
  answer: AnswerView;
  revision: RevisionView;
  ratings: readonly StandingRating[];
}) {
  const rate = `/answers/${answer.id}/revisions/${revision.number}/rate`;
  const byRole = Map.groupBy(ratings, (rating) => rating.role.slug);
  return (
    <section aria-labelledby="ratings">
      <h2 id="ratings" className="text-lg">
        Rating
      </h2>
      {ratings.length === 0 ? (
        <>
          <p className="mt-2 text-muted">
            This revision is not rated yet. Your own rating puts it on your board, as self-rated and
            unconfirmed.
          </p>
          <ButtonLink href={rate} variant="secondary" size="sm" className="mt-4">
            Rate it
          </ButtonLink>
        </>
      ) : (
        [...byRole].map(([slug, of]) => (
          <div key={slug} className="mt-3">
            <h3 className="text-sm font-medium tracking-normal text-muted">{of[0]?.role.name}</h3>
            <ul className="mt-1 border-t border-line">
              {of.map((rating) => (
                <RatingLine key={rating.id} rating={rating} />
              ))}
            </ul>
            <p className="mt-2 flex flex-wrap gap-x-5 text-sm">
              <Link
                href={`${rate}?role=${slug}`}
                className="text-link inline-flex min-h-8 items-center"
              >
                Change your rating
              </Link>
              <Link href={`/board/${slug}`} className="text-link inline-flex min-h-8 items-center">
                See your board
              </Link>
            </p>
          </div>
        ))
      )}
      {revision.id !== answer.ratedRevisionId && ratings.length > 0 && (
        <p className="mt-2 text-sm text-muted">
          A newer revision is rated: that one counts on your board.
        </p>
      )}
    </section>
  );
}

function RatingLine({ rating }: { rating: StandingRating }) {
  const { competency, level, rater, by, ratedAt, quote } = rating;
  return (
    <li className="border-b border-line py-3">
      <p className="font-semibold">{competency.name}</p>
      <div className="mt-1.5 flex flex-wrap items-center gap-x-3 gap-y-1">
        <span aria-hidden="true" className="flex">
          <LevelMeter size="sm" required={competency.requiredLevel} current={level} basis={rater} />
        </span>
        <span className="text-sm font-medium">{levelText(level)}</span>
      </div>
      <p className="mt-1.5 flex flex-wrap items-center gap-x-2 gap-y-1 text-sm text-muted">
        <span>
          {rater === "self" ? "Your own mark" : `Marked by ${by}`},{" "}
          <LocalTime at={ratedAt} as="day" />; required {levelText(competency.requiredLevel)}
        </span>
        {rater === "self" && <Badge tone="warn">Unconfirmed</Badge>}
      </p>
      {quote !== "" && (
        <blockquote className="mt-1.5 border-l-2 border-accent pl-3 text-sm">{quote}</blockquote>
      )}
    </li>
  );
}
