import type { Metadata } from "next";
import { personOrSignIn } from "@/app/person";
import { AssignmentsPage } from "@/components/coaching/assignment-pages";
import { getTargets, listAssignments } from "@/lib/features/coaching/queries/assignments";
import { coachingNotice } from "@/lib/features/coaching/rules/problems";

export const metadata: Metadata = { title: "Assignments" };

export default async function AssignmentsRoute({ searchParams }: PageProps<"/coach/assignments">) {
  const person = await personOrSignIn("/coach/assignments");
  const [assignments, targets] = await Promise.all([listAssignments(person), getTargets(person)]);
  return (
    <AssignmentsPage
      assignments={assignments}
      hasCandidates={targets.candidates.length > 0}
      today={new Date().toISOString().slice(0, 10)}
      notice={coachingNotice((await searchParams).done)}
    />
  );
}
