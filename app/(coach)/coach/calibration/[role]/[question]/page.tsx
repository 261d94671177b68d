import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { personOrSignIn } from "@/app/person";
import { ReferencePage } from "@/components/review/reference-page";
import { getReference } from "@/lib/features/review/queries/calibration";
import { reviewProblem } from "@/lib/features/review/rules/problems";
import { keptForm } from "@/lib/transport/kept-form";

export const metadata: Metadata = { title: "Calibration" };

export default async function ReferenceRoute({
  params,
  searchParams,
}: PageProps<"/coach/calibration/[role]/[question]">) {
  const [{ role, question }, { problem }] = await Promise.all([params, searchParams]);
  const person = await personOrSignIn(
    `/coach/calibration/${encodeURIComponent(role)}/${encodeURIComponent(question)}`,
  );
  const reference = await getReference(person, role, question);
  if (!reference) notFound();
  const kept = problem === undefined ? undefined : await keptForm();
  return <ReferencePage reference={reference} kept={kept} problem={reviewProblem(problem)} />;
}
