import Link from "next/link";
import { ApiForm } from "@/components/form/api-form";
import type { AnswerStoryView } from "@/lib/features/practice/rules/story-links";
import { storyPath } from "@/lib/features/stories/rules/story-paths";

/** One click makes a story of a revision; of one that is a story already, the way there. */
export function SaveAsStory({
  answerId,
  number,
  stories,
  problem,
}: {
  answerId: string;
  /** The revision's. */
  number: number;
  stories: readonly AnswerStoryView[];
  problem: string | undefined;
}) {
  const kept = stories.find(({ madeOf }) => madeOf === number);
  return (
    <section aria-labelledby="as-story" data-no-print="">
      <h2 id="as-story" className="text-lg">
        Story bank
      </h2>
      {kept ? (
        <p className="mt-2 text-muted">
          This revision is kept as{" "}
          <Link href={storyPath(kept.storyId)} className="text-link wrap-anywhere">
            “{kept.now.text.headline}”
          </Link>
          .
        </p>
      ) : (
        <>
          <p className="mt-2 mb-3 text-muted">
            Keep this account for other questions, with the competencies of this one.
          </p>
          <ApiForm
            action={`/api/v1/answers/${answerId}/story`}
            submitLabel="Save as a story"
            pendingLabel="Saving…"
            submitVariant="secondary"
            problem={problem}
          >
            <input type="hidden" name="number" value={number} />
          </ApiForm>
        </>
      )}
    </section>
  );
}
