import type { Metadata } from "next";
import { personOrSignIn } from "@/app/person";
import { CoverageView } from "@/components/stories/coverage-view";
import { listRoles } from "@/lib/features/catalog/queries/roles";
import { getBoardChoice } from "@/lib/features/progress/queries/boards";
import { getCoverage } from "@/lib/features/stories/queries/coverage";
import { coveragePath } from "@/lib/features/stories/rules/story-paths";

export const metadata: Metadata = { title: "Coverage of your stories" };

export default async function CoverageRoute({ searchParams }: PageProps<"/stories/coverage">) {
  const { role } = await searchParams;
  const person = await personOrSignIn(coveragePath());
  const [roles, chosen] = await Promise.all([listRoles(), getBoardChoice(person)]);
  const asked = roles.find(({ slug }) => slug === role)?.slug ?? chosen ?? "it-manager";
  return <CoverageView coverage={await getCoverage(person, asked, new Date())} roles={roles} />;
}
