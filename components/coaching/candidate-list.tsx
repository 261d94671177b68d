import Link from "next/link";
import { LocalTime } from "@/components/practice/local-time";
import { sharingWords } from "@/lib/features/coaching/rules/sharing-words";
import type { CandidateLine } from "@/lib/features/coaching/types";

/** A coach's candidates by name: what is shared, and what waits for them. */
export function CandidateList({
  candidates,
  headingLevel: Heading,
}: {
  candidates: readonly CandidateLine[];
  headingLevel: "h2" | "h3";
}) {
  return (
    <ul className="border-b border-line">
      {candidates.map((one) => (
        <li key={one.id} className="border-t border-line py-4">
          <Heading className="text-lg">
            <Link
              href={`/coach/candidates/${one.id}`}
              className="wrap-anywhere decoration-accent decoration-2 underline-offset-4 hover:underline"
            >
              {one.candidate.name}
            </Link>
          </Heading>
          <p className="mt-0.5 text-sm text-muted">
            You may read {sharingWords(one.sharing)}.{" "}
            {one.lastHandedInAt ? (
              <>
                {one.answers === 1 ? "One is there" : `${one.answers} are there`}, the newest from{" "}
                <LocalTime at={one.lastHandedInAt} as="day" />.
              </>
            ) : (
              "None is there yet."
            )}
          </p>
          {one.openAssignments > 0 && (
            <p className="mt-0.5 text-sm">
              {one.openAssignments === 1
                ? "One assignment waits for them."
                : `${one.openAssignments} assignments wait for them.`}
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}
