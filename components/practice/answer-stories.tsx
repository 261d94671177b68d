import Link from "next/link";
import { ApiForm } from "@/components/form/api-form";
import { Button } from "@/components/ui/button";
import { Disclosure } from "@/components/ui/disclosure";
import { Notice } from "@/components/ui/notice";
import { compareParts } from "@/lib/features/practice/rules/compare-words";
import { type AnswerStoryView, hasChanged } from "@/lib/features/practice/rules/story-links";
import { storyPath } from "@/lib/features/stories/rules/story-paths";
import { HowToRead, PartChanges } from "./part-changes";

/** The stories that an answer rests on, and what has changed in them since. */
export function AnswerStories({
  stories,
  problem,
}: {
  stories: readonly AnswerStoryView[];
  /** Why a change was not taken over, where a form was posted without scripts. */
  problem?: string | undefined;
}) {
  // What was made of a revision is told beside that revision, as long as the two are the same.
  const told = stories.filter((story) => story.madeOf === null || hasChanged(story));
  if (told.length === 0 && problem === undefined) return null;
  return (
    <div className="mb-8 grid max-w-3xl gap-4">
      {problem && <Notice tone="danger">{problem}</Notice>}
      {told.map((story) => (
        <div key={story.storyId}>
          <p>
            {story.madeOf === null ? "Started from " : `Revision ${story.madeOf} is kept as `}
            <Link href={storyPath(story.storyId)} className="text-link wrap-anywhere">
              “{story.now.text.headline}”
            </Link>
            .
          </p>
          {hasChanged(story) && <Changed story={story} />}
        </div>
      ))}
    </div>
  );
}

function Changed({ story: { answerId, storyId, taken, now } }: { story: AnswerStoryView }) {
  return (
    <Notice role="note" className="mt-3" title="The story has changed since">
      <p>This answer has the text that the story had before.</p>
      <Disclosure summary="What changed" className="mt-1 border-b-0">
        <HowToRead />
        <div className="mt-4 grid gap-6">
          {compareParts(taken.text.parts, now.text.parts)
            .filter(({ added, removed }) => added + removed > 0)
            .map((part) => (
              <PartChanges key={part.part} comparison={part} structure={null} />
            ))}
        </div>
      </Disclosure>
      <ApiForm
        action={`/api/v1/answers/${answerId}/story-change`}
        submitLabel="Take over the change"
        pendingLabel="One moment…"
        submitVariant="secondary"
        secondary={
          <Button type="submit" variant="quiet" name="choice" value="leave">
            Leave the answer as it is
          </Button>
        }
        className="mt-2 gap-3"
      >
        <input type="hidden" name="story" value={storyId} />
        <input type="hidden" name="version" value={now.number} />
        <input type="hidden" name="choice" value="take" />
        <p className="text-sm text-muted">
          Taking it over goes into your draft. What you wrote yourself stays, and what you handed in
          does not change.
        </p>
      </ApiForm>
    </Notice>
  );
}
