import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { personOrSignIn } from "@/app/person";
import { SharedAnswerPage } from "@/components/coaching/shared-answer-page";
import { openAnswer } from "@/lib/features/coaching/commands/open-answer";
import { parseRevisionNumber } from "@/lib/features/practice/schema/addresses";

export const metadata: Metadata = { title: "Shared answer" };

/** Opening the page is the read that the candidate's access log tells of. */
export default async function SharedAnswerRoute({
  params,
  searchParams,
}: PageProps<"/coach/answers/[id]">) {
  const [{ id }, { revision }] = await Promise.all([params, searchParams]);
  const person = await personOrSignIn(`/coach/answers/${encodeURIComponent(id)}`);
  const number = parseRevisionNumber(revision);
  if (revision !== undefined && number === undefined) notFound();
  const answer = await openAnswer(person, id, number);
  if (!answer) notFound();
  return <SharedAnswerPage answer={answer} />;
}
