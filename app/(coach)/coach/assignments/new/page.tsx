import type { Metadata } from "next";
import { personOrSignIn } from "@/app/person";
import { AssignmentForm } from "@/components/coaching/assignment-form";
import { NewAssignmentPage } from "@/components/coaching/assignment-pages";
import { NoCandidates } from "@/components/coaching/coach-home";
import { listRoles } from "@/lib/features/catalog/queries/roles";
import { getAssignableBank, getTargets } from "@/lib/features/coaching/queries/assignments";
import { coachingProblem } from "@/lib/features/coaching/rules/problems";
import { assignQuery } from "@/lib/features/coaching/schema/filters";
import { keptForm } from "@/lib/transport/kept-form";

export const metadata: Metadata = { title: "Assign something" };

export default async function NewAssignmentRoute({
  searchParams,
}: PageProps<"/coach/assignments/new">) {
  const query = await searchParams;
  const { role, to } = assignQuery.parse(query);
  const person = await personOrSignIn("/coach/assignments/new");
  const [roles, targets] = await Promise.all([listRoles(), getTargets(person)]);
  const bank = await getAssignableBank(role ?? roles[0]?.slug ?? "");
  const { problem } = query;
  return (
    <NewAssignmentPage roles={roles} role={bank?.role.slug} to={to}>
      {bank && targets.candidates.length > 0 ? (
        <AssignmentForm
          bank={bank}
          targets={targets}
          to={to}
          kept={problem === undefined ? undefined : await keptForm()}
          problem={coachingProblem(problem)}
        />
      ) : (
        <NoCandidates />
      )}
    </NewAssignmentPage>
  );
}
