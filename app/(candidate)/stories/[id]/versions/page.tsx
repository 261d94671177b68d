import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { readStory } from "@/app/(candidate)/stories/read-story";
import { personOrSignIn } from "@/app/person";
import { StoryVersions } from "@/components/stories/story-versions";
import { getStoryVersion } from "@/lib/features/stories/queries/story";
import { versionsPath } from "@/lib/features/stories/rules/story-paths";
import { parseVersion } from "@/lib/features/stories/schema/addresses";

export const metadata: Metadata = { title: "Versions of your story" };

export default async function StoryVersionsRoute({
  params,
  searchParams,
}: PageProps<"/stories/[id]/versions">) {
  const [{ id }, query] = await Promise.all([params, searchParams]);
  const asked = parseVersion(query.version);
  const person = await personOrSignIn(versionsPath(encodeURIComponent(id), asked));
  const story = await readStory(person, id);
  if (!story) notFound();
  const number = asked ?? story.versions.find((one) => one.number !== story.version)?.number;
  const other =
    number === undefined || number === story.version ? null : await getStoryVersion(story, number);
  return <StoryVersions story={story} other={other} />;
}
