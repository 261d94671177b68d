import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { personOrSignIn } from "@/app/person";
import { AskPage } from "@/components/review/ask-page";
import { getAskChoices } from "@/lib/features/review/queries/answer-reviews";
import { reviewProblem } from "@/lib/features/review/rules/problems";
import { keptForm } from "@/lib/transport/kept-form";

export const metadata: Metadata = { title: "Ask for review" };

export default async function AskRoute({
  params,
  searchParams,
}: PageProps<"/answers/[id]/ask-for-review">) {
  const [{ id }, { problem }] = await Promise.all([params, searchParams]);
  const person = await personOrSignIn(`/answers/${encodeURIComponent(id)}/ask-for-review`);
  const choices = await getAskChoices(person, id, new Date());
  if (!choices) notFound();
  const kept = problem === undefined ? undefined : await keptForm();
  return <AskPage choices={choices} kept={kept} problem={reviewProblem(problem)} />;
}
