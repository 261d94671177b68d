import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { personOrSignIn } from "@/app/person";
import { EndedReviewPage } from "@/components/review/ended-review";
import { parsePane } from "@/components/review/pane-names";
import { ReviewPage } from "@/components/review/review-page";
import { parseRevisionNumber } from "@/lib/features/practice/schema/addresses";
import { openReview } from "@/lib/features/review/commands/open-review";
import { reviewProblem } from "@/lib/features/review/rules/problems";
import { keptForm } from "@/lib/transport/kept-form";

export const metadata: Metadata = { title: "Review" };

export default async function ReviewRoute({
  params,
  searchParams,
}: PageProps<"/coach/reviews/[id]">) {
  const [{ id }, query] = await Promise.all([params, searchParams]);
  const person = await personOrSignIn(`/coach/reviews/${encodeURIComponent(id)}`);
  const revision = parseRevisionNumber(query.revision);
  const compare = parseRevisionNumber(query.compare);
  const isOdd = (given: unknown, read: unknown) => given !== undefined && read === undefined;
  if (isOdd(query.revision, revision) || isOdd(query.compare, compare)) notFound();
  const role = typeof query.role === "string" ? query.role : undefined;
  const screen = await openReview(person, id, { revision, compare, role });
  if (!screen) notFound();
  if (screen.kind === "ended") return <EndedReviewPage review={screen} />;
  return (
    <ReviewPage
      screen={screen}
      pane={parsePane(query.tab)}
      kept={query.problem === undefined ? undefined : await keptForm()}
      problem={reviewProblem(query.problem)}
      isReported={query.done === "reported"}
    />
  );
}
