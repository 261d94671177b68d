import Link from "next/link";
import type { QuestionView } from "@/lib/features/catalog/types/questions";
import type { Opening } from "@/lib/features/practice/rules/begin-draft";
import type { PracticeState } from "@/lib/features/practice/types";

/** Which take this is, and the other way to begin. Says nothing for the first one. */
export function TakeLine({
  question,
  state,
  opening,
  role,
}: {
  question: QuestionView;
  state: PracticeState | null;
  opening: Opening;
  role: string | undefined;
}) {
  const last = state?.lastRevision;
  if (!state || !last) return null;
  const revises = opening.basedOnRevisionId !== null;
  const address = (start: "new" | "revise") =>
    `/practice/${question.slug}?${new URLSearchParams({ ...(role ? { role } : {}), start })}`;
  return (
    <p className="mb-4 flex flex-wrap items-baseline gap-x-4 gap-y-1">
      <span className="font-semibold">
        {revises ? `Revising revision ${last.number}` : `Take ${opening.take}, from a blank page`}
      </span>
      {revises ? (
        <Link href={address("new")} className="text-link inline-flex min-h-6 items-center text-sm">
          Start a new take instead
        </Link>
      ) : (
        <Link
          href={address("revise")}
          className="text-link inline-flex min-h-6 items-center text-sm"
        >
          Revise your last one instead
        </Link>
      )}
      <Link
        href={`/answers/${state.answerId}`}
        className="text-link inline-flex min-h-6 items-center text-sm"
      >
        {state.revisionCount === 1 ? "One revision" : `${state.revisionCount} revisions`} handed in
      </Link>
    </p>
  );
}
