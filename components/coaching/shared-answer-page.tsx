import Link from "next/link";
import { AnswerText } from "@/components/practice/answer-text";
import { LocalTime } from "@/components/practice/local-time";
import { classes } from "@/components/ui/classes";
import type { SharedAnswer } from "@/lib/features/coaching/types";

/** A shared answer for its candidate's coach to read. */
export function SharedAnswerPage({ answer }: { answer: SharedAnswer }) {
  const { revision, revisions, candidate } = answer;
  return (
    <article>
      <header className="max-w-3xl pt-8 pb-8 sm:pt-12">
        <p className="eyebrow mb-3">
          <Link href={`/coach/candidates/${answer.relationshipId}`} className="text-link">
            {candidate.name}
          </Link>
        </p>
        <h1 className="text-2xl leading-[1.18] font-semibold tracking-[-0.022em] text-pretty sm:text-[2.125rem]">
          {answer.prompt}
        </h1>
        <p className="mt-3 text-sm text-muted">
          {candidate.name} sees that you opened this answer.
        </p>
      </header>
      <div className="grid gap-x-14 gap-y-12 border-t border-line-strong pt-8 lg:grid-cols-[minmax(0,1fr)_20rem]">
        <div className="min-w-0">
          <h2 className="text-2xl">Revision {revision.number}</h2>
          <p className="mt-1.5 text-muted">
            Take {revision.take}, handed in <LocalTime at={revision.handedInAt} as="moment" />.
          </p>
          <div className="mt-6">
            <AnswerText parts={revision.parts} />
          </div>
        </div>
        <aside>
          <section aria-labelledby="revisions">
            <h2 id="revisions" className="text-lg">
              Revisions
            </h2>
            <ol className="mt-3 border-t border-line">
              {revisions.map((one) => (
                <li key={one.id} className="border-b border-line">
                  <Link
                    href={`/coach/answers/${answer.id}?revision=${one.number}`}
                    prefetch={false}
                    aria-current={one.number === revision.number ? "true" : undefined}
                    className={classes(
                      "flex min-h-11 items-center justify-between gap-3 py-2 hover:text-accent",
                      one.number === revision.number && "font-semibold text-accent",
                    )}
                  >
                    <span>Revision {one.number}</span>
                    <span className="text-sm font-normal text-muted">
                      <LocalTime at={one.handedInAt} as="day" />
                    </span>
                  </Link>
                </li>
              ))}
            </ol>
          </section>
        </aside>
      </div>
    </article>
  );
}
