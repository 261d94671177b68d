import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { readStory } from "@/app/(candidate)/stories/read-story";
import { readRefusedStory } from "@/app/(candidate)/stories/refused-story";
import { personOrSignIn } from "@/app/person";
import { PageHeader } from "@/components/layout/page-header";
import { StoryForm } from "@/components/stories/story-form";
import { listSharedCompetencies } from "@/lib/features/stories/queries/competency-map";
import { editStoryPath, storyPath, versionsPath } from "@/lib/features/stories/rules/story-paths";
import { changeStoryInput, storyFields } from "@/lib/features/stories/schema/story";

export const metadata: Metadata = { title: "Edit your story" };

export default async function EditStoryRoute({
  params,
  searchParams,
}: PageProps<"/stories/[id]/edit">) {
  const [{ id }, { problem }] = await Promise.all([params, searchParams]);
  const person = await personOrSignIn(editStoryPath(encodeURIComponent(id)));
  const story = await readStory(person, id);
  if (!story) notFound();
  const [competencies, refused] = await Promise.all([
    listSharedCompetencies(),
    readRefusedStory(problem, changeStoryInput),
  ]);
  // What was sent in a conflict is kept as a version: the form goes on from what the story says now.
  const isConflict = problem === "conflict";
  const aside = story.versions.find((version) => version.isAside);
  const now = storyFields(story);
  return (
    <>
      <PageHeader
        eyebrow={
          <Link href={storyPath(id)} className="text-link">
            Back to the story
          </Link>
        }
        title="Edit your story"
        lead="Answers that you have handed in keep the text that they have."
      />
      <StoryForm
        action={`/api/v1/stories/${id}`}
        submitLabel="Save"
        cancelHref={storyPath(id)}
        competencies={competencies}
        {...refused}
        problem={
          isConflict && aside ? (
            <>
              {refused.problem}{" "}
              <Link href={versionsPath(id, aside.number)} className="text-link">
                See both texts
              </Link>
            </>
          ) : (
            refused.problem
          )
        }
        // A text that was too long for the way back is still what the story had.
        values={isConflict ? now : refused.values ? { ...now, ...refused.values } : now}
      />
    </>
  );
}
