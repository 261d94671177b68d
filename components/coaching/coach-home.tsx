import Link from "next/link";
import type { ReactNode } from "react";
import { EmptyState } from "@/components/layout/empty-state";
import { PageHeader } from "@/components/layout/page-header";
import { ButtonLink } from "@/components/ui/button";
import type {
  AssignmentView,
  CandidateLine,
  ReceivedInvitation,
} from "@/lib/features/coaching/types";
import { AssignmentList } from "./assignment-list";
import { CandidateList } from "./candidate-list";
import { ReceivedInvitations } from "./received-invitations";

export interface CoachHomeProps {
  candidates: readonly CandidateLine[];
  /** Those that wait for somebody. */
  assignments: readonly AssignmentView[];
  received: readonly ReceivedInvitation[];
  /** YYYY-MM-DD */
  today: string;
  /** The queue of reviews; null where there never was one. */
  reviews: ReactNode;
}

/** Where a coach lands: whom they coach, and what was assigned and is not done. */
export function CoachHome({ candidates, assignments, received, today, reviews }: CoachHomeProps) {
  return (
    <>
      <PageHeader
        title="Coaching"
        lead="You read what a candidate shares with you, and nothing else. They see each time that you open an answer."
      />
      <div className="grid gap-14">
        <ReceivedInvitations invitations={received} />
        {reviews}
        {candidates.length === 0 ? (
          <NoCandidates />
        ) : (
          <section aria-labelledby="candidates">
            <h2 id="candidates" className="mb-3 text-xl">
              Your candidates
            </h2>
            <CandidateList candidates={candidates} headingLevel="h3" />
          </section>
        )}
        {candidates.length > 0 && (
          <section aria-labelledby="assigned">
            <div className="mb-3 flex flex-wrap items-center justify-between gap-3">
              <h2 id="assigned" className="text-xl">
                Assigned and open
              </h2>
              <Link
                href="/coach/assignments"
                className="text-link inline-flex min-h-8 items-center"
              >
                All assignments
              </Link>
            </div>
            {assignments.length === 0 ? (
              <p className="text-muted">Nothing that you assigned is waiting for anybody.</p>
            ) : (
              <AssignmentList assignments={assignments} today={today} />
            )}
          </section>
        )}
      </div>
    </>
  );
}

export function NoCandidates() {
  return (
    <EmptyState
      title="No candidate yet"
      text="A candidate lets you in, by an invitation that they send or by one of yours that they accept. They choose what you may read."
      action={<ButtonLink href="/coach/candidates#invitations">Invite a candidate</ButtonLink>}
    />
  );
}
