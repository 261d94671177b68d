import type { Metadata } from "next";
import Link from "next/link";
import { readRefusedStory } from "@/app/(candidate)/stories/refused-story";
import { personOrSignIn } from "@/app/person";
import { PageHeader } from "@/components/layout/page-header";
import { StoryForm } from "@/components/stories/story-form";
import { listSharedCompetencies } from "@/lib/features/stories/queries/competency-map";
import { NEW_STORY, storiesPath } from "@/lib/features/stories/rules/story-paths";
import { newStoryInput } from "@/lib/features/stories/schema/story";

export const metadata: Metadata = { title: "Write a story" };

export default async function NewStoryRoute({ searchParams }: PageProps<"/stories/new">) {
  await personOrSignIn(NEW_STORY);
  const { problem } = await searchParams;
  const [competencies, refused] = await Promise.all([
    listSharedCompetencies(),
    readRefusedStory(problem, newStoryInput),
  ]);
  return (
    <>
      <PageHeader
        eyebrow={
          <Link href={storiesPath()} className="text-link">
            Stories
          </Link>
        }
        title="Write a story"
        lead="One thing that happened. A headline is enough to begin with; the rest can follow."
      />
      <StoryForm
        action="/api/v1/stories"
        submitLabel="Add story"
        cancelHref={storiesPath()}
        competencies={competencies}
        {...refused}
        values={refused.values ?? {}}
      />
    </>
  );
}
