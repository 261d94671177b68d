import Link from "next/link";
import type { ReactNode } from "react";
import { PageHeader } from "@/components/layout/page-header";
import { LocalTime } from "@/components/practice/local-time";
import { Notice } from "@/components/ui/notice";
import type {
  CandidateLine,
  FormerCandidate,
  ReceivedInvitation,
  SentInvitation,
} from "@/lib/features/coaching/types";
import { CandidateList } from "./candidate-list";
import { NoCandidates } from "./coach-home";
import { ReceivedInvitations } from "./received-invitations";
import { SentInvitations } from "./sent-invitations";

export interface CandidatesPageProps {
  candidates: readonly CandidateLine[];
  former: readonly FormerCandidate[];
  sent: readonly SentInvitation[];
  received: readonly ReceivedInvitation[];
  notice: string | undefined;
  inviting: ReactNode;
}

/** Whom a coach coaches, whom they invited, and whom they keep notes on. */
export function CandidatesPage(props: CandidatesPageProps) {
  const { candidates, former, sent, received, notice, inviting } = props;
  return (
    <>
      <PageHeader title="Candidates" />
      <div className="grid gap-14">
        {notice && <Notice tone="good">{notice}</Notice>}
        <ReceivedInvitations invitations={received} />
        {candidates.length === 0 ? (
          <NoCandidates />
        ) : (
          <CandidateList candidates={candidates} headingLevel="h2" />
        )}
        <section
          id="invitations"
          aria-labelledby="invite-title"
          className="grid gap-6 border-t border-line pt-10"
        >
          <h2 id="invite-title" className="text-xl">
            Invite a candidate
          </h2>
          <p className="measure text-muted">
            They choose what you may read when they accept, and can change or end it at any time.
          </p>
          {inviting}
          {sent.length > 0 && (
            <div className="mt-4 grid gap-3">
              <h3 className="text-lg">Waiting for an answer</h3>
              <SentInvitations invitations={sent} />
            </div>
          )}
        </section>
        {former.length > 0 && (
          <section aria-labelledby="former">
            <h2 id="former" className="mb-3 text-xl">
              Ended, with notes of yours
            </h2>
            <ul className="border-b border-line">
              {former.map((one) => (
                <li key={one.id} className="border-t border-line py-4">
                  <Link
                    href={`/coach/candidates/${one.id}`}
                    className="font-semibold wrap-anywhere decoration-accent decoration-2 underline-offset-4 hover:underline"
                  >
                    {one.candidate?.name ?? "A candidate who has left"}
                  </Link>
                  <p className="mt-0.5 text-sm text-muted">
                    {one.endedAt && (
                      <>
                        Ended <LocalTime at={one.endedAt} as="day" />.{" "}
                      </>
                    )}
                    {one.notes === 1 ? "One note." : `${one.notes} notes.`}
                  </p>
                </li>
              ))}
            </ul>
          </section>
        )}
      </div>
    </>
  );
}
