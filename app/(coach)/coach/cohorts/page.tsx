import type { Metadata } from "next";
import { personOrSignIn } from "@/app/person";
import { CohortsPage } from "@/components/coaching/cohorts-page";
import { getTargets } from "@/lib/features/coaching/queries/assignments";
import { listCohorts } from "@/lib/features/coaching/queries/cohorts";
import { coachingNotice, coachingProblem } from "@/lib/features/coaching/rules/problems";
import { keptForm } from "@/lib/transport/kept-form";

export const metadata: Metadata = { title: "Cohorts" };

export default async function CohortsRoute({ searchParams }: PageProps<"/coach/cohorts">) {
  const person = await personOrSignIn("/coach/cohorts");
  const { done, problem } = await searchParams;
  const [cohorts, { candidates }] = await Promise.all([
    listCohorts(person, new Date()),
    getTargets(person),
  ]);
  return (
    <CohortsPage
      cohorts={cohorts}
      candidates={candidates}
      kept={problem === undefined ? undefined : await keptForm()}
      notice={coachingNotice(done)}
      problem={coachingProblem(problem)}
    />
  );
}
