import type { Metadata } from "next";
import { personOrSignIn } from "@/app/person";
import { StoriesPage } from "@/components/stories/story-list";
import { listStoryUses } from "@/lib/features/practice/queries/story-links";
import { listSharedCompetencies } from "@/lib/features/stories/queries/competency-map";
import { listStories } from "@/lib/features/stories/queries/stories";
import { storiesPath } from "@/lib/features/stories/rules/story-paths";
import { isStoryId, parseStoryFilter } from "@/lib/features/stories/schema/addresses";

export const metadata: Metadata = { title: "Stories" };

export default async function StoriesRoute({ searchParams }: PageProps<"/stories">) {
  const query = await searchParams;
  const filter = parseStoryFilter(query);
  const person = await personOrSignIn(storiesPath(filter));
  const [list, uses, competencies] = await Promise.all([
    listStories(person, filter, new Date()),
    listStoryUses(person),
    listSharedCompetencies(),
  ]);
  const undo = typeof query.undo === "string" && isStoryId(query.undo) ? query.undo : undefined;
  return (
    <StoriesPage list={list} uses={uses} filter={filter} competencies={competencies} undo={undo} />
  );
}
