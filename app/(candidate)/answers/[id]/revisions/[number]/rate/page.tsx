import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { personOrSignIn } from "@/app/person";
import { RatingPage } from "@/components/review/rating-page";
import { ratingProblem } from "@/components/review/rating-words";
import { parseRevisionNumber } from "@/lib/features/practice/schema/addresses";
import { getRatingSheet } from "@/lib/features/review/queries/rating-sheet";

export const metadata: Metadata = { title: "Rate your answer" };

export default async function RateRoute({
  params,
  searchParams,
}: PageProps<"/answers/[id]/revisions/[number]/rate">) {
  const [{ id, number }, { role, problem }] = await Promise.all([params, searchParams]);
  const revision = parseRevisionNumber(number);
  const person = await personOrSignIn(
    `/answers/${encodeURIComponent(id)}/revisions/${encodeURIComponent(number)}/rate`,
  );
  const asked = typeof role === "string" ? role : undefined;
  const sheet = revision && (await getRatingSheet(person, id, revision, asked));
  if (!sheet) notFound();
  return <RatingPage sheet={sheet} problem={ratingProblem(problem)} />;
}
