import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { personOrSignIn } from "@/app/person";
import { PageHeader } from "@/components/layout/page-header";
import { DrillChooser } from "@/components/practice/drill-chooser";
import { listDrills } from "@/lib/features/practice/queries/drill";
import { getBoardChoice } from "@/lib/features/progress/queries/boards";

export const metadata: Metadata = { title: "Competency drill" };

export default async function DrillChoicePage({ searchParams }: PageProps<"/drill">) {
  const { change } = await searchParams;
  const person = await personOrSignIn(change === undefined ? "/drill" : "/drill?change=1");
  const choice = await getBoardChoice(person);
  // Whoever prepares for a role drills its bank; `?change` is the way to the others.
  if (choice && change === undefined) redirect(`/drill/${choice}`);
  return (
    <>
      <PageHeader
        eyebrow="Competency drill"
        title="Which competency is this testing?"
        lead="Read a question as an interviewer says it, and guess which competency of the role it is mainly about. Then see the answer, with the reason."
      />
      <DrillChooser drills={await listDrills(person)} />
    </>
  );
}
