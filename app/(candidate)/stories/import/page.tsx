import type { Metadata } from "next";
import { personOrSignIn } from "@/app/person";
import { StoryImportChooser } from "@/components/stories/story-import-chooser";
import { listWaitingStoryImports } from "@/lib/features/stories/queries/story-import";
import { storyImportProblem } from "@/lib/features/stories/rules/story-import-refusals";
import { IMPORT_STORIES } from "@/lib/features/stories/rules/story-paths";
import { keptForm } from "@/lib/transport/kept-form";

export const metadata: Metadata = { title: "Import stories" };

export default async function ImportStoriesRoute({ searchParams }: PageProps<"/stories/import">) {
  const person = await personOrSignIn(IMPORT_STORIES);
  const problem = storyImportProblem((await searchParams).problem);
  const [waiting, kept] = await Promise.all([
    listWaitingStoryImports(person, new Date()),
    problem === undefined ? undefined : keptForm(),
  ]);
  return (
    <StoryImportChooser
      waiting={waiting}
      text={kept?.text ?? ""}
      problem={kept?.message ?? problem}
    />
  );
}
