import type { Metadata } from "next";
import { personOrSignIn } from "@/app/person";
import { CoachHome } from "@/components/coaching/coach-home";
import { listAssignments } from "@/lib/features/coaching/queries/assignments";
import { listCandidates } from "@/lib/features/coaching/queries/candidates";
import { listReceivedInvitations } from "@/lib/features/coaching/queries/invitations";
import { isOpenFor } from "@/lib/features/coaching/rules/waiting";

export const metadata: Metadata = { title: "Coaching" };

export default async function CoachRoute() {
  const person = await personOrSignIn("/coach");
  const now = new Date();
  const [candidates, assignments, received] = await Promise.all([
    listCandidates(person, now),
    listAssignments(person),
    listReceivedInvitations(person, now),
  ]);
  return (
    <CoachHome
      candidates={candidates}
      assignments={assignments.filter((one) => one.recipients.some((to) => isOpenFor(one, to)))}
      received={received}
      today={now.toISOString().slice(0, 10)}
    />
  );
}
