import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { personOrSignIn } from "@/app/person";
import { CandidatePage } from "@/components/coaching/candidate-page";
import { listAssignments } from "@/lib/features/coaching/queries/assignments";
import { getCandidate } from "@/lib/features/coaching/queries/candidates";
import { coachingNotice, coachingProblem } from "@/lib/features/coaching/rules/problems";
import { keptForm } from "@/lib/transport/kept-form";

export const metadata: Metadata = { title: "Candidate" };

export default async function CandidateRoute({
  params,
  searchParams,
}: PageProps<"/coach/candidates/[id]">) {
  const [{ id }, { done, problem }] = await Promise.all([params, searchParams]);
  const person = await personOrSignIn(`/coach/candidates/${encodeURIComponent(id)}`);
  const candidate = await getCandidate(person, id);
  if (!candidate) notFound();
  const assignments = (await listAssignments(person)).flatMap((one) => {
    const recipients = one.recipients.filter((to) => to.relationshipId === id);
    return recipients.length > 0 ? [{ ...one, recipients }] : [];
  });
  return (
    <CandidatePage
      candidate={candidate}
      assignments={assignments}
      today={new Date().toISOString().slice(0, 10)}
      kept={problem === undefined ? undefined : await keptForm()}
      notice={coachingNotice(done)}
      problem={coachingProblem(problem)}
    />
  );
}
