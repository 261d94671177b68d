import Link from "next/link";
import { LocalTime } from "@/components/practice/local-time";
import { Badge } from "@/components/ui/badge";
import type { QuestionView } from "@/lib/features/catalog/types/questions";
import type { QuestionWork } from "@/lib/features/practice/types";
import { countOf, sentenceCase } from "./words";

const LINK = "text-link inline-flex min-h-8 items-center";

/** What the person has written on the question so far, with the ways there. */
export function OwnAnswer({
  question: { slug, retired },
  work,
}: {
  question: QuestionView;
  work: QuestionWork | null;
}) {
  if (!work) return <p className="text-muted">Nothing is written on it yet.</p>;
  return (
    <>
      {work.lastHandedInAt && (
        <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
          <span>
            {sentenceCase(countOf(work.revisionCount, "revision"))}, last handed in{" "}
            <LocalTime at={work.lastHandedInAt} as="moment" />.
          </span>
          {work.isRated ? <Badge tone="accent">Rated</Badge> : <Badge>Not rated yet</Badge>}
        </p>
      )}
      {work.draftSavedAt && (
        <p className="mt-1">
          A draft, saved <LocalTime at={work.draftSavedAt} as="moment" />.
        </p>
      )}
      <p data-no-print="" className="mt-2 flex flex-wrap gap-x-5">
        {work.revisionCount > 0 && (
          <Link href={`/answers/${work.answerId}`} className={LINK}>
            Read your answer
          </Link>
        )}
        {work.revisionCount > 1 && (
          <Link href={`/answers/${work.answerId}/compare`} className={LINK}>
            Compare the last two
          </Link>
        )}
        {work.draftSavedAt && !retired && (
          <Link href={`/practice/${slug}`} className={LINK}>
            Go on writing
          </Link>
        )}
      </p>
    </>
  );
}
