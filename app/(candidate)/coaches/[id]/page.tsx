import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { personOrSignIn } from "@/app/person";
import { CoachPage } from "@/components/coaching/coach-page";
import { getAccessLog } from "@/lib/features/coaching/queries/access-log";
import { getCoach } from "@/lib/features/coaching/queries/coaches";
import { getSharingChoices } from "@/lib/features/coaching/queries/sharing";
import { coachingNotice, coachingProblem } from "@/lib/features/coaching/rules/problems";
import { keptForm } from "@/lib/transport/kept-form";

export const metadata: Metadata = { title: "Coach" };

export default async function CoachRoute({ params, searchParams }: PageProps<"/coaches/[id]">) {
  const [{ id }, { done, problem }] = await Promise.all([params, searchParams]);
  const person = await personOrSignIn(`/coaches/${encodeURIComponent(id)}`);
  const coach = await getCoach(person, id);
  if (!coach) notFound();
  const [choices, log] = await Promise.all([
    getSharingChoices(person),
    getAccessLog(person, { coach: id, page: 1 }),
  ]);
  return (
    <CoachPage
      coach={coach}
      choices={choices}
      log={log}
      kept={problem === undefined ? undefined : await keptForm()}
      notice={coachingNotice(done)}
      problem={coachingProblem(problem)}
    />
  );
}
