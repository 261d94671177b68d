import type { Metadata } from "next";
import { personOrSignIn } from "@/app/person";
import { CoachHome } from "@/components/coaching/coach-home";
import { CoachQueueSection } from "@/components/review/coach-queue";
import { listAssignments } from "@/lib/features/coaching/queries/assignments";
import { listCandidates } from "@/lib/features/coaching/queries/candidates";
import { listReceivedInvitations } from "@/lib/features/coaching/queries/invitations";
import { isOpenFor } from "@/lib/features/coaching/rules/waiting";
import { getCoachQueue } from "@/lib/features/review/queries/coach-queue";
import { pageQuery, parseQueueTab } from "@/lib/features/review/schema/reviews";

export const metadata: Metadata = { title: "Coaching" };

export default async function CoachRoute({ searchParams }: PageProps<"/coach">) {
  const query = await searchParams;
  const person = await personOrSignIn("/coach");
  const now = new Date();
  const [candidates, assignments, received, queue] = await Promise.all([
    listCandidates(person, now),
    listAssignments(person),
    listReceivedInvitations(person, now),
    getCoachQueue(person, parseQueueTab(query.reviews), pageQuery.parse(query).page, now),
  ]);
  // What was written for somebody who has ended the sharing is still the coach's.
  const hasReviews = candidates.length > 0 || queue.counts.done > 0;
  return (
    <CoachHome
      candidates={candidates}
      assignments={assignments.filter((one) => one.recipients.some((to) => isOpenFor(one, to)))}
      received={received}
      reviews={hasReviews ? <CoachQueueSection queue={queue} /> : null}
      today={now.toISOString().slice(0, 10)}
    />
  );
}
