import Link from "next/link";
import { AnswerText } from "@/components/practice/answer-text";
import { LocalTime } from "@/components/practice/local-time";
import { PartChanges } from "@/components/practice/part-changes";
import { classes } from "@/components/ui/classes";
import { compareParts } from "@/lib/features/practice/rules/compare-words";
import type { MarkedRange } from "@/lib/features/review/rules/marked-ranges";
import type { ReviewScreen, ThreadView } from "@/lib/features/review/types/reviews";
import type { PartName } from "@/lib/features/stories/rules/parts";
import { MarkedText } from "./marked-text";

/** Where open threads are in the text that is shown. */
export function rangesOf(threads: readonly ThreadView[], part: PartName): MarkedRange[] {
  return threads.flatMap(({ id, followed, isResolved }) =>
    followed.at === "text" && followed.part === part && !isResolved
      ? [{ start: followed.start, end: followed.end, target: `thread-${id}` }]
      : [],
  );
}

/** The answer as the coach reads it: its revisions 1 · 2 · 3, one of them in full or word by word against another. */
export function AnswerPane({ screen }: { screen: ReviewScreen }) {
  const { revisions, shown, compared, slot, question } = screen;
  const to = (query: string) => `/coach/reviews/${slot.id}?${query}`;
  const older = revisions.filter((one) => one.number < shown.number);
  return (
    <div>
      <nav aria-label="Revisions" className="flex flex-wrap items-center gap-x-1 gap-y-2">
        <span className="mr-2 text-sm text-muted">Revision</span>
        {[...revisions].reverse().map(({ number }) => (
          <Link
            key={number}
            prefetch={false}
            href={to(`revision=${number}`)}
            aria-current={number === shown.number ? "true" : undefined}
            aria-label={`Revision ${number}`}
            className={classes(
              "inline-flex size-9 items-center justify-center rounded-control border font-semibold",
              number === shown.number
                ? "border-accent bg-accent-soft text-accent"
                : "border-line text-muted hover:border-ink hover:text-ink",
            )}
          >
            {number}
          </Link>
        ))}
      </nav>
      <p className="mt-2 text-sm text-muted">
        Take {shown.take}, handed in <LocalTime at={shown.handedInAt} as="moment" />.
      </p>
      {older.length > 0 && (
        <p className="mt-1 flex flex-wrap gap-x-4 text-sm">
          {compared ? (
            <Link prefetch={false} href={to(`revision=${shown.number}`)} className="text-link py-1">
              Without the changes
            </Link>
          ) : (
            older.map(({ number }) => (
              <Link
                key={number}
                prefetch={false}
                href={to(`revision=${shown.number}&compare=${number}`)}
                className="text-link py-1"
              >
                Changes since revision {number}
              </Link>
            ))
          )}
        </p>
      )}
      <h2 className="mt-6 text-xl">
        {compared
          ? `Revision ${shown.number}, changes since revision ${compared.number}`
          : `Revision ${shown.number}`}
      </h2>
      <div className="mt-4">
        {compared ? (
          <div className="grid gap-7">
            {compareParts(compared.parts, shown.parts).map((part) => (
              <PartChanges key={part.part} comparison={part} structure={question.structure} />
            ))}
          </div>
        ) : (
          <AnswerText
            parts={shown.parts}
            structure={question.structure}
            textOf={(part) => (
              <MarkedText part={part} text={shown.parts[part]} ranges={marked(screen, part)} />
            )}
          />
        )}
      </div>
    </div>
  );
}

/** What is sent, and on the review's own revision what is pending. */
function marked({ threads, review, shown }: ReviewScreen, part: PartName): MarkedRange[] {
  const pending = review?.revision === shown.number ? review.comments : [];
  return [
    ...rangesOf(threads, part),
    ...pending.flatMap(({ id, part: of, start, end }) =>
      of === part && start !== null && end !== null
        ? [{ start, end, target: `comment-${id}` }]
        : [],
    ),
  ];
}
