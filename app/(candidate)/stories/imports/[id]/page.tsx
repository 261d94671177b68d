import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { personOrSignIn } from "@/app/person";
import { StoryImportPage } from "@/components/stories/story-import-page";
import { getStoryImport } from "@/lib/features/stories/queries/story-import";
import { storyImportProblem } from "@/lib/features/stories/rules/story-import-refusals";
import { storyImportPath } from "@/lib/features/stories/rules/story-paths";
import { keptForm } from "@/lib/transport/kept-form";

export const metadata: Metadata = { title: "Stories to add" };

export default async function StoryImportRoute({
  params,
  searchParams,
}: PageProps<"/stories/imports/[id]">) {
  const [{ id }, query] = await Promise.all([params, searchParams]);
  const person = await personOrSignIn(storyImportPath(encodeURIComponent(id)));
  const preview = await getStoryImport(person, id, new Date());
  if (!preview) notFound();
  const problem = storyImportProblem(query.problem);
  return (
    <StoryImportPage
      preview={preview}
      problem={problem && ((await keptForm())?.message ?? problem)}
    />
  );
}
