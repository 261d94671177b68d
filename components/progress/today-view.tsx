import Link from "next/link";
import type { ReactNode } from "react";
import { PageHeader } from "@/components/layout/page-header";
import { ButtonLink } from "@/components/ui/button";
import { newQuestionPath } from "@/lib/features/catalog/rules/own-question-paths";
import type { Today } from "@/lib/features/progress/types";
import { BoardInSmall } from "./board-in-small";
import { HatchPattern } from "./hatch";
import { RecentAnswers } from "./recent-answers";
import { FirstSuggestion, MoreSuggestions } from "./suggestions";

export interface TodayViewProps {
  today: Today;
  now: Date;
  /** What coaches asked for; nothing where nothing is. */
  assigned: ReactNode;
  sampleBanner: ReactNode;
  sampleOffer: ReactNode;
}

/** Where a signed-in person lands: one thing to do, a few more, what was done last, and the board in small. */
export function TodayView({ today, now, assigned, sampleBanner, sampleOffer }: TodayViewProps) {
  const { board, suggestions, recent } = today;
  const [first, ...more] = suggestions;
  return (
    <>
      <HatchPattern />
      <PageHeader
        title="Today"
        lead={
          recent.length === 0
            ? "Nothing is on your board yet. One answered question puts the first mark on it."
            : "One question is a good day’s practice. The first closes your widest gap."
        }
        className="pb-6 sm:pb-8"
      />
      {sampleBanner}
      {assigned}
      <div className="mt-6 grid gap-x-14 gap-y-14 lg:grid-cols-[minmax(0,1.7fr)_minmax(0,1fr)]">
        <div className="min-w-0">
          {first && <FirstSuggestion suggestion={first} now={now} />}
          {more.length > 0 && <MoreSuggestions suggestions={more} now={now} />}
          <p className="mt-5 text-sm text-muted">
            Asked something else?{" "}
            <Link href={newQuestionPath(board.role.slug)} className="text-link py-1">
              Add a question of your own
            </Link>
          </p>
          <DrillOffer role={board.role.slug} />
        </div>
        <div className="grid min-w-0 content-start gap-y-14">
          <BoardInSmall board={board} />
          {recent.length > 0 ? (
            <RecentAnswers answers={recent} now={now} />
          ) : (
            <HowItWorks role={board.role.name}>{sampleOffer}</HowItWorks>
          )}
        </div>
      </div>
    </>
  );
}

/** For the minutes that are too few for an answer. */
function DrillOffer({ role }: { role: string }) {
  return (
    <section aria-labelledby="drill-offer" className="mt-12">
      <h2 id="drill-offer" className="text-xl">
        Only a few minutes?
      </h2>
      <p className="measure mt-2 mb-4 text-muted">
        Read a question as an interviewer says it, and guess which competency it is testing.
      </p>
      <ButtonLink href={`/drill/${role}`} variant="secondary" size="sm">
        Start the drill
      </ButtonLink>
    </section>
  );
}

/** What an empty Today teaches: three steps, and a way to see where they lead. */
function HowItWorks({ role, children }: { role: string; children: ReactNode }) {
  return (
    <section aria-labelledby="how-it-works">
      <h2 id="how-it-works" className="text-xl">
        How it works
      </h2>
      <ol className="mt-3 list-decimal space-y-2 pl-5 text-muted marker:font-semibold marker:text-ink">
        <li>Answer a question in the four parts of a STAR story, and hand it in.</li>
        <li>Rate the answer against its anchors, from 1 to 5.</li>
        <li>Your {role} board fills, and Today offers what it lacks most.</li>
      </ol>
      <p className="mt-4 text-muted">
        What you tell again and again has a place of its own: begin your{" "}
        <Link href="/stories" className="text-link">
          story bank
        </Link>
        .
      </p>
      <p className="mt-5 mb-3 text-muted">
        Or look around first, with six months of invented practice:
      </p>
      {children}
    </section>
  );
}
