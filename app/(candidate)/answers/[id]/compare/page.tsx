import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { personOrSignIn } from "@/app/person";
import { Comparison } from "@/components/practice/comparison";
import { getAnswer, getRevisionPair } from "@/lib/features/practice/queries/answer";
import { parseRevisionNumber } from "@/lib/features/practice/schema/addresses";

export const metadata: Metadata = { title: "Compare revisions" };

export default async function CompareRoute({
  params,
  searchParams,
}: PageProps<"/answers/[id]/compare">) {
  const [{ id }, query] = await Promise.all([params, searchParams]);
  const person = await personOrSignIn(`/answers/${encodeURIComponent(id)}/compare`);
  const answer = await getAnswer(person, id);
  const [newest, before] = answer?.revisions ?? [];
  if (!answer || !newest) notFound();
  // Without a choice: what the last revision changed.
  const from =
    query.from === undefined ? (before ?? newest).number : parseRevisionNumber(query.from);
  const to = query.to === undefined ? newest.number : parseRevisionNumber(query.to);
  const pair =
    from === undefined || to === undefined ? null : await getRevisionPair(person, id, from, to);
  if (!pair) notFound();
  return (
    <Comparison
      answer={{ id, structure: answer.question.structure, revisions: answer.revisions }}
      pair={pair}
    />
  );
}
