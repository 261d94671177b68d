import type { Metadata } from "next";
import { personOrSignIn } from "@/app/person";
import { CandidatesPage } from "@/components/coaching/candidates-page";
import { InviteForm, LinkShownOnce } from "@/components/coaching/invite-form";
import { shownOnce } from "@/lib/auth/shown-once";
import { listCandidates, listFormerCandidates } from "@/lib/features/coaching/queries/candidates";
import {
  listReceivedInvitations,
  listSentInvitations,
} from "@/lib/features/coaching/queries/invitations";
import { coachingNotice, coachingProblem } from "@/lib/features/coaching/rules/problems";
import { keptForm } from "@/lib/transport/kept-form";

export const metadata: Metadata = { title: "Candidates" };

export default async function CandidatesRoute({ searchParams }: PageProps<"/coach/candidates">) {
  const person = await personOrSignIn("/coach/candidates");
  const { done, problem } = await searchParams;
  const now = new Date();
  const [candidates, former, sent, received] = await Promise.all([
    listCandidates(person, now),
    listFormerCandidates(person),
    listSentInvitations(person, "candidate", now),
    listReceivedInvitations(person, now),
  ]);
  const link = done === "link" ? await shownOnce() : undefined;
  const kept = problem === undefined ? undefined : await keptForm();
  return (
    <CandidatesPage
      candidates={candidates}
      former={former}
      sent={sent}
      received={received}
      notice={done === "link" ? undefined : coachingNotice(done)}
      inviting={
        <>
          {link && <LinkShownOnce link={link} />}
          <InviteForm as="candidate" kept={kept} problem={coachingProblem(problem)} />
        </>
      }
    />
  );
}
