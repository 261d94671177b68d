import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { readStory } from "@/app/(candidate)/stories/read-story";
import { personOrSignIn } from "@/app/person";
import { StoryPage } from "@/components/stories/story-view";
import { doneInWords } from "@/components/stories/story-words";
import { currentActor } from "@/lib/auth/current-actor";
import { listStoryUses } from "@/lib/features/practice/queries/story-links";
import { storyPath } from "@/lib/features/stories/rules/story-paths";

export async function generateMetadata({ params }: PageProps<"/stories/[id]">): Promise<Metadata> {
  const actor = await currentActor();
  const story = actor.kind === "person" && (await readStory(actor, (await params).id));
  return { title: story ? story.text.headline : "Story" };
}

export default async function StoryRoute({ params, searchParams }: PageProps<"/stories/[id]">) {
  const [{ id }, { done }] = await Promise.all([params, searchParams]);
  const person = await personOrSignIn(storyPath(encodeURIComponent(id)));
  const story = await readStory(person, id);
  if (!story) notFound();
  const uses = await listStoryUses(person, id);
  return <StoryPage story={story} uses={uses.get(id) ?? []} done={doneInWords(done)} />;
}
