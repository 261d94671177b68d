import Link from "next/link";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { LevelMeter, levelText } from "@/components/ui/level-meter";
import { CATEGORY_NAMES } from "@/lib/features/catalog/rules/names";
import type { AnswerLine } from "@/lib/features/practice/types";
import type { StandingRating } from "@/lib/features/review/types/ratings";
import { DeleteAnswer } from "./delete-answer";
import { LocalTime } from "./local-time";
import { revisionsInWords } from "./log-words";

/** The log: one line for each answer, newest first. */
export function AnswerLines({
  lines,
  ratings,
}: {
  lines: readonly AnswerLine[];
  ratings: readonly StandingRating[];
}) {
  return (
    <ol className="border-b border-line">
      {lines.map((line) => (
        <li key={line.id} className="border-t border-line py-6 first:border-t-0">
          <div className="grid grid-cols-1 gap-x-10 gap-y-3 lg:grid-cols-[minmax(0,1fr)_20rem]">
            <div className="min-w-0">
              <LineHead line={line} />
              <LineActions line={line} />
            </div>
            <LineRatings
              line={line}
              ratings={ratings.filter((one) => one.revisionId === line.ratedRevisionId)}
            />
          </div>
        </li>
      ))}
    </ol>
  );
}

function LineHead({ line }: { line: AnswerLine }) {
  const isBinned = line.deletedAt !== null;
  return (
    <>
      <h2 className="text-lg leading-snug text-pretty">
        {isBinned ? (
          line.prompt
        ) : (
          <Link
            href={`/answers/${line.id}`}
            className="decoration-accent decoration-2 underline-offset-4 hover:underline"
          >
            {line.prompt}
          </Link>
        )}
      </h2>
      <p className="mt-2 flex flex-wrap items-center gap-x-2 gap-y-1 text-sm text-muted">
        <span>{CATEGORY_NAMES[line.category]}</span>
        {line.lastHandedInAt && (
          <>
            <Dot />
            <span>
              {revisionsInWords(line)}, last handed in{" "}
              <LocalTime at={line.lastHandedInAt} as="moment" />
            </span>
          </>
        )}
        {line.deletedAt && (
          <>
            <Dot />
            <span>
              Deleted <LocalTime at={line.deletedAt} as="moment" />
            </span>
          </>
        )}
        {line.draftSavedAt && (
          <>
            <Dot />
            <Badge tone="accent">Draft</Badge>
            <span>
              saved <LocalTime at={line.draftSavedAt} as="moment" />
            </span>
          </>
        )}
        {line.isOwn && <Badge>Yours</Badge>}
        {line.retired && <Badge>{line.isOwn ? "Removed" : "No longer asked"}</Badge>}
      </p>
    </>
  );
}

function Dot() {
  return <span aria-hidden="true">·</span>;
}

const ACTION = "text-link inline-flex min-h-8 items-center text-sm";

function LineActions({ line }: { line: AnswerLine }) {
  if (line.deletedAt) {
    return (
      <form method="post" action={`/api/v1/answers/${line.id}/restore`} className="mt-3">
        <Button type="submit" size="sm" variant="secondary">
          Bring it back<span className="sr-only">: {line.prompt}</span>
        </Button>
      </form>
    );
  }
  return (
    <div className="mt-2 flex flex-wrap items-center gap-x-5">
      {line.draftSavedAt ? (
        <Link href={`/practice/${line.questionSlug}`} className={ACTION}>
          Go on writing<span className="sr-only">: {line.prompt}</span>
        </Link>
      ) : (
        !line.retired && (
          <Link href={`/practice/${line.questionSlug}?start=new`} className={ACTION}>
            New take<span className="sr-only">: {line.prompt}</span>
          </Link>
        )
      )}
      {line.revisionCount > 1 && (
        <Link
          href={`/answers/${line.id}/compare?from=${line.revisionCount - 1}&to=${line.revisionCount}`}
          className={ACTION}
        >
          Compare<span className="sr-only"> revisions: {line.prompt}</span>
        </Link>
      )}
      <DeleteAnswer answerId={line.id} prompt={line.prompt} look="link" />
    </div>
  );
}

function LineRatings({ line, ratings }: { line: AnswerLine; ratings: readonly StandingRating[] }) {
  if (line.revisionCount === 0 || line.deletedAt) return null;
  if (ratings.length === 0) {
    return (
      <p className="text-sm text-muted">
        Not rated yet.{" "}
        {!line.deletedAt && (
          <Link
            href={`/answers/${line.id}/revisions/${line.revisionCount}/rate`}
            className="text-link inline-flex min-h-6 items-center"
          >
            Rate it
          </Link>
        )}
      </p>
    );
  }
  return (
    <ul className="grid grid-cols-1 content-start gap-2">
      {ratings.map((one) => (
        <li
          key={`${one.role.slug}-${one.competency.slug}-${one.rater}`}
          className="flex items-center justify-between gap-4 text-sm"
        >
          <span className="min-w-0">
            <span className="block truncate font-medium">{one.competency.name}</span>
            <span className="block text-muted">
              {levelText(one.level)}, {one.rater === "self" ? "self-rated" : `by ${one.by}`}
            </span>
          </span>
          <span aria-hidden="true" className="flex shrink-0">
            <LevelMeter
              size="sm"
              required={one.competency.requiredLevel}
              current={one.level}
              basis={one.rater}
            />
          </span>
        </li>
      ))}
      {line.ratedNumber !== null && line.ratedNumber < line.revisionCount && (
        <li className="text-sm text-muted">
          Of revision {line.ratedNumber}; the newest is not rated yet.
        </li>
      )}
    </ul>
  );
}
